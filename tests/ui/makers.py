"""Forms and outcomes as the window gets them."""

from __future__ import annotations

from pathlib import Path

from auditor.batch import FormFile, Outcome
from auditor.values.audit import Audit, Coverage, Engine, FormFacts, RecognisedPage, Status
from auditor.values.box import Box
from auditor.values.finding import Explanation, Finding, Severity
from auditor.values.location import PageLocation
from auditor.values.notice import Notice
from auditor.values.question import Question


def a_file(name: str = "form.pdf", *, named: bool = True) -> FormFile:
    """Return a file that need not exist."""
    return FormFile(Path("/forms") / name, named)


def a_finding(severity: Severity = "high", text: str = "Social Security number") -> Finding:
    """Return a finding."""
    question = Question(text, "asked", "blank", PageLocation(1, Box(0, 0, 10, 10)))
    explanation = Explanation("ssn.full.en", "social security number", text, 100.0)
    return Finding(f"id-{severity}-{text}", "ssn", "ssn_full", "question", question, severity, 1.0, False, explanation)


def an_audit(
    *findings: Finding,
    status: Status = "complete",
    pages: int | None = 5,
    unread: tuple[int, ...] = (),
    **facts: object,
) -> Audit:
    """Return an audit with these findings."""
    notices = tuple(Notice("weak_recognition", page) for page in unread)
    recognised = tuple(RecognisedPage(page, float(facts["sure"])) for page in (1, 2)) if "sure" in facts else ()
    form = FormFacts("form", "00", str(facts.get("format", "pdf")), pages, ("en",))
    return Audit(Engine("1", "1"), form, Coverage(status, unread, notices, recognised), 9, findings)


def an_outcome(file: FormFile, *severities: Severity) -> Outcome:
    """Return the outcome of a form in which a finding of each severity was found."""
    return Outcome(file, an_audit(*(a_finding(severity, f"{n}") for n, severity in enumerate(severities))))
