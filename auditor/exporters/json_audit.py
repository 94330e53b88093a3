"""The audit as JSON, schema `askless-audit/1`."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from auditor.values.location import DocxLocation, PageLocation

if TYPE_CHECKING:
    from auditor.values.active import ActiveContent
    from auditor.values.audit import Audit, Coverage, Engine, FormCheck, FormFacts
    from auditor.values.finding import Finding, GoodPractice, Suggestion
    from auditor.values.location import Location
    from auditor.values.question import Question

SCHEMA = "askless-audit/1"
Json = dict[str, object]


def audit_text(audit: Audit, indent: int | None = 2) -> str:
    """Return an audit as JSON text ending in a line feed; without `indent` it is a single line."""
    text = json.dumps(audit_json(audit), ensure_ascii=False, allow_nan=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def audit_json(audit: Audit) -> Json:
    """Return an audit as JSON values, its keys always in the same order."""
    return {
        "schema": SCHEMA,
        "engine": _engine(audit.engine),
        "form": _form(audit.form),
        "coverage": _coverage(audit.coverage),
        "questions": audit.questions,
        "findings": [_finding(finding) for finding in audit.findings],
        "good_practice": [_good_practice(practice) for practice in audit.good_practice],
        "checks": [_check(check) for check in audit.checks],
        "active_content": [_active(active) for active in audit.active_content],
    }


def _engine(engine: Engine) -> Json:
    options = {name: engine.options[name] for name in sorted(engine.options)}
    return {"version": engine.version, "bank": engine.bank, "options": options}


def _form(form: FormFacts) -> Json:
    return {
        "name": form.name,
        "sha256": form.sha256,
        "format": form.format,
        "pages": form.pages,
        "languages": list(form.languages),
        "title": form.title,
    }


def _coverage(coverage: Coverage) -> Json:
    return {
        "status": coverage.status,
        "unread_pages": list(coverage.unread_pages),
        "notices": [
            {"code": notice.code, "page": notice.page, "sheet": notice.sheet, "message": notice.message}
            for notice in coverage.notices
        ],
        "recognised": [{"page": read.page, "confidence": _number(read.confidence)} for read in coverage.recognised],
    }


def _finding(finding: Finding) -> Json:
    question = finding.question
    explanation = finding.explanation
    return {
        "id": finding.id,
        "category": finding.category,
        "subcategory": finding.subcategory,
        "kind": finding.kind,
        "text": question.text,
        "context": _context(question),
        "page": question.page,
        "sheet": question.sheet,
        "location": _location(question.location),
        "required": question.requirement.state,
        "who": question.who,
        "language": question.language,
        "severity": finding.severity,
        "confidence": _number(finding.confidence),
        "needs_person": finding.needs_person,
        "explanation": {
            "entry": explanation.entry,
            "phrase": explanation.phrase,
            "matched": explanation.matched,
            "score": _number(explanation.score),
            "reasons": list(explanation.reasons),
        },
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
    }


def _context(question: Question) -> str:
    """Return the heading path, then column, row and help text, parted by commas."""
    parts = (" > ".join(question.headings), question.column, question.row, question.help)
    return ", ".join(part for part in parts if part)


def _location(location: Location) -> Json:
    if isinstance(location, PageLocation):
        box = location.box
        sides = [_number(side) for side in (box.left, box.top, box.right, box.bottom)]
        return {"kind": "page", "page": location.page, "box": sides, "field": location.field}
    if isinstance(location, DocxLocation):
        path = list(location.path)
        return {"kind": "docx", "part": location.part, "path": path, "start": location.start, "end": location.end}
    return {
        "kind": "sheet",
        "sheet": location.sheet,
        "row": location.row,
        "column": location.column,
        "part": location.part,
    }


def _suggestion(suggestion: Suggestion) -> Json:
    return {
        "action": suggestion.action,
        "text": suggestion.text,
        "reason": suggestion.reason,
        "references": list(suggestion.references),
        "english": suggestion.english,
        "machine_drafted": suggestion.machine_drafted,
    }


def _good_practice(practice: GoodPractice) -> Json:
    return {"text": practice.text, "page": practice.page, "sheet": practice.sheet, "doubt": practice.doubt}


def _check(check: FormCheck) -> Json:
    return {
        "code": check.code,
        "message": check.message,
        "findings": list(check.findings),
        "references": list(check.references),
    }


def _active(active: ActiveContent) -> Json:
    return {"kind": active.kind, "where": active.where, "target": active.target, "message": active.message}


def _number(value: float) -> float | None:
    """Return a number to four places, or None for one that JSON does not have (NaN, infinity)."""
    return round(value, 4) if math.isfinite(value) else None
