"""One choice paints the whole window, and what is shown already follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import CHOICES, THEMES, Theme, icons
from ui.theme.icons import app_icon
from ui.theme.sizes import ROLES, TEXT_SIZES, Sizes
from ui.theme.stylesheet import stylesheet_of


def test_the_palette_and_the_sheet_have_the_same_ground(qapp: QApplication, theme: Theme) -> None:
    theme.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == THEMES["dark"].window
    assert THEMES["dark"].window in qapp.styleSheet()
    assert THEMES["light"].window not in qapp.styleSheet()


@pytest.mark.parametrize("choice", CHOICES)
def test_a_choice_is_told_to_whatever_paints_itself(qtbot: QtBot, theme: Theme, choice: str) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(choice)
    assert theme.tokens == THEMES.get(choice, THEMES["light"])  # a system that says nothing gets the light one


def test_settings_of_another_version_are_no_reason_to_fail(qapp: QApplication) -> None:
    theme = Theme(qapp, "sepia", 7)
    assert (theme.choice, theme.sizes.percent) == ("system", 100)
    theme.deleteLater()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_the_sheet_has_everything_put_in(name: str, percent: int) -> None:
    sheet = stylesheet_of(THEMES[name], Sizes(percent))
    assert "$" not in sheet
    assert "em100" not in sheet
    assert f"font-size: {round(28 * percent / 100)}px" in sheet


def test_larger_text_makes_every_role_larger(theme: Theme) -> None:
    usual = {role: theme.font(role).pixelSize() for role in ROLES}
    theme.set_text_size(200)
    assert {role: theme.font(role).pixelSize() for role in ROLES} == {role: 2 * size for role, size in usual.items()}


def test_an_icon_is_drawn_in_its_colour_at_the_screens_ratio(theme: Theme) -> None:
    picture = theme.pixmap("octagon-alert", "high", 20, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    image = picture.toImage()
    solid = {
        image.pixelColor(x, y).name().upper()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {THEMES["light"].high}


def test_an_icon_that_there_is_not_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "black", 20)


def test_every_drawing_takes_a_colour_and_comes_with_its_licence(project: Path) -> None:
    folder = project / "ui/theme/icons"
    drawings = list(folder.glob("*.svg"))
    assert len(drawings) > 30
    assert [path.name for path in drawings if "currentColor" not in path.read_text("utf-8")] == []
    licence = (folder / "LICENSE").read_text("utf-8")
    assert "ISC License" in licence
    assert "The MIT License" in licence


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    sizes = [size.width() for size in app_icon().availableSizes()]
    assert {16, 32, 256} <= set(sizes)
    picture = app_icon().pixmap(64, 64).toImage()
    assert picture.pixelColor(0, 0).alpha() == 0
    assert len({picture.pixel(x, y) for x in range(64) for y in range(64)}) > 3
