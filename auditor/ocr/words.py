"""Words of a page from its lines: in their places, without the glyphs that stand for tick boxes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.ocr.reading import height_of
from auditor.values.box import Box
from auditor.values.ink import Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor.ocr.reading import Corners, Line, Piece

UNSURE = 0.5
"""A word below this confidence is not taken for read."""
_BOX_GLYPHS = frozenset("oO0QDCUL口日囗曰回□☐☑☒■▢[](){}|_xX×vV√✓✔✗")
_TYPE_TO_STRIP = 0.62
"""A strip's height is that of the line with its room above and below; the type is about this much of it."""


def frame(corners: Corners) -> Box:
    """Return the upright box around a line's corners."""
    across, down = corners[:, 0], corners[:, 1]
    return Box(float(across.min()), float(down.min()), float(across.max()), float(down.max()))


def words_of(lines: Iterable[Line], squares: Sequence[Box]) -> list[Word]:
    """Return the words read with some confidence, in pixels, type size in pixels too; box glyphs at squares are dropped."""
    found = [
        Word(piece.text, _place(line.corners, piece), _TYPE_TO_STRIP * height_of(line.corners), confidence=min(1.0, max(0.0, piece.confidence)))
        for line in lines
        for piece in line.reading.pieces
        if piece.confidence >= UNSURE
    ]
    return [kept for word in found if (kept := _beside(word, squares)) is not None]


def _place(corners: Corners, piece: Piece) -> Box:
    left, right = corners[0] + (corners[1] - corners[0]) * piece.start, corners[0] + (corners[1] - corners[0]) * piece.end
    low, high = corners[3] + (corners[2] - corners[3]) * piece.start, corners[3] + (corners[2] - corners[3]) * piece.end
    across, down = [float(each[0]) for each in (left, right, low, high)], [float(each[1]) for each in (left, right, low, high)]
    return Box(min(across), min(down), max(across), max(down))


def _beside(word: Word, squares: Sequence[Box]) -> Word | None:
    """Return the word without a tick box that was read as its letters; None when nothing else is left."""
    for square in squares:
        if _meet(word.box, square):
            if len(word.text) <= 3 and word.box.width <= 2 * square.width:
                return None
            word = _cut(word, square)
    return word if word.text else None


def _meet(box: Box, square: Box) -> bool:
    return box.down(square) > 0.4 * square.height and box.across(square) > 0.4 * min(square.width, box.width)


def _cut(word: Word, square: Box) -> Word:
    box, text = word.box, word.text
    if square.left + square.right < box.left + box.right:
        text = text[1:] if text[0] in _BOX_GLYPHS else text
        return replace(word, text=text, box=replace(box, left=min(square.right, box.right)))
    text = text[:-1] if text[-1] in _BOX_GLYPHS else text
    return replace(word, text=text, box=replace(box, right=max(box.left, square.left)))
