"""Outlines of findings on white paper: casing, dash and tint of each severity, and what a decision makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import INK, PAPER

if TYPE_CHECKING:
    from auditor.values.finding import Severity
    from ui.pages.mark import Mark

DASHES: dict[Severity, Qt.PenStyle] = {
    "high": Qt.PenStyle.SolidLine,
    "medium": Qt.PenStyle.DashLine,
    "low": Qt.PenStyle.DotLine,
}
_OPEN, _CURRENT, _SETTLED, _CASING = 2.0, 3.0, 1.25, 1.0
_CORNER, _AIR = 3.0, 1.5
_TINT, _CURRENT_TINT, _SETTLED_TINT = 0.07, 0.16, 0.06
_HATCH_TINT, _HATCH_LINES = 0.10, 0.45
_SMALLEST_LETTERS = 6
_SHARES = (0.78, 0.72, 0.66, 0.60, 0.54, 0.48)
"""Letters' size as a share of the line they stand on, the usual one first."""
_SLACK = 1.05
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_outline(painter: QPainter, words: QRectF, mark: Mark, current: bool, unit: float) -> None:
    """Outline a finding's words.

    Args:
        painter: paints dots.
        words: what to outline, in dots.
        mark: the finding.
        current: whether it is the one that is being decided.
        unit: dots to a device-independent pixel.
    """
    rect = words.adjusted(-_AIR * unit, -_AIR * unit, _AIR * unit, _AIR * unit)
    colour = QColor(INK[mark.severity] if mark.is_open else INK["settled"])
    width = (_CURRENT if current else _OPEN if mark.is_open else _SETTLED) * unit
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
    painter.setPen(QPen(QColor(INK["settled"]), _SETTLED * unit))
    for line in range(lines):
        y = words.top() + words.height() * (line + 0.5) / lines
        painter.drawLine(QLineF(words.left(), y, words.right(), y))


def paint_hatch(painter: QPainter, area: QRectF, label: str, font: QFont, unit: float) -> None:
    """Hatch what could not be read and write on it what the person is to do."""
    colour = QColor(INK["unread"])
    ground = QColor(colour)
    ground.setAlphaF(_HATCH_TINT)
    painter.fillRect(area, ground)
    lines = QColor(colour)
    lines.setAlphaF(_HATCH_LINES)
    painter.fillRect(area, QBrush(lines, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    _paint_label(painter, area, label, font, unit)


def _paint_label(painter: QPainter, area: QRectF, label: str, font: QFont, unit: float) -> None:
    letters = QFont(font)
    letters.setPixelSize(round(13 * unit))
    letters.setWeight(QFont.Weight.DemiBold)
    width = QFontMetricsF(letters).horizontalAdvance(label) + 20 * unit
    chip = QRectF(area.left() + 8 * unit, area.top() + 8 * unit, width, 26 * unit)
    if not area.contains(chip):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(INK["unread"]), unit))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(chip, 11 * unit, 11 * unit)
    painter.setFont(letters)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)


def paint_leader(painter: QPainter, start: QPointF, end: QPointF, mark: Mark, unit: float) -> None:
    """Lead from a mark in the margin to its finding."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(INK[mark.severity] if mark.is_open else INK["settled"])
    for pen in (QPen(QColor(PAPER), 3.5 * unit), QPen(colour, 1.5 * unit)):
        painter.setPen(pen)
        painter.drawLine(QLineF(start, end))


def paint_new_words(painter: QPainter, words: QRectF, text: str, letters_height: float, font: QFont) -> None:
    """Put new words in the place of a finding's; without a text the place is left empty.

    They are written as large as fits, but never in less than six tenths of the form's own letters: a longer text then
    reaches further down.

    Args:
        painter: paints dots.
        words: the place, in dots.
        text: the new words, or an empty string.
        letters_height: dots that a line of the form's own letters takes there.
        font: in which to write.
    """
    letters, place = _fitting(words, text, letters_height, font) if text else (font, words)
    painter.fillRect(place, QColor(PAPER))
    painter.setFont(letters)
    painter.setPen(QColor(INK["settled"]))
    painter.drawText(place, _WRAP, text)


def _fitting(words: QRectF, text: str, letters_height: float, font: QFont) -> tuple[QFont, QRectF]:
    """Return letters for the text and the place it takes with them."""
    letters = QFont(font)
    for share in _SHARES:
        letters.setPixelSize(max(_SMALLEST_LETTERS, round(letters_height * share)))
        needed = QFontMetricsF(letters).boundingRect(words, _WRAP, text)
        if needed.height() <= words.height() * _SLACK and needed.width() <= words.width():
            return letters, words
    return letters, words.united(needed)
