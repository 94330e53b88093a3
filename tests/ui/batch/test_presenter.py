"""Between engine and view: what the person presses reaches the engine, what the engine says reaches the person."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from auditor.batch import FormFile, Outcome
from tests.ui.makers import a_file, an_outcome
from ui.batch import BatchPresenter, BatchView, FormsModel
from ui.batch.form_row import State
from ui.theme import Theme

FILES = tuple(a_file(f"{number}.pdf") for number in range(8))


class FakeEngine(QObject):
    """Says what the test wants, and keeps what it was told."""

    began = Signal(object)
    progressed = Signal(object)
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.paused = False

    def audit_all(self, files: object) -> None:
        self.told.append(tuple(files))

    def audit_form(self, file: FormFile, password: str | None = None) -> None:
        self.told.append((file, password))

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def cancel(self) -> None:
        self.told.append("cancel")


class Batch:
    """A batch with a fake engine, shown."""

    def __init__(self, theme: Theme) -> None:
        self.engine = FakeEngine()
        self.model = FormsModel()
        self.view = BatchView(theme, self.model)
        self.presenter = BatchPresenter(self.engine, self.model, self.view, lambda: 0.0)
        self.said: list[str] = []
        self.view.announced.connect(self.said.append)

    def button(self, name: str) -> QPushButton:
        return next(each for each in self.view.findChildren(QPushButton) if each.accessibleName() == name)

    def states(self) -> list[State]:
        return [row.state for row in self.model.rows]


@pytest.fixture
def batch(qtbot: QtBot, theme: Theme) -> Iterator[Batch]:
    made = Batch(theme)
    qtbot.addWidget(made.view)
    made.view.resize(1280, 720)
    made.view.show()
    made.presenter.start("intake", FILES)
    return made


def test_a_batch_is_handed_to_the_engine_as_it_is(batch: Batch) -> None:
    assert batch.engine.told == [FILES]
    assert batch.view.subject() == "intake"
    assert batch.states() == [State.WAITING] * 8


def test_a_batch_can_be_held_back_and_let_go_on(qtbot: QtBot, batch: Batch) -> None:
    qtbot.mouseClick(batch.button("Pause"), Qt.MouseButton.LeftButton)
    assert batch.engine.paused
    qtbot.mouseClick(batch.button("Go on"), Qt.MouseButton.LeftButton)
    assert not batch.engine.paused
    assert batch.button("Pause").isVisible()


def test_what_was_stopped_can_be_read_after_all(qtbot: QtBot, batch: Batch) -> None:
    qtbot.mouseClick(batch.button("Stop"), Qt.MouseButton.LeftButton)
    assert batch.engine.told[-1] == "cancel"
    assert batch.button("Read the rest again").isHidden()
    with qtbot.waitSignal(batch.presenter.finished):
        batch.engine.answered.emit((an_outcome(FILES[0]), *(Outcome(file, error="stopped") for file in FILES[1:])))
    qtbot.mouseClick(batch.button("Read the rest again"), Qt.MouseButton.LeftButton)
    assert batch.engine.told[-1] == FILES[1:]
    assert batch.states() == [State.NOTHING] + [State.WAITING] * 7


def test_quarters_and_the_end_of_a_long_batch_are_said(qtbot: QtBot, batch: Batch) -> None:
    for start in range(0, 8, 2):
        batch.engine.answered.emit(tuple(an_outcome(file, "high") for file in FILES[start : start + 2]))
        qtbot.waitUntil(lambda start=start: len(batch.said) == start // 2 + 1)
    assert batch.said == [
        "2 of 8 forms read.",
        "4 of 8 forms read.",
        "6 of 8 forms read.",
        "Done: 8 forms need decisions.",
    ]


def test_a_short_batch_says_its_end_alone(qtbot: QtBot, batch: Batch) -> None:
    batch.presenter.start("few", FILES[:2])
    batch.engine.answered.emit((an_outcome(FILES[0], "high"),))
    batch.engine.answered.emit((an_outcome(FILES[1]),))
    qtbot.waitUntil(lambda: bool(batch.said))
    assert batch.said == ["Done: 1 form needs decisions."]


def test_another_batch_stops_the_one_before(batch: Batch) -> None:
    batch.presenter.start("more", FILES[:1])
    assert batch.engine.told == [FILES, "cancel", FILES[:1]]


def test_deciding_starts_with_the_first_form_that_needs_it(qtbot: QtBot, batch: Batch) -> None:
    assert not batch.button("Start deciding").isEnabled()
    batch.engine.answered.emit((an_outcome(FILES[0]), an_outcome(FILES[2], "low")))
    qtbot.waitUntil(batch.button("Start deciding").isEnabled)
    with qtbot.waitSignal(batch.presenter.form_chosen) as chosen:
        qtbot.mouseClick(batch.button("Start deciding"), Qt.MouseButton.LeftButton)
    assert chosen.args[0].file == FILES[2]


def test_enter_opens_a_form_that_was_read_and_no_other(qtbot: QtBot, batch: Batch) -> None:
    batch.engine.answered.emit((an_outcome(FILES[1], "high"),))
    table = batch.view.table
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.assertNotEmitted(batch.presenter.form_chosen):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(batch.presenter.form_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args[0].file == FILES[1]


def test_an_error_is_told_beside_the_table_and_can_be_tried_again(qtbot: QtBot, batch: Batch) -> None:
    again = batch.button("Try again")
    table = batch.view.table
    table.setCurrentIndex(table.model().index(0, 0))
    assert not again.isVisible()
    batch.engine.answered.emit((Outcome(FILES[0], error="worker_lost"),))
    assert again.isVisible()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert batch.engine.told[-1] == FILES[:1]
    assert batch.states()[0] == State.WAITING
    assert not again.isVisible()


def test_a_password_is_asked_for_in_the_row_and_not_kept(qtbot: QtBot, batch: Batch) -> None:
    table = batch.view.table
    table.setCurrentIndex(table.model().index(0, 0))
    batch.engine.answered.emit((Outcome(FILES[0], error="password_needed"),))
    field = next(each for each in batch.view.findChildren(QLineEdit) if each.accessibleName() == "Password")
    assert field.isVisible()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(batch.button("Try again"), Qt.MouseButton.LeftButton)
    assert batch.engine.told == [FILES]
    qtbot.keyClicks(field, "secret")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert batch.engine.told[-1] == (FILES[0], "secret")
    assert field.text() == ""


def test_a_card_shows_its_forms_alone_and_then_all_again(qtbot: QtBot, batch: Batch) -> None:
    batch.engine.answered.emit((an_outcome(FILES[3], "high"), an_outcome(FILES[4])))
    card = batch.view.findChildren(type(batch.view.panes()[1]))[0]
    qtbot.waitUntil(lambda: card.accessibleName() == "1 need decisions")
    model = batch.view.table.model()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["3.pdf"]
    assert batch.said[-1] == "1 form shown"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert model.rowCount() == 8
