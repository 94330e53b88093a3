"""Hatching over what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import INK, PAPER

if TYPE_CHECKING:
    from ui.pages.look import Look

_HATCH_TINT, _HATCH_LINES = 0.10, 0.45
_LABEL, _CHIP_HEIGHT, _CHIP_CORNER, _CHIP_AIR = 13, 26, 11, 10


def paint_hatch(painter: QPainter, area: QRectF, label: str, look: Look) -> None:
    """Hatch what could not be read and write on it what the person is to do."""
    colour = QColor(INK["unread"])
    ground = QColor(colour)
    ground.setAlphaF(_HATCH_TINT)
    painter.fillRect(area, ground)
    lines = QColor(colour)
    lines.setAlphaF(_HATCH_LINES)
    painter.fillRect(area, QBrush(lines, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, look.unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    _paint_label(painter, area, label, look)


def _paint_label(painter: QPainter, area: QRectF, label: str, look: Look) -> None:
    unit, letters = look.unit, look.letters(_LABEL * look.unit, QFont.Weight.DemiBold)
    width = QFontMetricsF(letters).horizontalAdvance(label) + 2 * _CHIP_AIR * unit
    chip = QRectF(area.left() + _CHIP_AIR * unit, area.top() + _CHIP_AIR * unit, width, _CHIP_HEIGHT * unit)
    if not area.contains(chip):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(INK["unread"]), unit))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(chip, _CHIP_CORNER * unit, _CHIP_CORNER * unit)
    painter.setFont(letters)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
