"""How a version is painted in the list of versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.compare.version_row import State
from ui.compare.versions_model import ROW_ROLE
from ui.compare.words import languages_of, state_words

if TYPE_CHECKING:
    from ui.compare.version_row import VersionRow
    from ui.theme import Theme

ROW_HEIGHT = 56
_ICON, _AIR, _INSET = 20, 12, 4
_ICONS: dict[State, tuple[str, str]] = {
    State.CHOSEN: ("file-text", "text_2"),
    State.READING: ("hourglass", "accent"),
    State.COMPARED: ("circle-check", "settled"),
    State.FAILED: ("eye-off", "unread"),
    State.STOPPED: ("circle-x", "unread"),
}


class VersionDelegate(QStyledItemDelegate):
    """Paints a version: an icon of its state, its name, and below it how far it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme for colours and sizes."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the text size asks for."""
        return QSize(option.rect.width(), self._theme.sizes.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row: VersionRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        frame = option.rect.adjusted(_INSET, 2, -_INSET, -2)
        self._paint_ground(painter, option, frame)
        inner = frame.adjusted(_AIR, 0, -_AIR, 0)
        side = self._theme.sizes.px(_ICON)
        icon = ("file-text", "accent") if index.row() == 0 else _icon_of(row)
        picture = self._theme.pixmap(*icon, _ICON, painter.device().devicePixelRatioF())
        place = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)
        second = state_words(row, original=index.row() == 0)
        if row.comparison:
            second = " · ".join(part for part in (second, languages_of(row.comparison.translation)) if part)
        self._paint_words(painter, option, inner.adjusted(side + _AIR, 0, 0, 0), (row.path.name, second))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        tokens, state = self._theme.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not selected:
            return
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(tokens.focus if focused else tokens.accent))
        painter.setBrush(QColor(tokens.selection))
        painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: tuple[str, str]
    ) -> None:
        half = room.height() // 2
        edges = (("strong", "text", Qt.AlignmentFlag.AlignBottom), ("small", "text_2", Qt.AlignmentFlag.AlignTop))
        for number, (text, (role, colour, edge)) in enumerate(zip(words, edges, strict=True)):
            painter.setFont(self._theme.font(role))
            painter.setPen(QColor(getattr(self._theme.tokens, colour)))
            place = QRect(room.left(), room.top() + number * half, room.width(), half)
            side = Qt.TextElideMode.ElideRight if number else Qt.TextElideMode.ElideMiddle
            flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | edge)
            elided = painter.fontMetrics().elidedText(text, side, room.width())
            painter.drawText(QStyle.visualRect(option.direction, option.rect, place), flags, elided)


def _icon_of(row: VersionRow) -> tuple[str, str]:
    if row.comparison and row.comparison.differences:
        return "triangle-alert", "medium"
    return _ICONS[row.state]
