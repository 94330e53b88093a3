"""Deciding once for all forms: chosen in the list, carried into the library as one step, undone as one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from auditor.library import Library
from tests.ui.asked.test_question import ROWS, a_row
from tests.ui.makers import a_finding
from ui.asked import QuestionsPane
from ui.asked.question import questions_of
from ui.session import BATCH, Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]


@pytest.fixture
def opened(qtbot: QtBot, whole: Whole) -> tuple[Session, QuestionsPane]:
    """The window with a batch that was read, by its questions."""
    window, session = whole()
    model = session.batch.model
    model.show_files(row.file for row in ROWS)
    model.answer(row.outcome for row in ROWS if row.outcome)
    window.show_view(BATCH)
    pane = window.findChild(QuestionsPane)
    session.views.batch._tabs.button(1).click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    return session, pane


def _decided(session: Session) -> list[int]:
    return [row.decided for row in session.batch.model.rows]


def test_a_decision_counts_in_every_ticked_form_and_is_undone_in_all(
    qtbot: QtBot, opened: tuple[Session, QuestionsPane], tmp_path: Path
) -> None:
    session, pane = opened
    assert not pane.undo.isVisible()
    pane.card.choices.choose(0)
    pane.card.decide()
    qtbot.waitUntil(lambda: _decided(session) == [2, 1, 1, 0])
    qtbot.waitUntil(lambda: not pane.model.questions[0].is_open)
    assert pane.list.currentIndex().row() == 1
    with Library.open(tmp_path / "data" / "askless" / "library.sqlite3") as library:
        kept = {form: library.decisions(form) for form in ("aa", "bb")}
        assert library.undo_label("bb") == "Removed: 2 forms"
    assert {form: {each.action for each in own.values()} for form, own in kept.items()} == {
        "aa": {"remove"},
        "bb": {"remove"},
    }
    pane.undo.click()
    qtbot.waitUntil(lambda: pane.model.questions[0].is_open)
    assert pane.model.questions[0].decided == 0
    assert not pane.undo.isVisible()


def test_what_is_decided_in_a_form_afterwards_is_not_undone_here(
    qtbot: QtBot, opened: tuple[Session, QuestionsPane]
) -> None:
    session, pane = opened
    pane.card.choices.choose(0)
    pane.card.decide()
    assert not pane.undo.isHidden()
    session.review.deciding.decided.emit("Kept")
    assert pane.undo.isHidden()


def test_a_form_without_a_tick_is_left_alone(qtbot: QtBot, opened: tuple[Session, QuestionsPane]) -> None:
    session, pane = opened
    pane.forms.setData(pane.forms.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert pane._count.text() == "Decide for 1 of 2 forms"
    pane.card.choices.choose(0)
    pane.card.decide()
    qtbot.waitUntil(lambda: _decided(session)[1] == 1)
    assert _decided(session)[0] == 0
    qtbot.waitUntil(lambda: pane.model.questions[0].decided == 1)


def test_what_is_typed_and_ticked_stays_while_more_forms_come_in(opened: tuple[Session, QuestionsPane]) -> None:
    session, pane = opened
    pane.forms.setData(pane.forms.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    shown = pane.card._row
    pane.show_questions(questions_of((*session.batch.model.rows, a_row("c.pdf", "cc", a_finding("high", "SSN"))), {}))
    assert pane.card._row is shown
    assert [form.path.name for form in pane.forms.chosen] == ["b.pdf", "c.pdf"]


def test_without_any_tick_nothing_can_be_decided(opened: tuple[Session, QuestionsPane]) -> None:
    _, pane = opened
    for number in range(pane.forms.rowCount()):
        pane.forms.setData(pane.forms.index(number), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not pane.card.primary.isEnabled()
    said: list[object] = []
    pane.decided.connect(lambda *all_: said.append(all_))
    pane.card.choices.choose(0)
    pane.card.decide()
    assert said == []
    assert pane.forms.chosen == ()
    pane.forms.setData(pane.forms.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    pane.card.decide()
    assert len(said) == 1, "what was chosen is still there to be decided"


def test_another_batch_begins_with_its_forms(opened: tuple[Session, QuestionsPane]) -> None:
    session, pane = opened
    session.views.batch.show_title("Another")
    assert not pane.isVisible()
