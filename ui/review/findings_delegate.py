"""How a row of the list of findings is painted: a shape, two lines and a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.controls.row_delegate import RowDelegate
from ui.letters import apart
from ui.review.findings_model import ROW_ROLE, FindingRow
from ui.review.words import SEVERITY_ICONS, decided_words, place_of, severity_of, title_of

if TYPE_CHECKING:
    from ui.theme import Theme

ROW_HEIGHT = 56
_ICON, _AIR = 20, 12
_ASIDE, _ABOVE = 16, 2
_CHIP_HEIGHT, _CHIP_AIR = 22, 10
_LEAST_TITLE = 90


class FindingDelegate(RowDelegate):
    """Paints rows; the chip is measured first, and the words get what is left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme for colours and sizes."""
        super().__init__(theme, ROW_HEIGHT, parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row: FindingRow = index.data(ROW_ROLE)
        severity = row.finding.severity
        icon = ("circle-check", "settled") if row.decision else (SEVERITY_ICONS[severity], severity)
        room = option.rect.adjusted(_ASIDE, _ABOVE, -_ASIDE, -_ABOVE)
        texts = title_of(row.finding), f"{place_of(row.finding)} · “{apart(row.finding.question.text)}”"
        with self.painting(painter):
            self.paint_card(painter, option)
            room.setLeft(self.paint_picture(painter, option, room, icon, _ICON).right() + 1 + _AIR)
            room.setRight(room.right() - self._paint_chip(painter, option, room, row))
            self.paint_two_lines(painter, option, room, texts, "body" if row.decision else "strong")

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: FindingRow) -> int:
        """Paint the chip at the end of a row, and return the width that it takes."""
        colour = "settled" if row.decision else row.finding.severity
        text = decided_words(row.decision) if row.decision else severity_of(row.finding)
        metrics = QFontMetrics(self.theme.font("caption"))
        most = max(0, room.width() - self.theme.sizes.px(_LEAST_TITLE))
        width = min(metrics.horizontalAdvance(text) + 2 * _CHIP_AIR, most)
        height = self.theme.sizes.px(_CHIP_HEIGHT)
        place = QRect(room.right() - width, room.center().y() - height // 2, width, height)
        place = QStyle.visualRect(option.direction, option.rect, place)
        tokens = self.theme.tokens
        painter.setPen(QColor(getattr(tokens, colour)) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{colour}_tint")))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(self.theme.font("caption"))
        painter.setPen(QColor(getattr(tokens, colour)))
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - _CHIP_AIR)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width + _AIR
