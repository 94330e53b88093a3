"""Long lines, which are read in parts: what a model takes in memory grows with the length it reads at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.ocr.gaps import gaps_of
from auditor.ocr.reading import Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor.ocr.pixels import Pixels

_LONGEST = 16.0
"""Line heights: a part is not much longer. A line of a letter page has two or three."""
_SPACE = 0.2
"""Line heights: a narrower gap may be one within a word."""


def in_parts(strips: Sequence[Pixels], read: Callable[[Sequence[Pixels]], list[Reading]]) -> list[Reading]:
    """Return one reading per strip, the long ones read part by part.

    Args:
        strips: pictures of lines.
        read: returns one reading per strip.
    """
    borders = [_borders(each) for each in strips]
    parts = [
        strip[:, first:past] for strip, ends in zip(strips, borders, strict=True) for first, past in pairwise(ends)
    ]
    readings = iter(read(parts))
    return [_joined([next(readings) for _ in ends[1:]], ends) for ends in borders]


def _borders(strip: Pixels) -> list[int]:
    """Return the columns at which a strip's parts begin, and its width.

    They are in the middle of spaces; where it has none, as a row of boxes for single letters, of other gaps.
    """
    height, width = strip.shape
    number = int(-(-width // (_LONGEST * height)))
    if number == 1:
        return [0, width]
    gaps = gaps_of(strip)
    spaces = [gap for gap in gaps if gap[1] - gap[0] > _SPACE * height]
    even = [width * place // number for place in range(1, number)]
    middles = [(first + past) // 2 for first, past in spaces or gaps] or even
    return sorted({0, width, *(min(middles, key=partial(_distance, place)) for place in even)})


def _distance(place: int, other: int) -> int:
    return abs(place - other)


def _joined(parts: Sequence[Reading], borders: Sequence[int]) -> Reading:
    """Return the reading of a line from those of its parts, which stand between some columns."""
    if len(parts) == 1:
        return parts[0]
    width = borders[-1]
    return reading_of(
        [
            replace(
                piece,
                start=(first + piece.start * (past - first)) / width,
                end=(first + piece.end * (past - first)) / width,
            )
            for part, (first, past) in zip(parts, pairwise(borders), strict=True)
            for piece in part.pieces
        ]
    )
