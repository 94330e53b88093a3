"""How a version is painted in the list of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.compare.version_row import State
from ui.compare.versions_model import ROW_ROLE
from ui.compare.words import languages_of, state_words
from ui.controls.row_delegate import RowDelegate

if TYPE_CHECKING:
    from ui.compare.version_row import VersionRow
    from ui.theme import Theme

ROW_HEIGHT = 56
_ICON, _AIR = 20, 12
_ASIDE, _ABOVE = 16, 2
_ICONS: dict[State, tuple[str, str]] = {
    State.CHOSEN: ("file-text", "text_2"),
    State.READING: ("hourglass", "accent"),
    State.COMPARED: ("circle-check", "settled"),
    State.FAILED: ("eye-off", "unread"),
    State.STOPPED: ("circle-x", "unread"),
}


class VersionDelegate(RowDelegate):
    """Paints a version: an icon of its state, its name, and below it how far it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme for colours and sizes."""
        super().__init__(theme, ROW_HEIGHT, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row: VersionRow = index.data(ROW_ROLE)
        icon = ("file-text", "accent") if index.row() == 0 else _icon_of(row)
        second = state_words(row, original=index.row() == 0)
        if row.comparison:
            second = " · ".join(part for part in (second, languages_of(row.comparison.translation)) if part)
        room = option.rect.adjusted(_ASIDE, _ABOVE, -_ASIDE, -_ABOVE)
        with self.painting(painter):
            self.paint_card(painter, option)
            room.setLeft(self.paint_picture(painter, option, room, icon, _ICON).right() + 1 + _AIR)
            self.paint_two_lines(painter, option, room, (row.path.name, second))


def _icon_of(row: VersionRow) -> tuple[str, str]:
    if row.comparison and row.comparison.differences:
        return "triangle-alert", "medium"
    return _ICONS[row.state]
