"""New words in the place of a finding's, as the form will have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import INK, PAPER

if TYPE_CHECKING:
    from ui.pages.look import Look

_SHARES = (0.78, 0.72, 0.66, 0.60)
"""Letters' size as a share of the line they stand on, the usual one first."""
_NOTE_LETTERS, _NOTE_WIDTH, _NOTE_AIR = 10.0, 190.0, 3.0
_SLACK = 1.05
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP_FROM_TOP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def paint_new_words(painter: QPainter, words: QRectF, text: str, line: float, look: Look) -> None:
    """Put new words in the place of a finding's; without a text the place is left empty.

    They are written as large as fits, but never so small that they cannot be read: a longer text then lies as a note
    over what is beside and below.

    Args:
        painter: paints dots.
        words: the place, in dots.
        text: the new words, or an empty string.
        line: dots that a line of the form's own letters takes there.
        look: how the form is painted.
    """
    painter.fillRect(words, QColor(PAPER))
    if not text:
        return
    letters = _fitting(words, text, line, look)
    place = QRectF(words)
    if not letters:
        letters = look.letters(max(line * _SHARES[-1], _NOTE_LETTERS * look.unit))
        place = _note(painter, words, text, letters, look.unit)
    painter.setFont(letters)
    painter.setPen(QColor(INK["settled"]))
    painter.drawText(place, _WRAP, text)


def _fitting(words: QRectF, text: str, line: float, look: Look) -> QFont | None:
    """Return letters in which the text fits into the place, or None."""
    for share in _SHARES:
        letters = look.letters(line * share)
        needed = QFontMetricsF(letters).boundingRect(words, _WRAP, text)
        if needed.height() <= words.height() * _SLACK and needed.width() <= words.width():
            return letters
    return None


def _note(painter: QPainter, words: QRectF, text: str, letters: QFont, unit: float) -> QRectF:
    """Paint the ground of a note that begins where the words do, and return where its text stands."""
    wide = QRectF(words.left(), words.top(), max(words.width(), _NOTE_WIDTH * unit), words.height())
    place = QFontMetricsF(letters).boundingRect(wide, _WRAP_FROM_TOP, text)
    air = _NOTE_AIR * unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(INK["settled"]), unit))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(place.adjusted(-air, -air, air, air), air, air)
    return place
