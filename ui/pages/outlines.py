"""Outlines of findings on white paper: casing, dash and tint of each severity, and what a decision makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.theme import FOUND, INK, PAPER, THEMES

if TYPE_CHECKING:
    from auditor.values.finding import Severity
    from ui.pages.mark import Mark

DASHES: dict[Severity, Qt.PenStyle] = {
    "high": Qt.PenStyle.SolidLine,
    "medium": Qt.PenStyle.DashLine,
    "low": Qt.PenStyle.DotLine,
}
_OPEN, _CURRENT, _SETTLED, _STRIKE, _CASING = 2.0, 3.0, 1.25, 1.4, 1.0
_CORNER, _AIR = 3.0, 1.0
_TINT, _CURRENT_TINT, _SETTLED_TINT = 0.07, 0.16, 0.06


def paint_passage(painter: QPainter, words: QRectF, unit: float) -> None:
    """Mark words that were looked for: a ground that leaves every letter below it dark, and a line around it."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(words, QColor(FOUND))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(QColor(THEMES["light"].text), _OPEN * unit))
    painter.drawRect(words.adjusted(-unit, -unit, unit, unit))
    painter.restore()


def paint_outline(painter: QPainter, words: QRectF, mark: Mark, current: bool, unit: float) -> None:
    """Outline a finding's words.

    Args:
        painter: paints dots.
        words: what to outline, in dots.
        mark: the finding.
        current: whether it is the one that is being decided.
        unit: dots to a device-independent pixel.
    """
    colour = QColor(INK[mark.severity] if mark.is_open else INK["settled"])
    width = (_CURRENT if current else _OPEN if mark.is_open else _SETTLED) * unit
    air = _AIR * unit + width / 2
    rect = words.adjusted(-air, -air, air, air)
    tint = QColor(colour)
    tint.setAlphaF(_CURRENT_TINT if current else _TINT if mark.is_open else _SETTLED_TINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _rounded(painter, rect, QPen(QColor(PAPER), width + 2 * _CASING * unit), QBrush(tint), unit)
    dash = DASHES[mark.severity] if mark.is_open and not current else Qt.PenStyle.SolidLine
    _rounded(painter, rect, QPen(colour, width, dash), QBrush(Qt.BrushStyle.NoBrush), unit)


def _rounded(painter: QPainter, rect: QRectF, pen: QPen, brush: QBrush, unit: float) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, _CORNER * unit, _CORNER * unit)


def paint_strike(painter: QPainter, words: QRectF, lines: int, unit: float) -> None:
    """Strike out words that stand on so many lines."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(INK["settled"]), max(1, round(_STRIKE * unit))))
    for line in range(lines):
        y = words.top() + words.height() * (line + 0.5) / lines
        painter.drawLine(QLineF(words.left(), y, words.right(), y))


def paint_leader(painter: QPainter, start: QPointF, end: QPointF, mark: Mark, unit: float) -> None:
    """Lead from a mark in the margin to its finding."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(INK[mark.severity] if mark.is_open else INK["settled"])
    for pen in (QPen(QColor(PAPER), 3.5 * unit), QPen(colour, 1.5 * unit)):
        painter.setPen(pen)
        painter.drawLine(QLineF(start, end))
