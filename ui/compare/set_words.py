"""Words that are broken into lines, one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout

from ui.letters import setting_of

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QFont, QPainter


@dataclass(frozen=True, slots=True)
class Words:
    """A text with its font and colour, and the direction at whose beginning its lines stand (None: its own)."""

    text: str
    font: QFont
    colour: QColor
    side: Qt.LayoutDirection | None = None


def height_of(every: list[Words], width: int, gap: int) -> int:
    """Return how high the texts stand in a width, with a gap between each two, in pixels."""
    heights = [_layout(words, width).boundingRect().height() for words in every if words.text]
    return round(sum(heights) + gap * max(0, len(heights) - 1))


def paint(painter: QPainter, every: list[Words], room: QRectF, gap: int) -> None:
    """Paint the texts from the top of a room, each from its side."""
    top = room.top()
    for words in every:
        if not words.text:
            continue
        layout = _layout(words, room.width())
        painter.setPen(words.colour)
        layout.draw(painter, QPointF(room.left(), top))
        top += layout.boundingRect().height() + gap


def _layout(words: Words, width: float) -> QTextLayout:
    layout = QTextLayout(words.text, words.font)
    layout.setTextOption(setting_of(words.text, words.side))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
