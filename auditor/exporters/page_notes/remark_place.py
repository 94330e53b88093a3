"""Where the remark about a copy as a whole stands: beside the title of its first page, on nothing that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SIDE = 14.0
"""Points: how wide and high it is."""
_GAP = 4.0
_EDGE = 6.0
"""Points: how far from the page's edge it keeps."""


def remark_place(title: Box | None, taken: Sequence[Box], width: float, height: float) -> Box:
    """Return a free place: right or left of the title, else along the page's edges; its upper right corner at worst.

    Args:
        title: the title's line; None where the page has no words.
        taken: everything on the page.
        width: the page's, in points.
        height: the page's, in points.
    """
    for place in (*_beside(title, width), *_along_edges(width, height)):
        if not any(box.across(place) > -1 and box.down(place) > -1 for box in taken):
            return place
    return _at(width - _EDGE - SIDE, _EDGE)


def _beside(title: Box | None, width: float) -> Iterator[Box]:
    if title is None:
        return
    top = max(title.middle - SIDE / 2, 0.0)
    if title.right + _GAP + SIDE <= width - _EDGE:
        yield _at(title.right + _GAP, top)
    if title.left - _GAP - SIDE >= _EDGE:
        yield _at(title.left - _GAP - SIDE, top)


def _along_edges(width: float, height: float) -> Iterator[Box]:
    right = width - _EDGE - SIDE
    for step in range(int(max(right - _EDGE, 0.0) // SIDE)):
        yield _at(right - step * SIDE, _EDGE)
    for step in range(int(max(height - 2 * _EDGE, 0.0) // SIDE)):
        yield _at(right, _EDGE + step * SIDE)


def _at(left: float, top: float) -> Box:
    return Box(left, top, left + SIDE, top + SIDE)
