"""What a copy says of itself: each reason once, with its places, and nothing where nothing is missing."""

from __future__ import annotations

from auditor.exporters.shortfall import shortfall
from auditor.marking.changes import change_of
from auditor.values.box import Box
from auditor.values.change import Change
from auditor.values.copy import LEFT, Left
from auditor.values.decision import Decision
from auditor.values.finding import Explanation, Finding
from auditor.values.location import PageLocation
from auditor.values.question import Question


def a_change(id_: str, words: str, page: int) -> Change:
    question = Question(words, "asked", "blank", PageLocation(page, Box(0, 0, 9, 9)), page=page)
    why = Explanation("entry", "phrase", "phrase", 97.0)
    return change_of(Finding(id_, "ssn", "ssn", "question", question, "high", 0.9, False, why), Decision(id_, "remove"))


CHANGES = (a_change("a", "Social Security number:", 1), a_change("b", "SSN of your spouse:", 3))


def test_nothing_is_said_where_nothing_is_missing_or_merely_undecided() -> None:
    assert shortfall((), CHANGES) is None
    assert shortfall((Left("a", "undecided"),), CHANGES) is None


def test_each_reason_stands_once_before_its_places() -> None:
    told = shortfall((Left("a", "picture"), Left("b", "picture"), Left("b", "picture"), Left("a", "locked")), CHANGES)
    assert told is not None
    assert told.title == "This copy is partial"
    assert told.lines == (
        LEFT["picture"], "– page 1, “Social Security number:”", "– page 3, “SSN of your spouse:”",
        LEFT["locked"], "– page 1, “Social Security number:”",
    )  # fmt: skip


def test_a_copy_that_only_leaves_a_sheet_to_be_made_is_not_partial() -> None:
    told = shortfall((Left("a", "separate_sheet"),), CHANGES)
    assert told is not None
    assert told.title == "Something is still to be done"


def test_words_can_be_kept_out_and_unknown_findings_have_no_place() -> None:
    told = shortfall((Left("a", "picture"), Left("gone", "unknown_finding")), CHANGES, quoting=False)
    assert told is not None
    assert told.text == f"{LEFT['picture']}\n– page 1\n{LEFT['unknown_finding']}"
