"""The decisions file: JSON, written by hand or by the window."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from auditor.errors import DecisionsUnreadable
from auditor.values.decision import DECISION_ACTIONS, Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.audit import FormFacts

SCHEMA = "askless-decisions/1"
_MOST = 100_000
_FIELDS = frozenset({"finding", "action", "text", "reason", "authority", "by", "decided"})
_NEEDED = frozenset({"finding", "action"})


def decisions_text(decisions: Iterable[Decision], form: FormFacts | None = None) -> str:
    """Return decisions as JSON text ending in a line feed; `form` says which form they are about."""
    about = {"form": {"name": form.name, "sha256": form.sha256}} if form else {}
    plain = {"schema": SCHEMA, **about, "decisions": [_plain(decision) for decision in decisions]}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def decisions_from(content: bytes) -> tuple[Decision, ...]:
    """Return the decisions that a file holds; DecisionsUnreadable where it holds anything else."""
    try:
        plain = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise DecisionsUnreadable from None
    listed = plain.get("decisions") if isinstance(plain, dict) and plain.get("schema") == SCHEMA else None
    if not isinstance(listed, list) or len(listed) > _MOST:
        raise DecisionsUnreadable
    return tuple(_decision(item) for item in listed)


def _plain(decision: Decision) -> dict[str, str]:
    """Return a decision's fields, those that are empty left out."""
    return {name: value for name, value in asdict(decision).items() if value}


def _decision(item: object) -> Decision:
    if not isinstance(item, dict) or not _NEEDED <= item.keys() <= _FIELDS:
        raise DecisionsUnreadable
    if not all(isinstance(value, str) for value in item.values()) or item["action"] not in DECISION_ACTIONS:
        raise DecisionsUnreadable
    return Decision(**item)
