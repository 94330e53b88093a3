"""Paints a row that can be ticked, with its box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.controls.row_delegate import RowDelegate
from ui.controls.tick import paint_box

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.theme import Theme

ROW = 32
_BOX = 18
_MARGIN = 8


class TickDelegate(RowDelegate):
    """The box is ticked by Space or a click, as Qt does it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(theme, ROW, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        rect, side = option.rect, self.theme.sizes.px(_BOX)
        box = QRect(rect.left() + _MARGIN, rect.top() + (rect.height() - side) // 2, side, side)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        with self.painting(painter):
            self.paint_ground(painter, option, selected=False, lined=False)
            paint_box(painter, self.theme, QStyle.visualRect(option.direction, rect, box), checked=checked)
            words = rect.adjusted(2 * _MARGIN + side, 0, -_MARGIN, 0)
            self.paint_words(painter, option, words, str(index.data()), ("body", "text"))
