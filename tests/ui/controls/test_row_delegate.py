"""What painted rows have in common: their height, their ground, and places that are mirrored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.row_delegate import RowDelegate
from ui.theme import Theme

ROW = QRect(0, 0, 300, 56)
State = QStyle.StateFlag


@pytest.fixture
def delegate(qtbot: QtBot, theme: Theme) -> RowDelegate:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RowDelegate(theme, 56, parent)
    made.parent_widget = parent  # else it goes with the end of this function
    return made


def an_option(
    state: State = State.State_None, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.rect, option.state, option.direction = QRect(ROW), state, direction
    return option


@contextmanager
def a_picture() -> Iterator[tuple[QImage, QPainter]]:
    picture = QImage(ROW.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    yield picture, painter
    painter.end()


def inked(picture: QImage) -> list[int]:
    """Return the columns in which something is painted."""
    white = QColor("#ffffff").rgb()
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != white for y in range(picture.height()))]


def test_a_row_grows_with_the_text(delegate: RowDelegate, theme: Theme) -> None:
    assert delegate.sizeHint(an_option(), QModelIndex()).height() == 56
    theme.set_text_size(200)
    assert delegate.sizeHint(an_option(), QModelIndex()).height() == 112


def test_pictures_and_words_are_mirrored(delegate: RowDelegate) -> None:
    columns = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        with a_picture() as (picture, painter), delegate.painting(painter):
            option = an_option(direction=direction)
            place = delegate.paint_picture(painter, option, ROW.adjusted(10, 0, -10, 0), ("info", "low"), 20)
            words = ROW.adjusted(place.right() + 10, 0, -10, 0)
            delegate.paint_two_lines(painter, option, words, ("Language", "page 1"))
        columns[direction] = inked(picture)
    left, right = columns.values()
    assert left[0] < 20
    assert left[-1] < 200
    assert right[-1] > 280
    assert right[0] > 100


@pytest.mark.parametrize(
    ("state", "colour"),
    [(State.State_None, "#ffffff"), (State.State_MouseOver, "surface_2"), (State.State_Selected, "selection")],
)
def test_the_ground_tells_what_is_chosen(delegate: RowDelegate, theme: Theme, state: State, colour: str) -> None:
    expected = QColor(getattr(theme.tokens, colour, colour)).name()
    with a_picture() as (picture, painter), delegate.painting(painter):
        delegate.paint_card(painter, an_option(state))
    assert picture.pixelColor(150, 28).name() == expected
    with a_picture() as (picture, painter), delegate.painting(painter):
        delegate.paint_ground(painter, an_option(state), selected=state == State.State_Selected, lined=True)
    assert picture.pixelColor(150, 28).name() == expected
    assert picture.pixelColor(150, 55).name() == QColor(theme.tokens.line).name()


def test_the_keyboards_row_has_a_ring(delegate: RowDelegate, theme: Theme) -> None:
    with a_picture() as (picture, painter), delegate.painting(painter):
        delegate.paint_ground(painter, an_option(State.State_HasFocus), selected=False, lined=False)
    assert picture.pixelColor(0, 20).name() == QColor(theme.tokens.focus).name()
    assert picture.pixelColor(5, 20).name() == "#ffffff"


def test_long_words_are_cut_to_their_room(delegate: RowDelegate) -> None:
    with a_picture() as (picture, painter), delegate.painting(painter):
        delegate.paint_words(painter, an_option(), QRect(10, 0, 90, 56), "word " * 40, ("body", "text"))
    assert inked(picture)[-1] <= 101
