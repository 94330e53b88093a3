"""Finding words in a form: in a Word file by its blocks, in a PDF by what is read of its pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.samples import sample_forms
from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 60_000


def _opened(qtbot: QtBot, whole: Whole, tmp_path: Path, name: str) -> Session:
    source = next(each for each in sample_forms() if each.name == name)
    window, session = whole()
    qtbot.waitActive(window)
    session.open((Path(shutil.copy(source, tmp_path / source.name)),))
    form = session.views.review.form
    qtbot.waitUntil(lambda: form.target is not form, timeout=PATIENCE)
    qtbot.waitUntil(lambda: session.review.desk is not None and session.review.desk.loaded, timeout=PATIENCE)
    return session


@pytest.mark.parametrize("name", ["library-card.docx", "recreation-signup.pdf"])
def test_words_are_found_gone_through_and_left_with_the_keyboard(
    qtbot: QtBot, whole: Whole, tmp_path: Path, name: str
) -> None:
    session = _opened(qtbot, whole, tmp_path, name)
    form, control = session.views.review.form, Qt.KeyboardModifier.ControlModifier
    assert not form.find_bar.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, control)
    assert QApplication.focusWidget() is form.find_bar.field
    qtbot.keyClicks(form.find_bar.field, "name")
    qtbot.waitUntil(lambda: form.find_bar.place().startswith("Place 1 of"), timeout=PATIENCE)
    shown = form.pages if form.has_pages else form.reading._rows
    first = shown._passage
    assert first is not None
    qtbot.keyClick(form.find_bar.field, Qt.Key.Key_F3)
    assert form.find_bar.place().startswith(("Place 2 of", "Place 1 of 1"))
    qtbot.keyClick(form.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown._passage == first
    form.find_bar.field.setText("no form says this")
    assert form.find_bar.place() == "Not found in what could be read"
    assert shown._passage is None
    qtbot.keyClick(form.find_bar.field, Qt.Key.Key_Escape)
    assert not form.find_bar.isVisible()
    assert QApplication.focusWidget() in {form.target, form.target.focusProxy()}


def test_nothing_is_looked_for_without_a_form(whole: Whole) -> None:
    _, session = whole()
    view = session.views.review
    assert not any(action.isEnabled() for action in view.actions_.finding)
    view.actions_.find.trigger()
    assert view.form.find_bar.isHidden()
