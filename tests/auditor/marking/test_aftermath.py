"""What a revised form still asks is told from what its new wordings ask."""

from __future__ import annotations

import pytest

from auditor.marking.aftermath import cause_of, holds, risen
from auditor.marking.changes import change_of
from auditor.values.change import Change
from auditor.values.decision import Decision
from auditor.values.finding import Explanation, Finding
from auditor.values.location import DocxLocation
from auditor.values.question import Question

WORDING = "Show any one paper with your name (foreign passports are fine). Staff tick: ☐ seen"


def a_finding(text: str, matched: str, category: str = "identity_document") -> Finding:
    question = Question(text, "asked", "blank", DocxLocation("word/document.xml", (0,)))
    why = Explanation("entry", matched, matched, 97.0)
    return Finding(text, category, category, "question", question, "high", 0.9, False, why)


def a_change(text: str = "Passport number:", new: str = WORDING) -> Change:
    finding = a_finding(text, "Passport number")
    return change_of(finding, Decision(finding.id, "reword" if new else "remove", new))


def test_what_stays_is_not_told_and_what_is_new_is() -> None:
    stays, new = a_finding("Your visa", "visa"), a_finding("Your consular card", "consular card")
    assert risen([stays], [stays, new], [a_change()]) == (new,)


def test_what_is_asked_once_more_than_before_is_told() -> None:
    stays = a_finding("Your visa", "visa")
    assert risen([stays], [stays, stays], [a_change()]) == (stays,)


def test_what_stays_may_be_read_with_the_words_beside_it_now_that_its_neighbour_is_gone() -> None:
    stays, joined = a_finding("1.b. Lost visa", "visa"), a_finding("Select one box. ☐ Lost visa", "visa")
    assert risen([stays], [joined], [a_change()]) == ()
    assert risen([stays], [joined, joined], [a_change()]) == (joined,)
    assert risen([stays], [a_finding("Select one box. Visa", "visa")], [a_change()]) != ()


@pytest.mark.parametrize("text", [WORDING, f"19. {WORDING}", "Show any one paper with your name", f"☐ {WORDING} here"])
def test_the_new_wording_and_its_pieces_are_not_told(text: str) -> None:
    assert risen([], [a_finding(text, "foreign passports")], [a_change()]) == ()


@pytest.mark.parametrize("text", ["Do you hold foreign passports or visas?", "Your mother's foreign passports: number"])
def test_other_questions_with_words_of_the_new_wording_are_told(text: str) -> None:
    assert len(risen([], [a_finding(text, "foreign passports")], [a_change()])) == 1


def test_a_question_that_was_to_go_is_told_even_if_the_new_wording_has_its_words() -> None:
    back = a_finding("U.S. citizen", "citizen", "citizenship")
    change = change_of(back, Decision(back.id, "replace", "You do not need to be a U.S. citizen."))
    assert risen([back], [back], [change]) == (back,)


@pytest.mark.parametrize(("number", "told"), [("12.", False), ("Q4:", False), ("AB", True)])
def test_the_number_of_a_question_in_its_new_words_does_not_matter(number: str, told: bool) -> None:
    back = a_finding(f"{number} Passport number", "Passport number")
    change = change_of(back, Decision(back.id, "reword", "Passport number"))
    assert (risen([back], [back], [change]) == (back,)) == told


def test_a_finding_belongs_to_the_first_change_of_its_category() -> None:
    note = change_of(a_finding("Kept", "Kept"), Decision("Kept", "keep"))
    assert cause_of(a_finding("Passport", "Passport"), [note, a_change("First:"), a_change("Second:")]) == a_change(
        "First:"
    )
    assert cause_of(a_finding("Race", "Race", "race_ethnicity"), [a_change()]) is None


def test_words_hold_others_only_one_after_another() -> None:
    assert holds(("your", "race", "or", "origin"), ("race", "or"))
    assert not holds(("your", "race", "or", "origin"), ("race", "origin"))
    assert not holds(("racecourse",), ("race",))
    assert not holds(("your",), ())
