"""Paints a row of the bank: a severity's shape, a title, and a line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.bank.model import LINE_ROLE, ROW_ROLE
from ui.controls.row_delegate import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.theme import Theme

_ROW = 56
_ICON = 18
_MARGIN = 12
_ICONS: dict[str, str] = {"high": "octagon-alert", "medium": "triangle-alert", "low": "info"}


class BankDelegate(RowDelegate):
    """The shape says how grave it is, besides its colour; an exception has an eye that is shut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(theme, _ROW, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row = index.data(ROW_ROLE)
        icon = ("eye-off", "unread") if row.exception else (_ICONS[row.entry.severity], row.entry.severity)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        with self.painting(painter):
            self.paint_ground(painter, option, selected=selected, lined=True)
            room.setLeft(self.paint_picture(painter, option, room, icon, _ICON).right() + 1 + _MARGIN)
            self.paint_two_lines(painter, option, room, (str(index.data()), str(index.data(LINE_ROLE))))
