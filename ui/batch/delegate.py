"""How a row of the table of forms is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.batch.form_row import State
from ui.batch.model import FORM, HIGH, ICON_ROLE, LOW, MEDIUM, ROW_ROLE, STATE

if TYPE_CHECKING:
    from ui.theme import Theme

ROW_HEIGHT = 40
_MARGIN = 10
_ICON = 18
_SEVERITIES = {HIGH: "high", MEDIUM: "medium", LOW: "low"}


class FormDelegate(QStyledItemDelegate):
    """Paints cells: one ground for the whole row, an icon with its words, severities in their colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme for colours and sizes."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the text size asks for, and the width of the words."""
        words = option.fontMetrics.horizontalAdvance(str(index.data()))
        return QSize(words + 2 * _MARGIN, self._theme.sizes.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own letters
        self._paint_ground(painter, option)
        cell = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        icon = index.data(ICON_ROLE)
        if icon:
            cell = self._paint_icon(painter, option, cell, icon)
        self._paint_words(painter, option, cell, index)
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
            for inset in (0, 1):
                painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 2))

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, icon: tuple[str, str]) -> QRect:
        """Paint an icon at the start of a cell, and return the room that is left."""
        side = self._theme.sizes.px(_ICON)
        place = QRect(cell.left(), cell.top() + (cell.height() - side) // 2, side, side)
        picture = self._theme.pixmap(*icon, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)
        return cell.adjusted(side + 8, 0, 0, 0)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, state = index.column(), index.data(ROW_ROLE).state
        heavy = column in _SEVERITIES or (column == FORM and state == State.OPEN)
        painter.setFont(self._theme.font("strong" if heavy else "body"))
        quiet = "text" if column in {FORM, STATE} else "text_2"
        painter.setPen(QColor(getattr(self._theme.tokens, _SEVERITIES.get(column, quiet))))
        side = Qt.TextElideMode.ElideMiddle if column == FORM else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(str(index.data()), side, cell.width())
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, cell), flags, words)
