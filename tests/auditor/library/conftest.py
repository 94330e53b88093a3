"""What the tests of the library share: a library in a folder of its own, and small audits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.library import Library
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.values.box import Box
from auditor.values.finding import Explanation, Finding, Suggestion
from auditor.values.location import PageLocation
from auditor.values.question import Question

MakeAudit = Callable[..., Audit]


def an_audit(*words: str, name: str = "intake.pdf", sha256: str = "a" * 64) -> Audit:
    """An audit with a finding for each question, whose id is made of its words."""
    findings = tuple(
        Finding(
            id=f"id of {text!a}",
            category="ssn",
            subcategory="ssn",
            kind="question",
            question=Question(text, "asked", "blank", PageLocation(1, Box(0, 0, 9, 9)), page=1),
            severity="high",
            confidence=0.9,
            needs_person=False,
            explanation=Explanation("ssn.number.en", "social security number", text, 97.0),
            suggestions=(Suggestion("remove", "", "It is not needed."),),
        )
        for text in words
    )
    facts = FormFacts(name, sha256, "pdf", 2, ("en",), "Intake")
    return Audit(Engine("1.0", "b4nk"), facts, Coverage("complete"), len(findings), findings)


@pytest.fixture(scope="session")
def make_audit() -> MakeAudit:
    return an_audit


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the library is."""
    return tmp_path / "askless" / "library.sqlite3"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    """An empty library."""
    with Library.open(file) as library:
        yield library
