"""Comparisons as JSON, schema `askless-comparison/1`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.comparison import Asked, Comparison, Version

SCHEMA = "askless-comparison/1"
Json = dict[str, object]


def comparison_text(comparisons: Iterable[Comparison]) -> str:
    """Return the comparisons of one original as JSON text ending in a line feed."""
    every = [_comparison(comparison) for comparison in comparisons]
    plain = {"schema": SCHEMA, "comparisons": every}
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def _comparison(comparison: Comparison) -> Json:
    return {
        "original": _version(comparison.original),
        "translation": _version(comparison.translation),
        "differences": [{**asdict(each), "message": each.message} for each in comparison.differences],
        "asked": [
            {
                "category": pair.category,
                "kind": pair.kind,
                "severity": pair.severity,
                "original": _asked(pair.original),
                "translation": _asked(pair.translation),
            }
            for pair in comparison.pairs
        ],
    }


def _version(version: Version) -> Json:
    form = version.form
    return {
        "name": form.name,
        "sha256": form.sha256,
        "languages": list(form.languages),
        "coverage": version.coverage.status,
        "questions": version.questions,
    }


def _asked(asked: Asked | None) -> Json | None:
    return asdict(asked) if asked else None
