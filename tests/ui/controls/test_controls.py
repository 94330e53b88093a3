"""The window's own controls say what they are, show where the keyboard is, and follow the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from ui.controls import Button, ProgressLine, TopBar
from ui.controls.label import ElidedLabel, Label
from ui.theme import THEMES, Theme

NAME = "A very long name of a form that nobody can be expected to read in one go.pdf"


def test_a_bare_button_says_in_its_tooltip_what_it_shows_by_its_icon(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Undo", kind="bare", icon="undo-2")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Undo", "Undo")
    button.set_text("Redo")
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Redo", "Redo")


def test_a_button_with_an_icon_is_read_out_without_its_spaces(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Pause", icon="pause")
    qtbot.addWidget(button)
    assert (button.text().strip(), button.accessibleName()) == ("Pause", "Pause")


def test_a_button_does_what_its_action_does(qtbot: QtBot, theme: Theme) -> None:
    action = QAction("Export…", shortcut=QKeySequence("Ctrl+E"))
    button = Button(theme, "Export…")
    qtbot.addWidget(button)
    button.carry_out(action)
    assert button.toolTip() == "Export… (Ctrl+E)"
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()


def test_an_icon_has_the_colours_of_the_theme_that_is_on(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Undo", kind="bare", icon="undo-2")
    qtbot.addWidget(button)
    theme.choose("dark")
    image = button.icon().pixmap(20, 20).toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {THEMES["dark"].text}


def test_the_filled_button_shows_that_it_has_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Open", kind="primary")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitActive(button):
        button.activateWindow()
    button.clearFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != without


def test_a_forms_words_are_never_markup() -> None:
    assert Label("<b>SSN</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_is_shortened_in_the_middle_and_read_out_whole(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.show()
    assert "…" in label.text()
    assert label.text().endswith(".pdf")
    assert (label.accessibleName(), label.toolTip(), label.whole()) == (NAME, NAME, NAME)
    label.resize(2000, 30)
    assert (label.text(), label.toolTip()) == (NAME, "")


@pytest.mark.parametrize(("done", "of", "value", "most"), [(3, 9, 3, 9), (0, 0, 0, 1)])
def test_progress_is_a_share(qtbot: QtBot, done: int, of: int, value: int, most: int) -> None:
    bar = ProgressLine("Forms read")
    qtbot.addWidget(bar)
    bar.show_share(done, of)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (value, most, "Forms read")


def test_the_bar_says_where_its_way_back_leads(qtbot: QtBot, theme: Theme) -> None:
    bar = TopBar(theme, "Back to the start")
    qtbot.addWidget(bar)
    bar.set_title("a.pdf")
    assert bar.title() == "a.pdf"
    with qtbot.waitSignal(bar.left):
        qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert bar.back.accessibleName() == "Back to the start"
