"""The forms that are measured: the evaluation forms beside the project where they are, else the sample forms."""

from __future__ import annotations

import json
from pathlib import Path

from auditor.samples import sample_forms

EVALUATION = Path(__file__).resolve().parents[3] / "shared" / "evaluation"
_TEXT_FORMATS = ("pdf", "docx", "xlsx", "csv")


def text_forms() -> tuple[Path, ...]:
    """Return every form whose text can be read without recognition."""
    folders = [EVALUATION / group / kind for group in ("forms", "more") for kind in _TEXT_FORMATS]
    return tuple(sorted(path for folder in folders for path in folder.glob("*")) or sample_forms())


def every_form() -> tuple[Path, ...]:
    """Return the forms with text, and the scans."""
    return (*text_forms(), *sorted((EVALUATION / "forms" / "scan").glob("*.pdf")))


def pdfs() -> tuple[Path, ...]:
    """Return the labelled PDFs with a text layer."""
    found = sorted((EVALUATION / "forms" / "pdf").glob("*.pdf"))
    return tuple(found or (path for path in sample_forms() if path.suffix == ".pdf"))


def strings() -> tuple[tuple[str, str], ...]:
    """Return single questions as (text, language); empty where the evaluation set is not there."""
    path = EVALUATION / "strings" / "dev.jsonl"
    if not path.exists():
        return ()
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple((record["text"], record["language"]) for record in records)
