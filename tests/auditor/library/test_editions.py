"""What a new edition takes from the old one."""

from __future__ import annotations

from auditor.library import Asked, carried
from auditor.values.decision import Decision

ENTRY = "ssn.number.en"


def asked(finding: str, words: str, entry: str = ENTRY, required: str = "unstated") -> Asked:
    return Asked(finding, entry, "ssn", words, required)


def test_the_same_question_keeps_its_decision() -> None:
    decision = Decision("q1", "keep", authority="7 USC 2025")
    result = carried([asked("q1", "Social Security Number")], [decision], [asked("q1", "Social Security Number")])
    assert result.kept == (decision,)
    assert (result.to_confirm, result.new, result.gone, result.changed) == ((), (), (), ())


def test_a_close_wording_is_proposed_for_the_new_finding() -> None:
    old, new = asked("q1", "Your Social Security Number"), asked("q2", "Your Social Security Numbers:")
    result = carried([old], [Decision("q1", "remove", reason="not needed")], [new])
    assert [proposal.decision for proposal in result.to_confirm] == [Decision("q2", "remove", reason="not needed")]
    assert [(pair.old, pair.new) for pair in result.changed] == [(old, new)]
    assert (result.kept, result.new, result.gone) == ((), (), ())


def test_close_words_of_another_entry_are_another_question() -> None:
    old, new = asked("q1", "Your Social Security Number"), asked("q2", "Your Social Security Numbers", "ssn.card.en")
    result = carried([old], [Decision("q1", "remove")], [new])
    assert (result.kept, result.to_confirm, result.changed) == ((), (), ())
    assert (result.new, result.gone) == ((new,), (old,))


def test_other_words_are_another_question() -> None:
    old, new = asked("q1", "Social Security Number"), asked("q2", "Number of your spouse's Social Security card")
    result = carried([old], [Decision("q1", "remove")], [new])
    assert (result.new, result.gone, result.to_confirm) == ((new,), (old,), ())


def test_each_question_is_paired_once_and_the_closest_first() -> None:
    old = [asked("a", "Social Security Number of applicant 1"), asked("b", "Social Security Number of applicant 2")]
    new = [asked("c", "Social Security Number of applicant 2:"), asked("d", "Social Security Number of applicant 3")]
    new[0] = asked("c", "Social Security Number of applicants 2")
    result = carried(old, [Decision("a", "keep"), Decision("b", "remove")], new)
    assert {(each.decision.finding, each.decision.action) for each in result.to_confirm} == {
        ("c", "remove"),
        ("d", "keep"),
    }


def test_a_question_asked_as_before_is_never_taken_for_a_close_one() -> None:
    old = [asked("a", "Social Security Number of applicant 1")]
    new = [asked("b", "Social Security Number of applicant 2"), asked("a", "Social Security Number of applicant 1")]
    result = carried(old, [Decision("a", "keep")], new)
    assert [decision.finding for decision in result.kept] == ["a"]
    assert (result.new, result.to_confirm) == ((new[0],), ())


def test_a_question_that_is_required_now_is_changed_and_its_decision_stays() -> None:
    old, new = asked("q1", "SSN", required="optional"), asked("q1", "SSN", required="required")
    result = carried([old], [Decision("q1", "keep")], [new])
    assert len(result.kept) == 1
    assert [(pair.old.required, pair.new.required) for pair in result.changed] == [("optional", "required")]


def test_a_changed_question_without_a_decision_has_nothing_to_confirm() -> None:
    result = carried([asked("q1", "Your Social Security Number")], [], [asked("q2", "Your Social Security Numbers")])
    assert (len(result.changed), result.to_confirm) == (1, ())


def test_a_decision_on_what_neither_edition_asks_is_left_out() -> None:
    assert carried([asked("q1", "SSN")], [Decision("q0", "keep")], [asked("q1", "SSN")]).kept == ()
