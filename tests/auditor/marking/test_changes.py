"""Decisions become changes: what goes, what is worded anew, what is only noted."""

from __future__ import annotations

import pytest

from auditor.marking.changes import change_of, changes_of, first_decisions, unmatched
from auditor.values.copy import Left
from auditor.values.decision import Decision, DecisionAction
from auditor.values.finding import Explanation, Finding, Suggestion
from auditor.values.location import DocxLocation
from auditor.values.question import Question


def finding(id_: str = "f1", *suggestions: Suggestion, needs_person: bool = False) -> Finding:
    question = Question("Social Security number", "asked", "blank", DocxLocation("word/document.xml", (0,)))
    why = Explanation("ssn.label", "social security number", "Social Security number", 97.0)
    return Finding(id_, "ssn", "ssn", "question", question, "high", 0.97, needs_person, why, suggestions)


@pytest.mark.parametrize(
    ("action", "text", "deed", "words"),
    [
        ("remove", "", "remove", ""),
        ("remove", "Anyone can use this service.", "replace", "Anyone can use this service."),
        ("separate_sheet", "Which groups? ____", "remove", ""),
        ("reword", "Case number: ____", "relabel", "Case number"),
        ("reword", "Case number", "relabel", "Case number"),
        ("replace", "Choose one: ☐ case number ☐ e-mail ____", "replace", "Choose one: ☐ case number ☐ e-mail ____"),
        ("make_optional", "SSN (optional), used for ____ only: ____", "relabel", "SSN (optional), used for ____ only"),
        ("narrow_clause", "We share it with ____ alone.", "relabel", "We share it with ____ alone."),
        ("reword", "", "note", ""),
        ("make_optional", "", "note", ""),
        ("keep_required", "A law (____) requires it.", "note", ""),
        ("keep", "", "note", ""),
        ("not_sensitive", "", "note", ""),
        ("ask_person", "", "note", ""),
    ],
)
def test_what_a_decision_does_to_the_words(action: DecisionAction, text: str, deed: str, words: str) -> None:
    change = change_of(finding(), Decision("f1", action, text))
    assert (change.deed, change.text) == (deed, words)


def test_the_first_suggestion_is_the_decision_where_nobody_decided() -> None:
    advised = finding("f1", Suggestion("remove", "", "why"), Suggestion("reword", "Other words", "why"))
    assert first_decisions((advised, finding("f2"))) == (Decision("f1", "remove"),)


def test_a_note_says_what_why_and_on_what_it_rests() -> None:
    advised = finding("f1", Suggestion("remove", "", "It ties records together.", ("Privacy Act §7: …",)))
    note = change_of(advised, Decision("f1", "remove"))
    assert note.title == "Social Security number · High"
    assert note.comment.splitlines() == ["Remove this.", "It ties records together.", "Privacy Act §7: …"]


def test_the_reviewers_own_reason_stands_before_the_programs() -> None:
    advised = finding("f1", Suggestion("keep_required", "", "The program's reason."))
    decision = Decision("f1", "keep_required", reason="The grant needs it.", authority="Grant 12, section 3")
    lines = change_of(advised, decision).comment.splitlines()
    assert lines[1:] == ["The grant needs it.", "Authority: Grant 12, section 3"]


def test_doubt_is_told_in_the_note() -> None:
    assert "not sure" in change_of(finding(needs_person=True), Decision("f1", "remove")).comment


def test_the_later_of_two_decisions_about_a_finding_counts() -> None:
    both = (Decision("f1", "remove"), Decision("f1", "keep"))
    assert [change.deed for change in changes_of((finding(),), both)] == ["note"]


def test_findings_without_decisions_and_decisions_without_findings_are_told() -> None:
    left = unmatched((finding("f1"), finding("f2")), (Decision("f2", "keep"), Decision("gone", "keep")))
    assert left == (Left("f1", "undecided"), Left("gone", "unknown_finding"))
