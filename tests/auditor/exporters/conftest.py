"""Makers of audits, so that a test shows only what matters to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor.batch import FormFile, Outcome
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.values.box import Box
from auditor.values.finding import Explanation, Finding, Suggestion
from auditor.values.location import PageLocation
from auditor.values.question import Question, Requirement

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def a_question() -> Question:
    """A required question on page 2, under two headings."""
    return Question(
        text="Social Security Number",
        part="asked",
        answer="blank",
        location=PageLocation(2, Box(36.123456, 100.0, 200.0, 112.0)),
        headings=("Applicant", "Identity"),
        help="Nine digits",
        requirement=Requirement("required", "*"),
        page=2,
    )


@pytest.fixture
def a_finding(a_question: Question) -> Finding:
    """A high finding with one suggestion."""
    return Finding(
        id="abc123",
        category="ssn",
        subcategory="ssn",
        kind="question",
        question=a_question,
        severity="high",
        confidence=0.97,
        needs_person=False,
        explanation=Explanation("ssn.number.en", "social security number", "Social Security Number", 97.0, ("Exact.",)),
        suggestions=(Suggestion("remove", "", "No library needs it.", ("Privacy Act, section 7 (2026-05-01)",)),),
    )


@pytest.fixture
def an_audit(a_finding: Finding) -> Audit:
    """A form read in full, with one finding."""
    return Audit(
        engine=Engine("0.1.0", "0123456789ab", {"languages": ["en"]}),
        form=FormFacts("card.pdf", "0" * 64, "pdf", 3, ("en",), "Library card"),
        coverage=Coverage("complete"),
        questions=12,
        findings=(a_finding,),
    )


@pytest.fixture
def asking(a_finding: Finding) -> Callable[..., Finding]:
    """Return a finding whose question has the given words, with any other changes to the finding."""

    def make(text: str, **changes: object) -> Finding:
        return replace(a_finding, question=replace(a_finding.question, text=text), **changes)

    return make


@pytest.fixture
def outcome_of() -> Callable[[Audit], Outcome]:
    """Return an audit's outcome."""
    return lambda audit: Outcome(FormFile(Path(audit.form.name)), audit=audit)


@pytest.fixture
def refused() -> Callable[..., Outcome]:
    """Return the outcome of a file that could not be read."""
    return lambda name, code, named=True: Outcome(FormFile(Path(name), named), error=code)
