"""Real forms in two languages, compared in a real worker process; the way in and back; every control has a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from auditor.batch import Outcome
from tests.auditor.comparing.made_forms import FORMS, changed, made
from tests.ui.makers import a_file, an_audit
from ui.compare import CompareView
from ui.compare.entrance import COMPARE
from ui.session import BATCH, START, Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000


def _view(window: Window) -> CompareView:
    return window.findChild(CompareView)


def test_two_versions_are_compared_from_the_start_view(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    window, session = whole()
    english, spanish = tmp_path / "form.docx", tmp_path / "formulario.docx"
    english.write_bytes(made(FORMS["en"]))
    spanish.write_bytes(made(changed("es", 6, "6. Raza: ____________")))
    session.views.start.comparing.emit()
    assert window.current() == COMPARE
    view = _view(window)
    view.added.emit((english, spanish))
    with qtbot.waitSignal(view.announced, timeout=PATIENCE):
        view.start.click()
    first = next(line for line in view.table.lines if line.kind == "difference")
    assert (first.chip, first.title) == ("Optional in one", "Race or ethnicity")
    assert first.translation.text == "6. Raza:"
    view.left.emit()
    assert window.current() == START


def test_rows_marked_in_a_batch_are_compared_with_the_english_one(whole: Whole) -> None:
    window, session = whole()
    files = tuple(a_file(f"{name}.pdf") for name in ("arabic", "english", "spanish"))
    batch = session.views.batch
    batch.table.model().sourceModel().show_files(files)
    batch.table.model().sourceModel().answer([Outcome(files[1], an_audit())])
    window.show_view(BATCH)
    marked: list[object] = []
    batch.comparing.connect(marked.extend)
    rows = batch.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    rows.select(batch.table.model().index(0, 0), flags)
    assert not batch.findChild(QWidget, "compare").isVisible()
    rows.select(batch.table.model().index(1, 0), flags)
    batch.findChild(QWidget, "compare").click()
    assert len(marked) == 2
    assert window.current() == COMPARE
    assert [row.path.name for row in _view(window).versions.list.model().rows] == ["english.pdf", "arabic.pdf"]
    _view(window).left.emit()
    assert window.current() == BATCH


def test_the_menu_leads_there_and_f6_goes_round(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    window, _ = whole()
    with qtbot.waitActive(window):
        window.activateWindow()
    action = next(each for each in window.menus.findChildren(QAction) if each.shortcut().toString() == "Ctrl+Shift+V")
    action.trigger()
    view = _view(window)
    view.added.emit((tmp_path / "a.pdf", tmp_path / "b.pdf"))
    view.versions.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is view.start
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is view.versions.list


def test_everything_that_the_keyboard_reaches_has_a_name(whole: Whole) -> None:
    window, _ = whole()
    window.show_view(COMPARE)
    QApplication.processEvents()
    found = [each for each in _view(window).findChildren(QWidget) if each.isVisible()]
    reached = [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    nameless = [each for each in reached if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)]
    assert len(reached) > 3
    assert [type(each).__name__ for each in nameless] == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(whole: Whole, tmp_path: Path, text_size: int) -> None:
    window, _ = whole(text_size=text_size)
    window.resize(window.minimumSize())
    window.show_view(COMPARE)
    view = _view(window)
    view.added.emit((tmp_path / "a.pdf", tmp_path / "b.pdf"))
    QApplication.processEvents()
    buttons = [each for each in view.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) > 4
    assert [each.accessibleName() for each in buttons if each.width() < each.minimumSizeHint().width()] == []
    assert view.table.width() > window.width() / 3 or not view.table.isVisible()
    assert (window.width(), window.height()) == (1024, 640)
