"""Something that is on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle

if TYPE_CHECKING:
    from ui.theme import Theme

_BOX = 18
_GAP = 8
_MARGIN = 4


class Tick(QCheckBox):
    """A box with its words; it paints itself, since a style sheet takes the lines of Qt's own away."""

    def __init__(self, theme: Theme, words: str) -> None:
        """Make it, off."""
        super().__init__(words)
        self._theme = theme
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for the box and the words on one line, where it has any."""
        metrics, side = self.fontMetrics(), self._theme.sizes.px(_BOX)
        words = _GAP + metrics.horizontalAdvance(self.text()) + _MARGIN if self.text() else 0
        width = side + words + 2 * _MARGIN
        return QSize(width, max(side, metrics.height()) + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Return the same: no words are cut off."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Take a press anywhere on the box and the words."""
        return self._across(QRect(QPoint(0, 0), self.sizeHint())).contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the words, and the ring around what the keyboard acts on."""
        tokens, side = self._theme.tokens, self._theme.sizes.px(_BOX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._across(QRect(_MARGIN, (self.height() - side) // 2, side, side))
        paint_box(painter, self._theme, box, checked=self.isChecked())
        words = self._across(QRect(_MARGIN + side + _GAP, 0, self.width() - side - _GAP - _MARGIN, self.height()))
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.disabled))
        flags = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(words, flags, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._across(QRect(0, 0, min(self.sizeHint().width(), self.width()), self.height()))
            painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), 4, 4)

    def _across(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


def paint_box(painter: QPainter, theme: Theme, box: QRect, *, checked: bool) -> None:
    """Paint a box, ticked or empty."""
    tokens = theme.tokens
    painter.setPen(QPen(QColor(tokens.accent if checked else tokens.line_strong), 1.5))
    painter.setBrush(QColor(tokens.accent if checked else tokens.surface))
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    if checked:
        size = box.width() - 4
        picture = theme.pixmap("check", "on_accent", size, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.adjusted(2, 2, -2, -2), picture)
