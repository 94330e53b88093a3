"""What can be decided about a finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.values.decision import Decision
from auditor.values.finding import Finding, Suggestion
from tests.ui.makers import a_finding
from ui.review.choices import chosen, main_choices, more_choices


def _advised(*suggestions: Suggestion, kind: str = "question") -> Finding:
    return replace(a_finding(), suggestions=suggestions, kind=kind)


def test_four_rows_are_always_there() -> None:
    assert [each.action for each in main_choices(_advised())] == ["remove", "make_optional", "reword", "keep"]


def test_a_clause_is_narrowed_and_not_reworded() -> None:
    assert [each.action for each in main_choices(_advised(kind="clause"))][2] == "narrow_clause"


def test_what_the_bank_names_first_is_suggested_wherever_it_stands() -> None:
    sheet, remove = Suggestion("separate_sheet", "Elsewhere", "Why"), Suggestion("remove", "", "Or so")
    finding = _advised(sheet, remove)
    assert [each.action for each in (*main_choices(finding), *more_choices(finding)) if each.suggested] == [
        "separate_sheet"
    ]


def test_the_other_words_of_the_bank_take_the_third_row_and_come_only_once() -> None:
    finding = _advised(Suggestion("remove", "", "A"), Suggestion("replace", "EIN: ____", "B"))
    assert main_choices(finding)[2].text == "EIN: ____"
    assert [each.action for each in more_choices(finding)] == ["ask_person", "not_sensitive"]


def test_words_with_gaps_for_the_city_are_offered_and_not_put_in_place() -> None:
    remove = main_choices(_advised(Suggestion("remove", "You do not need ____.", "Why")))[0]
    assert (remove.text, remove.advice) == ("", "You do not need ____.")
    remove = main_choices(_advised(Suggestion("remove", "Leave this blank.", "Why")))[0]
    assert (remove.text, remove.advice) == ("Leave this blank.", "")


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Number (optional)"), ("es-MX", "Number (opcional)"), ("km", "")]
)
def test_a_question_is_made_optional_in_its_own_language_or_not_at_all(language: str, words: str) -> None:
    finding = a_finding(text="Number: *")
    finding = replace(finding, question=replace(finding.question, language=language))
    assert main_choices(finding)[1].text == words


def test_a_decision_shows_the_choice_that_it_was_made_by() -> None:
    finding = _advised(Suggestion("remove", "", "A"), Suggestion("remove", "Other words", "B"))
    every = (*main_choices(finding), *more_choices(finding))
    assert chosen(every, None) is None
    assert chosen(every, Decision("x", "remove", "Other words")) == 4
    assert chosen(every, Decision("x", "remove", "Typed by hand")) == 0
