"""The start: each way in says what it wants."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.start import StartView
from ui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StartView:
    made = StartView(theme)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def _button(view: StartView, name: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.accessibleName() == name)


@pytest.mark.parametrize(("name", "signal"), [("Open a form…", "form_wanted"), ("Check a folder…", "folder_wanted")])
def test_a_button_does_what_dropping_does(qtbot: QtBot, view: StartView, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(view, signal)):
        qtbot.mouseClick(_button(view, name), Qt.MouseButton.LeftButton)


def test_sample_forms_are_offered_one_by_one_and_together(qtbot: QtBot, view: StartView) -> None:
    samples = (Path("/s/a.pdf"), Path("/s/b.docx"))
    button = _button(view, "Try a sample form")
    assert button.isHidden()
    view.offer_samples(samples)
    assert not button.isHidden()
    actions = {action.text(): action for action in button.menu().actions() if action.text()}
    assert list(actions) == ["a.pdf", "b.docx", "All sample forms"]
    for name, expected in (("b.docx", samples[1:]), ("All sample forms", samples)):
        with qtbot.waitSignal(view.opened) as opened:
            actions[name].activate(QAction.ActionEvent.Trigger)
        assert opened.args == [expected]


def test_the_start_says_what_the_program_does_and_that_it_works_offline(view: StartView) -> None:
    words = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "It works offline" in words
    assert "does not say what the law requires" in words
    assert "never changed" in words


def test_one_button_alone_is_filled(view: StartView) -> None:
    kinds = [each.property("kind") for each in view.findChildren(QPushButton)]
    assert kinds.count("primary") == 1
