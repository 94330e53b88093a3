"""Paints a row of the bank: a severity's shape, a title, and a line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.bank.model import LINE_ROLE, ROW_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from ui.theme import Theme

_ROW = 56
_ICON = 18
_MARGIN = 12
_ICONS: dict[str, str] = {"high": "octagon-alert", "medium": "triangle-alert", "low": "info"}


class BankDelegate(QStyledItemDelegate):
    """The shape says how grave it is, besides its colour; an exception has an eye that is shut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how high a row is."""
        return QSize(option.rect.width(), self._theme.sizes.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own letters
        self._paint_ground(painter, option)
        row, side = index.data(ROW_ROLE), self._theme.sizes.px(_ICON)
        name = "eye-off" if row.exception else _ICONS[row.entry.severity]
        colour = "unread" if row.exception else row.entry.severity
        rect = option.rect
        place = QRect(rect.left() + _MARGIN, rect.top() + (rect.height() - side) // 2, side, side)
        picture = self._theme.pixmap(name, colour, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, rect, place), picture)
        words = rect.adjusted(2 * _MARGIN + side, 0, -_MARGIN, 0)
        middle = words.center().y()
        self._paint_text(painter, option, words.adjusted(0, 4, 0, middle - words.bottom()), str(index.data()), "strong")
        lower = words.adjusted(0, middle - words.top(), 0, -4)
        self._paint_text(painter, option, lower, str(index.data(LINE_ROLE)), "small")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._theme.tokens, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.surface_2))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, text: str, role: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(QColor(self._theme.tokens.text if role == "strong" else self._theme.tokens.text_2))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
        place = QStyle.visualRect(option.direction, option.rect, cell)
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, flags, shown)
