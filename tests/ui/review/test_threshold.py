"""Findings of lower risk than the person chose to see: out of the list, the counts and the form, and a click away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from auditor.batch import Outcome
from auditor.values.decision import Decision
from tests.ui.makers import a_file, a_finding, an_audit
from ui.review.desk import Desk
from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
FINDINGS = [a_finding("low", "a"), a_finding("high", "b"), a_finding("medium", "c"), a_finding("high", "d")]


@pytest.mark.parametrize(("least", "shown", "hidden"), [("low", "abcd", 0), ("medium", "bcd", 1), ("high", "bd", 2)])
def test_a_desk_counts_what_it_shows(least: str, shown: str, hidden: int) -> None:
    desk = Desk(a_file().path, an_audit(*FINDINGS), least=least)
    assert "".join(finding.question.text for finding in desk.shown) == shown
    assert (desk.hidden, desk.left) == (hidden, len(shown))
    desk.decisions = {FINDINGS[0].id: Decision(FINDINGS[0].id, "remove")}
    assert desk.left == len(shown) - ("a" in shown)
    assert desk.decided == 1
    assert desk.number(FINDINGS[0].id) == int("a" in shown)
    assert desk.next_open(None) == next(finding.id for finding in desk.shown if finding.id not in desk.decisions)


def _opened(whole: Whole, least: str) -> Session:
    _, session = whole()
    session.review.show_from(least)
    session.review.show_outcome(Outcome(a_file(), an_audit(*FINDINGS)))
    return session


def _outlined(session: Session) -> set[str]:
    return {mark.finding_id for marks in session.views.review.form.pages._marks.values() for mark in marks}


def test_what_is_hidden_is_told_and_shown_with_one_click(whole: Whole) -> None:
    session = _opened(whole, "high")
    view = session.views.review
    assert [row.finding.question.text for row in view.model.rows] == ["b", "d"]
    assert view.panel._progress_words.text() == "0 of 2 decided"
    assert view.panel._hidden_words.text() == "2 findings of lower risk hidden."
    assert not view.panel._hidden.isHidden()
    assert _outlined(session) == {"id-high-b", "id-high-d"}
    view.panel.show_hidden.click()
    assert [row.finding.question.text for row in view.model.rows] == ["a", "b", "c", "d"]
    assert view.panel._hidden.isHidden()
    assert _outlined(session) == {finding.id for finding in FINDINGS}


def test_the_next_form_hides_again(whole: Whole) -> None:
    session = _opened(whole, "medium")
    view = session.views.review
    view.panel.show_hidden.click()
    session.review.show_outcome(Outcome(a_file("next.pdf"), an_audit(*FINDINGS)))
    assert len(view.model.rows) == 3


def test_where_all_is_hidden_that_is_said_and_nothing_found_is_not(whole: Whole) -> None:
    _, session = whole()
    session.review.show_from("high")
    session.review.show_outcome(Outcome(a_file(), an_audit(FINDINGS[0])))
    panel = session.views.review.panel
    assert "No sensitive questions" not in panel._nothing.text()
    assert "risk that you chose" in panel._nothing.text()
    assert panel._hidden_words.text() == "1 finding of lower risk hidden."
    session.review.show_from("low")
    assert panel._nothing.text() == ""
    assert len(session.views.review.model.rows) == 1
