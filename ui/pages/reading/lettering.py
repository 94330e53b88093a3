"""How letters stand in the reading view: their size, and blanks and tick boxes among them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from ui.letters import setting_of
from ui.theme import INK, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.block import Block
    from ui.pages.reading.shown import Part

_PIXELS_PER_POINT = 1.25
_USUAL, _SMALLEST, _LARGEST = 11.0, 8.0, 24.0
_HEADINGS = {1: 20.0, 2: 16.0, 3: 14.0}
_BLANK_LETTER = 26.0
"""Pixels that each of a blank's four letters takes: about as much as is left to write on."""
_SIGN = re.compile(f"{BLANK}|[{EMPTY_BOX}{TICKED_BOX}]")
_BOX_SIDE = 0.82
_TEXT = QColor(THEMES["light"].text)
_NEW = QColor(INK["settled"])
_SETTLED = QColor(INK["unread"])


@lru_cache(maxsize=64)
def _font(family: str, pixels: int, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # widths then grow evenly with the zoom
    return font


def font_of(block: Block, family: str) -> QFont:
    """Return the letters of a block: of its own size, within what can be read."""
    points = block.size or _HEADINGS.get(block.level, _USUAL)
    pixels = round(min(max(points, _SMALLEST), _LARGEST) * _PIXELS_PER_POINT)
    return _font(family, pixels, block.bold or block.level > 0)


def height_of(text: str, font: QFont, width: float) -> float:
    """Return how high a text stands in a width, in pixels, quickly where it needs one line only."""
    metrics = _metrics(font)
    room = width - (len(BLANK) * _BLANK_LETTER * text.count(BLANK))
    if metrics.horizontalAdvance(text) <= room:
        return metrics.height()
    return laid_out(text, font, width, ()).boundingRect().height()


@lru_cache(maxsize=64)
def _metrics(font: QFont) -> QFontMetricsF:
    return QFontMetricsF(font)


def laid_out(text: str, font: QFont, width: float, parts: Sequence[Part]) -> QTextLayout:
    """Return a text broken into lines of a width; signs are only given room, for `paint_signs`."""
    layout = QTextLayout(text, font)
    layout.setTextOption(setting_of(text))
    layout.setFormats([*_colours(parts), *_rooms(text)])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _colours(parts: Sequence[Part]) -> Iterator[QTextLayout.FormatRange]:
    """Yield what is grey and struck out because it goes, and what is new."""
    for part in parts:
        look = QTextCharFormat()
        if part.is_new:
            look.setForeground(_NEW)
        elif part.mark.state == "removed":
            look.setForeground(_SETTLED)
            look.setFontStrikeOut(True)
        yield _range(part.start, part.end, look)


def _rooms(text: str) -> Iterator[QTextLayout.FormatRange]:
    for sign in _SIGN.finditer(text):
        look = QTextCharFormat()
        look.setForeground(Qt.GlobalColor.transparent)
        if sign.group() == BLANK:
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(_BLANK_LETTER - 6)
        yield _range(sign.start(), sign.end(), look)


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def rectangles(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """Return where letters stand: a rectangle on each line that has some."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            places = [_x(line, place, edge) for place in range(first, last) for edge in QTextLine.Edge]
            found.append(QRectF(min(places), line.y(), max(places) - min(places), line.height()))
    return found


def letter_at(layout: QTextLayout, point: QPointF) -> int:
    """Return the 0-based offset of the letter that is nearest to a point on its line; below all lines 0."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if point.y() < line.y() + line.height():
            found: Any = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)
            return int(found)
    return 0


def _x(line: QTextLine, place: int, edge: QTextLine.Edge) -> float:
    """Return where a letter begins or ends: figures run against the right-to-left words around them."""
    found: Any = line.cursorToX(place, edge)  # with the place it took, which the library's types do not tell
    return float(found[0])


def paint_signs(painter: QPainter, layout: QTextLayout, at: QPointF) -> None:
    """Paint the blanks of a text as lines to write on, and its tick boxes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_TEXT, 1.0))
    side = layout.font().pixelSize() * _BOX_SIDE
    for sign in _SIGN.finditer(layout.text()):
        for rect in rectangles(layout, sign.start(), sign.end()):
            place = rect.translated(at)
            if sign.group() == BLANK:
                painter.drawLine(QLineF(place.left(), place.bottom() - 3, place.right() - 2, place.bottom() - 3))
            else:
                _paint_box(painter, place, side, sign.group() == TICKED_BOX)


def _paint_box(painter: QPainter, place: QRectF, side: float, ticked: bool) -> None:
    box = QRectF(place.left() + 0.5, place.center().y() - side / 2, side, side)
    painter.drawRect(box)
    if ticked:
        cross = QPainterPath(box.topLeft())
        cross.lineTo(box.bottomRight())
        cross.moveTo(box.topRight())
        cross.lineTo(box.bottomLeft())
        painter.drawPath(cross)
