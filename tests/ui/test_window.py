"""The window: every control has a name and room enough, the keyboard reaches everything, anything can be dropped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_file, an_outcome
from ui.batch import BatchView
from ui.controls.label import ElidedLabel
from ui.session import BATCH, REVIEW, START, Session
from ui.start import Recent, StartView
from ui.window import Window

VIEWS = (START, BATCH, REVIEW)
Whole = Callable[..., tuple[Window, Session]]


def _filled(window: Window, session: Session, view: str) -> None:
    """Show a view with something in it."""
    start, batch = session.views.start, session.views.batch
    start.offer_samples((Path("/samples/a.pdf"),))
    start.show_recent((Recent(Path("/forms/a.pdf"), datetime(2026, 3, 1, 9), findings=3),))
    files = (a_file("a.pdf"), a_file("b.pdf"))
    batch.table.model().sourceModel().show_files(files)
    batch.show_title("forms")
    session.review.show_outcome(an_outcome(files[0], "high", "low"))
    window.show_view(view)
    QApplication.processEvents()


def _focusable(window: Window) -> list[QWidget]:
    widgets = window.findChildren(QWidget)
    return [each for each in widgets if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize("view", VIEWS)
def test_everything_that_the_keyboard_reaches_has_a_name(whole: Whole, view: str) -> None:
    window, session = whole()
    _filled(window, session, view)
    reached = _focusable(window)
    assert len(reached) > 1
    assert [type(each).__name__ for each in reached if not _spoken_name(each).strip()] == []


@pytest.mark.parametrize("view", VIEWS)
def test_every_button_is_large_enough_to_hit(whole: Whole, view: str) -> None:
    window, session = whole()
    _filled(window, session, view)
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    own = [each for each in buttons if not each.objectName().startswith("qt_")]
    assert [each.accessibleName() for each in own if min(each.width(), each.height()) < 24] == []


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("view", VIEWS)
def test_no_words_are_cut_off_in_the_smallest_window(whole: Whole, view: str, text_size: int) -> None:
    window, session = whole(text_size=text_size)
    window.resize(window.minimumSize())
    _filled(window, session, view)
    texts = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    shortened = [each for each in texts if isinstance(each, ElidedLabel)]
    cut = [each.text() for each in texts if each not in shortened and not _fits(each)]
    assert (window.width(), window.height()) == (1024, 640)
    assert len(texts) > 1
    assert cut == []


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.sizeHint().width() and label.height() >= label.fontMetrics().height()


def test_the_title_holds_the_name_of_the_form_and_nothing_else(whole: Whole) -> None:
    window, session = whole()
    assert window.windowTitle() == "AskLess"
    _filled(window, session, REVIEW)
    assert window.windowTitle() == "a.pdf – AskLess"


def test_f6_goes_round_the_parts_of_a_view(qtbot: QtBot, whole: Whole) -> None:
    window, session = whole()
    _filled(window, session, BATCH)
    with qtbot.waitActive(window):
        window.activateWindow()
    panes = [pane for pane in session.views.batch.panes() if pane.isEnabled()]
    visited = []
    for _ in panes:
        visited.append(QApplication.focusWidget())
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert visited == panes
    assert QApplication.focusWidget() is panes[0]
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is panes[-1]


def test_actions_of_a_view_count_only_while_it_is_shown(qtbot: QtBot, whole: Whole) -> None:
    window, session = whole()
    (find,) = session.views.batch.commands()["edit"]
    assert not find.isVisible()
    window.show_view(BATCH)
    assert find.isVisible()
    assert find.shortcut() == QKeySequence(QKeySequence.StandardKey.Find)


def test_no_two_actions_have_the_same_key(whole: Whole) -> None:
    window, _ = whole()
    keys = [action.shortcut().toString() for action in window.menus.findChildren(type(window.menus.action("", print)))]
    used = [key for key in keys if key]
    assert len(used) >= 5
    assert len(used) == len(set(used))


def _mime(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def _drag(mime: QMimeData) -> QDragEnterEvent:
    actions = Qt.DropAction.CopyAction
    return QDragEnterEvent(QPoint(9, 9), actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def test_files_can_be_dropped_anywhere(qtbot: QtBot, whole: Whole) -> None:
    window, _ = whole()
    window.chosen.disconnect()
    mime = _mime("file:///forms/a.pdf", "https://example.org/b.pdf")
    drag = _drag(mime)
    QApplication.sendEvent(window, drag)
    assert drag.isAccepted()
    drop = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.chosen) as chosen:
        QApplication.sendEvent(window, drop)
    assert chosen.args == [(Path("/forms/a.pdf"),)]


def test_links_to_elsewhere_are_not_taken(whole: Whole) -> None:
    window, _ = whole()
    mime = _mime("https://example.org/b.pdf")  # the event holds it without keeping it alive
    drag = _drag(mime)
    drag.ignore()
    QApplication.sendEvent(window, drag)
    assert not drag.isAccepted()


def test_looks_are_kept(whole: Whole, preferences: object) -> None:
    window, _ = whole()
    actions = {action.text(): action for action in window.findChildren(type(window.menus.action("", print)))}
    actions["Dark"].trigger()
    actions["150 %"].trigger()
    assert (preferences.theme, preferences.text_size) == ("dark", 150)


def test_what_is_announced_is_shown_and_read_out(whole: Whole) -> None:
    window, _ = whole()
    window.announce("5 forms left.")
    lines = [label for label in window.findChildren(QLabel) if label.text() == "5 forms left."]
    assert [line.accessibleDescription() for line in lines] == ["5 forms left."]


def test_the_views_are_those_of_the_program(whole: Whole) -> None:
    _, session = whole()
    assert isinstance(session.views.start, StartView)
    assert isinstance(session.views.batch, BatchView)
