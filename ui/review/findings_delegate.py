"""How a row of the list of findings is painted: a shape, two lines and a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.letters import apart
from ui.review.findings_model import ROW_ROLE, FindingRow
from ui.review.words import SEVERITY_ICONS, decided_words, place_of, severity_of, title_of

if TYPE_CHECKING:
    from ui.theme import Theme

ROW_HEIGHT = 56
_ICON, _AIR, _INSET = 20, 12, 4
_CHIP_HEIGHT, _CHIP_AIR = 22, 10
_LEAST_TITLE = 90


class FindingDelegate(QStyledItemDelegate):
    """Paints rows; the chip is measured first, and the words get what is left."""

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
        row: FindingRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        frame = option.rect.adjusted(_INSET, 2, -_INSET, -2)
        self._paint_ground(painter, option, frame)
        inner = frame.adjusted(_AIR, 0, -_AIR, 0)
        side = self._theme.sizes.px(_ICON)
        self._paint_icon(painter, option, QRect(inner.left(), inner.center().y() - side // 2, side, side), row)
        words = inner.adjusted(side + _AIR, 0, 0, 0)
        taken = self._paint_chip(painter, option, words, row)
        self._paint_words(painter, option, words.adjusted(0, 0, -taken, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        tokens, state = self._theme.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not (selected or state & QStyle.StateFlag.State_MouseOver):
            return
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = QPen(QColor(tokens.focus if focused else tokens.accent), 2.0 if focused else 1.0)
        painter.setPen(edge if selected else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selection if selected else tokens.surface_2))
        painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: FindingRow) -> None:
        severity = row.finding.severity
        name, colour = ("circle-check", "settled") if row.decision else (SEVERITY_ICONS[severity], severity)
        picture = self._theme.pixmap(name, colour, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, place), picture)

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: FindingRow) -> int:
        """Paint the chip at the end of a row, and return the width that it takes."""
        colour = "settled" if row.decision else row.finding.severity
        text = decided_words(row.decision) if row.decision else severity_of(row.finding)
        font = self._theme.font("caption")
        metrics = QFontMetrics(font)
        most = max(0, room.width() - self._theme.sizes.px(_LEAST_TITLE))
        width = min(metrics.horizontalAdvance(text) + 2 * _CHIP_AIR, most)
        height = self._theme.sizes.px(_CHIP_HEIGHT)
        place = QRect(room.right() - width, room.center().y() - height // 2, width, height)
        place = QStyle.visualRect(option.direction, option.rect, place)
        tokens = self._theme.tokens
        painter.setPen(QColor(getattr(tokens, colour)) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{colour}_tint")))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(getattr(tokens, colour)))
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - _CHIP_AIR)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width + _AIR

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: FindingRow) -> None:
        half = room.height() // 2
        lines = (
            (title_of(row.finding), "body" if row.decision else "strong", "text", Qt.AlignmentFlag.AlignBottom, 0),
            (
                f"{place_of(row.finding)} · “{apart(row.finding.question.text)}”",
                "small",
                "text_2",
                Qt.AlignmentFlag.AlignTop,
                half,
            ),
        )
        for text, role, colour, edge, top in lines:
            painter.setFont(self._theme.font(role))
            painter.setPen(QColor(getattr(self._theme.tokens, colour)))
            place = QRect(room.left(), room.top() + top, room.width(), half)
            flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | edge)
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QStyle.visualRect(option.direction, option.rect, place), flags, words)
