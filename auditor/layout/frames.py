"""Empty drawn frames: a place to write, where a form has no control and no line for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.layout.piece import blank

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.layout.piece import Piece
    from auditor.layout.shelf import Shelf
    from auditor.values.box import Box

_OFF = 4.0
"""Points: how far the corners of a drawn frame may miss one another."""
_LEAST_WIDTH = 18.0
_HEIGHTS = (8.0, 60.0)
"""Points: a lower frame is a bar, a higher one a part of the page."""


def frames_of(level: Sequence[Box], upright: Sequence[Box], words: Shelf[Piece]) -> list[Piece]:
    """Return a blank for each frame that stands alone with nothing in it.

    A frame's upper and lower side are as long as one another: the lines of a table run on past its cells.
    """
    ordered = sorted((rule for rule in level if rule.width >= _LEAST_WIDTH), key=lambda rule: rule.middle)
    frames = (
        _frame(rule, lower, upright)
        for place, rule in enumerate(ordered)
        for lower in _below(rule, ordered[place + 1 :])
    )
    return [frame for frame in frames if frame is not None and not words.touching(frame, -2)]


def _below(rule: Box, lower: Sequence[Box]) -> Iterator[Box]:
    """Yield the nearest rule under one that is as long as it, where there is one."""
    for other in lower:
        if other.middle - rule.middle > _HEIGHTS[1]:
            return
        alike = abs(other.left - rule.left) < _OFF and abs(other.right - rule.right) < _OFF
        if alike and other.middle - rule.middle >= _HEIGHTS[0]:
            yield other
            return


def _frame(upper: Box, lower: Box, upright: Sequence[Box]) -> Piece | None:
    """Return the blank between two rules that an upright one closes on each side, else None."""
    high, low = upper.middle + _OFF, lower.middle - _OFF
    sides = [side.left for side in upright if side.top < high and side.bottom > low]
    closed = all(any(abs(side - x) < _OFF for side in sides) for x in (upper.left, upper.right))
    return blank(upper.left, upper.middle, upper.right, lower.middle) if closed else None
