"""Words of a page from its lines: in their places, without the glyphs that stand for tick boxes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np

from auditor.ocr.reading import height_of
from auditor.values.box import Box
from auditor.values.ink import Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor.ocr.reading import Corners, Line, Piece

UNSURE = 0.5
"""A word below this confidence is not taken for read."""
_BOX_GLYPHS = frozenset("oO0QDCUL口日囗曰回□☐☑☒■▢[](){}|_xX×vV√✓✔✗")
_NEAR = 1.5
_SAME_SIZE = 1.22
"""Sizes within this factor of one another are taken for one."""
_SPACE = 0.2
"""Type sizes: the least room of a space."""
_GLYPHS_AT_MOST = 2
_TYPE_TO_STRIP = 0.77
"""A strip's height is that of the line with its room above and below; the type is about this much of it."""


def frame(corners: Corners) -> Box:
    """Return the upright box around a line's corners."""
    across, down = corners[:, 0], corners[:, 1]
    return Box(float(across.min()), float(down.min()), float(across.max()), float(down.max()))


def words_of(lines: Iterable[Line], squares: Sequence[Box]) -> list[Word]:
    """Return the words read with some confidence, without the glyphs that stand for tick boxes.

    Boxes and type sizes are in pixels.
    """
    found = _evened([word for line in lines for word in _spaced(_line_words(line))])
    return [part for word in found for part in _apart(word, squares)]


def _evened(words: list[Word]) -> list[Word]:
    """Return the words with the type sizes of the page made few: a line's height is only roughly its type's.

    The commonest size takes in all that are near it, then the commonest of the rest, and so on.
    """
    counts = Counter(round(word.size) for word in words)
    sizes: dict[int, float] = {}
    for common, _count in counts.most_common():
        if common not in sizes:
            near = [size for size in counts if size not in sizes and _alike(size, common)]
            sizes |= dict.fromkeys(near, float(common))
    return [word._replace(size=sizes[round(word.size)]) for word in words]


def _alike(size: int, other: int) -> bool:
    return max(size, other) <= _SAME_SIZE * max(1, min(size, other))


def _line_words(line: Line) -> list[Word]:
    size = _TYPE_TO_STRIP * height_of(line.corners)
    return [
        Word.placed(piece.text, _place(line.corners, piece), size, confidence=min(1.0, piece.confidence))
        for piece in line.reading.pieces
        if piece.confidence >= UNSURE
    ]


def _spaced(words: list[Word]) -> Iterator[Word]:
    """Yield a line's words with a space's room between them: where letters end is only guessed, spaces were read."""
    for word, following in zip_longest(words, words[1:]):
        box = word.box
        if following is not None and following.box.left > box.left:
            right = min(box.right, following.box.left - _SPACE * word.size)
            box = replace(box, right=max(box.left, right))
        yield word.moved(box)


def _place(corners: Corners, piece: Piece) -> Box:
    top, bottom = corners[1] - corners[0], corners[2] - corners[3]
    ends = [
        start + side * share
        for start, side in ((corners[0], top), (corners[3], bottom))
        for share in (piece.start, piece.end)
    ]
    return frame(np.array(ends, dtype=np.float32))


def _apart(word: Word, squares: Sequence[Box]) -> list[Word]:
    """Return what is left and right of each tick box within the word; nothing where the word is but the box's glyph."""
    parts = [word]
    for square in squares:
        parts = [part for each in parts for part in _split(each, square)]
    return parts


def _split(word: Word, square: Box) -> list[Word]:
    box, middle = word.box, (square.left + square.right) / 2
    if box.down(square) < 0.4 * square.height or not box.left <= middle <= box.right:
        return [word]
    if len(word.text) <= _GLYPHS_AT_MOST and box.width <= 2 * square.width:
        return []
    first, past = _glyph(word.text, (middle - box.left) / box.width * len(word.text))
    before = word._replace(text=word.text[:first], right=max(box.left, square.left))
    after = word._replace(text=word.text[past:], left=min(square.right, box.right))
    return [part for part in (before, after) if part.text]


def _glyph(text: str, near: float) -> tuple[int, int]:
    """Return where the box's own letter begins and ends in the word: the nearest likely one, or an empty place."""
    likely = [place for place, letter in enumerate(text) if letter in _BOX_GLYPHS and abs(place + 0.5 - near) <= _NEAR]
    if likely:
        place = min(likely, key=lambda each: abs(each + 0.5 - near))
        return place, place + 1
    place = 0 if near <= _NEAR else min(round(near), len(text))
    return place, place
