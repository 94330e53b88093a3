"""What goes with a change is nobody else's: the words of a finding that is not decided, or kept, stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.loaders.request import Request
from auditor.marking.changes import change_of
from auditor.marking.repeats import Repeats
from auditor.pipeline import Reading
from auditor.values.audit import Audit, Coverage, Engine, FormFacts
from auditor.values.block import Block
from auditor.values.decision import Decision, DecisionAction
from auditor.values.document import Document, Page
from auditor.values.finding import Explanation, Finding
from auditor.values.location import DocxLocation, Stretch
from auditor.values.question import Question


def a_finding(place: int, text: str) -> Finding:
    at = DocxLocation("word/document.xml", (0, place))
    question = Question(text, "clause", "none", at, words=Stretch(at, 0, len(text)))
    why = Explanation("sharing.consent.en", "we share", "we share", 97.0)
    return Finding(f"f{place}", "data_sharing", "sharing", "clause", question, "high", 0.9, False, why)


def a_reading(findings: tuple[Finding, ...], known: int) -> Reading:
    """Return a form of these clauses, of which the audit found so many."""
    blocks = tuple(Block(f.question.text, "paragraph", f.question.location) for f in findings)
    document = Document("docx", (Page(None, blocks),))
    facts = FormFacts("form.docx", "", "docx", None, ("en",))
    audit = Audit(Engine("1", "1"), facts, Coverage("complete"), len(findings), findings[:known])
    return Reading(Request(b"", "form.docx", "docx"), document, tuple(f.question for f in findings), audit)


CLAUSES = (
    a_finding(0, "By signing we share your answers with our partners."),
    a_finding(1, "And we share them with the state, too."),
)


@pytest.mark.parametrize(("known", "also"), [(1, ["f1"]), (2, [])], ids=["nobody's", "another finding's"])
def test_a_clause_that_says_the_same_goes_unless_it_is_a_finding_of_its_own(known: int, also: list[str]) -> None:
    changes = (change_of(CLAUSES[0], Decision("f0", "remove")),)
    repeats = Repeats(a_reading(CLAUSES, known), changes).of((CLAUSES[1],))
    assert [f"f{change.finding.question.location.path[-1]}" for change in repeats] == also


@pytest.mark.parametrize("action", ["keep", "not_sensitive", "ask_person"])
def test_a_clause_that_the_reviewer_keeps_stays(action: DecisionAction) -> None:
    changes = (change_of(CLAUSES[0], Decision("f0", "remove")), change_of(CLAUSES[1], Decision("f1", action)))
    assert Repeats(a_reading(CLAUSES, 2), changes).of((CLAUSES[1],)) == ()


def test_what_was_taken_already_is_not_taken_again() -> None:
    twice = replace(CLAUSES[1], id="f0")
    changes = tuple(change_of(finding, Decision(finding.id, "remove")) for finding in (CLAUSES[0], twice))
    assert Repeats(a_reading(CLAUSES, 1), changes).of((CLAUSES[1],)) == ()


@pytest.mark.parametrize(
    ("options", "also"),
    [(("We share it",), ["f1"]), (("I am insured",), []), ((), [])],
    ids=["the same choice", "another choice", "no choice"],
)
def test_words_that_say_nothing_by_themselves_repeat_only_with_the_same_choices(
    options: tuple[str, ...], also: list[str]
) -> None:
    finding, other = a_finding(0, "Check here"), a_finding(1, "Check here")
    finding = replace(finding, question=replace(finding.question, options=("We share it with others",)))
    other = replace(other, question=replace(other.question, options=options))
    changes = (change_of(finding, Decision("f0", "remove")),)
    repeats = Repeats(a_reading((finding, other), 1), changes).of((finding,))
    assert [f"f{change.finding.question.location.path[-1]}" for change in repeats] == also
