"""Decisions are saved at once, and every step can be undone and done again, also after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.library import Library
from auditor.values.decision import Decision


def kept(library: Library, form: str) -> dict[str, str]:
    """Finding and action of a form's decisions."""
    return {finding: decision.action for finding, decision in library.decisions(form).items()}


def test_a_decision_is_there_after_a_restart_with_all_it_says(library: Library, file: Path) -> None:
    decision = Decision(
        "q1", "reword", "¿Cómo prefiere?", "shorter", "Title VI", "M. Ortiz", "2026-03-12T10:00:00+00:00"
    )
    library.decide("form", decision)
    library.close()
    with Library.open(file) as again:
        assert again.decisions("form") == {"q1": decision}
        assert again.decisions("another") == {}


def test_a_decision_without_a_time_gets_the_present_one(library: Library) -> None:
    library.decide("form", Decision("q1", "keep"))
    assert library.decisions("form")["q1"].decided.startswith("20")


def test_a_later_decision_takes_the_place_of_the_first(library: Library) -> None:
    library.decide("form", Decision("q1", "keep"))
    library.decide("form", Decision("q1", "remove"))
    assert kept(library, "form") == {"q1": "remove"}


def test_steps_are_undone_and_done_again_in_order_after_restarts(library: Library, file: Path) -> None:
    library.decide("form", Decision("q1", "keep"), "Keep question 1")
    library.decide("form", Decision("q1", "remove"), "Remove question 1")
    library.withdraw("form", "q1", "Open question 1 again")
    library.close()
    with Library.open(file) as again:
        assert (again.undo_label("form"), again.redo_label("form")) == ("Open question 1 again", "")
        step = again.undo("form")
        assert step is not None
        assert [(change.before, change.after and change.after.action) for change in step.changes] == [(None, "remove")]
        again.undo("form")
        assert kept(again, "form") == {"q1": "keep"}
        assert (again.undo_label("form"), again.redo_label("form")) == ("Keep question 1", "Remove question 1")
    with Library.open(file) as third:
        third.undo("form")
        assert kept(third, "form") == {}
        assert third.undo("form") is None
        assert [kept(third, "form") for _ in range(3) if third.redo("form")] == [{"q1": "keep"}, {"q1": "remove"}, {}]
        assert third.redo("form") is None


def test_there_is_no_limit_to_undoing(library: Library) -> None:
    for number in range(300):
        library.decide("form", Decision("q", "reword", text=f"wording {number}"))
    for number in reversed(range(300)):
        assert library.decisions("form")["q"].text == f"wording {number}"
        library.undo("form")
    assert library.decisions("form") == {}


def test_what_was_undone_is_gone_after_something_else_is_decided(library: Library) -> None:
    library.decide("form", Decision("q1", "keep"))
    library.undo("form")
    library.decide("form", Decision("q2", "keep"))
    assert library.redo("form") is None
    assert kept(library, "form") == {"q2": "keep"}


def test_many_decisions_are_one_step_with_one_label(library: Library) -> None:
    library.decide("form", Decision("q1", "keep"))
    decisions = [Decision(f"q{number}", "remove") for number in range(1, 40)]
    step = library.decide_all("form", decisions, "Remove 39 questions")
    assert (step.label, len(step.changes)) == ("Remove 39 questions", 39)
    library.undo("form")
    assert kept(library, "form") == {"q1": "keep"}
    library.redo("form")
    assert len(kept(library, "form")) == 39


def test_the_same_decision_twice_is_one_step(library: Library) -> None:
    library.decide("form", Decision("q1", "keep", reason="law"))
    assert library.decide("form", Decision("q1", "keep", reason="law")).changes == ()
    assert library.decide("form", Decision("q1", "keep", reason="another law")).changes != ()
    library.undo("form")
    library.undo("form")
    assert library.undo_label("form") == ""


def test_taking_back_what_was_not_decided_is_no_step(library: Library) -> None:
    assert library.withdraw("form", "q1").changes == ()
    assert library.undo("form") is None


def test_steps_of_one_form_are_not_those_of_another(library: Library) -> None:
    library.decide("one", Decision("q1", "keep"))
    library.decide("two", Decision("q1", "remove"))
    library.undo("one")
    assert (kept(library, "one"), kept(library, "two")) == ({}, {"q1": "remove"})


def test_a_step_over_several_forms_is_undone_in_all_of_them(library: Library) -> None:
    every = {form: [Decision("q1", "remove")] for form in ("one", "two", "three")}
    library.decide_in(every, "Remove the Social Security number from 3 forms")
    step = library.undo("two")
    assert step is not None
    assert [change.form for change in step.changes] == ["one", "two", "three"]
    assert [kept(library, form) for form in every] == [{}, {}, {}]
    library.redo("three")
    assert [kept(library, form) for form in every] == [{"q1": "remove"}] * 3


def test_a_form_in_which_something_was_done_since_keeps_its_part_of_the_step(library: Library) -> None:
    library.decide_in({"one": [Decision("q1", "remove")], "two": [Decision("q1", "remove")]}, "Remove from 2 forms")
    library.decide("two", Decision("q1", "keep"), "Keep it in two")
    library.undo("one")
    assert (kept(library, "one"), kept(library, "two")) == ({}, {"q1": "keep"})
    library.undo("two")
    assert kept(library, "two") == {"q1": "remove"}
    library.undo("two")
    assert kept(library, "two") == {}
    library.redo("one")
    assert (kept(library, "one"), kept(library, "two")) == ({"q1": "remove"}, {"q1": "remove"})


def test_a_step_without_a_label_is_called_by_what_it_does(library: Library) -> None:
    library.decide("form", Decision("q1", "make_optional"))
    assert library.undo_label("form") == "Make the question optional"


@pytest.mark.parametrize("change", ["decide", "undo", "redo", "withdraw"])
def test_every_kind_of_change_is_heard_of(change: str, library: Library) -> None:
    library.decide("form", Decision("q1", "keep"))
    if change == "redo":
        library.undo("form")
    turn = library.changes_since(0).turn
    assert library.changes_since(turn).forms == frozenset()
    {
        "decide": lambda: library.decide("form", Decision("q2", "keep")),
        "undo": lambda: library.undo("form"),
        "redo": lambda: library.redo("form"),
        "withdraw": lambda: library.withdraw("form", "q1"),
    }[change]()
    heard = library.changes_since(turn)
    assert heard.forms == {"form"}
    assert library.changes_since(heard.turn).forms == frozenset()
