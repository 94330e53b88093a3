"""How a line of a comparison is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.compare import set_words
from ui.compare.lines_model import ABOUT, LINE_ROLE, side_of
from ui.compare.set_words import Words
from ui.letters import direction_of, in_language

if TYPE_CHECKING:
    from ui.compare.line import Line
    from ui.theme import Theme

_ASIDE, _ABOVE, _GAP = 12, 10, 4
_CHIP_HEIGHT, _CHIP_AIR = 22, 10
_ICON = 18


class LinesDelegate(QStyledItemDelegate):
    """Paints lines: in the first column a chip over words, in the others each version's words from their own side."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        """Take the theme for colours and sizes, and the table for the widths of its columns."""
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the words need in the width of their column."""
        line: Line = index.data(LINE_ROLE)
        width = self._width(line, index.column())
        height = set_words.height_of(self._words(line, index.column()), width - 2 * _ASIDE - self._indent(line), _GAP)
        if line.chip and index.column() == ABOUT:
            height += self._theme.sizes.px(_CHIP_HEIGHT) + _GAP
        return QSize(width, height + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, line)
        room = option.rect.adjusted(_ASIDE, _ABOVE, -_ASIDE, -_ABOVE)
        if line.kind == "unread":
            self._paint_icon(painter, option, room)
            room.adjust(self._indent(line), 0, 0, 0)
        if line.chip and index.column() == ABOUT:
            room.setTop(self._paint_chip(painter, option, room, line) + _GAP)
        place = QStyle.visualRect(option.direction, option.rect, room)
        set_words.paint(painter, self._words(line, index.column()), QRectF(place), _GAP)
        painter.restore()

    def _width(self, line: Line, column: int) -> int:
        if line.is_wide:
            return sum(self._table.columnWidth(each) for each in range(self._table.model().columnCount()))
        return self._table.columnWidth(column)

    def _indent(self, line: Line) -> int:
        return self._theme.sizes.px(_ICON) + _ASIDE if line.kind == "unread" else 0

    def _words(self, line: Line, column: int) -> list[Words]:
        tokens = self._theme.tokens
        first, second = QColor(tokens.text), QColor(tokens.text_2)
        here = self._table.layoutDirection()
        if column == ABOUT:
            role = {"heading": "heading", "unread": "body"}.get(line.kind, "strong")
            colour = QColor(tokens.unread) if line.kind == "unread" else first
            own = Words(line.title, self._theme.font(role), colour, here)
            return [own, Words(line.message, self._theme.font("small"), second, here)]
        if line.is_wide:
            return []
        side = side_of(line, column)
        font = in_language(self._theme.font("body"), side.language)
        begins = direction_of(side.text) if side.language and side.text else here
        note = Words(side.note, self._theme.font("small"), second, begins)
        return [Words(side.text or "–", font, first, begins), note]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        tokens, state = self._theme.tokens, option.state
        if line.kind == "unread":
            painter.fillRect(option.rect, QColor(tokens.unread_tint))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.selection))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            for inset in (0, 1):
                painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 2))

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        side = self._theme.sizes.px(_ICON)
        picture = self._theme.pixmap("eye-off", "unread", _ICON, painter.device().devicePixelRatioF())
        place = QRect(room.left(), room.top(), side, side)
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line) -> int:
        """Paint the chip at the start of a room, and return its lower edge."""
        tokens, font = self._theme.tokens, self._theme.font("caption")
        metrics = QFontMetrics(font)
        width = min(room.width(), metrics.horizontalAdvance(line.chip) + 2 * _CHIP_AIR)
        room = QRect(room.left(), room.top(), width, self._theme.sizes.px(_CHIP_HEIGHT))
        place = QStyle.visualRect(option.direction, option.rect, room)
        colour = QColor(getattr(tokens, line.colour))
        painter.setPen(colour if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{line.colour}_tint")))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(font)
        painter.setPen(colour)
        words = metrics.elidedText(line.chip, Qt.TextElideMode.ElideRight, width - _CHIP_AIR)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return room.bottom()
