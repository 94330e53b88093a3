"""Square tick boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.ocr.pixels import closed, opened
from auditor.values.box import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from auditor.ocr.pixels import Pixels

_DRAWN_SHARE = 0.85
_THICKEST_FRAME = 0.3
_SQUARE_SIDES = (0.85, 3.0)
"""How large a tick box is inside, in text heights: smaller is a letter's eye, larger a table's cell."""


def squares_of(mask: Pixels, letter: float) -> tuple[Box, ...]:
    """Return the insides of the square tick boxes, in pixels, given the height of the page's letters.

    They are square holes closed by four straight strokes, one by one and not in a comb.
    Only strokes that run straight for most of a letter's height are kept, so that the ticks inside and the
    curves of o, D and 0 fall away.
    """
    reach = max(3, round(letter * 0.7))
    strokes = closed(np.maximum(opened(mask, reach, 1), opened(mask, 1, reach)), 3, 3)
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(255 - strokes, connectivity=4)
    low, high = (letter * side for side in _SQUARE_SIDES)
    found = [
        Box(float(left), float(top), float(left + wide), float(top + tall))
        for label, (left, top, wide, tall, filled) in enumerate(boxes)
        if low <= min(wide, tall) <= max(wide, tall) <= high
        and max(wide, tall) <= 1.3 * min(wide, tall)
        and filled >= 0.86 * wide * tall
        and _has_corners(labels[top : top + tall, left : left + wide] == label)
        and _has_sides(mask, left, top, left + wide, top + tall)
        and _has_edges(mask, left, top, left + wide, top + tall)
    ]
    return tuple(
        box for box in found if not any(_shares_wall(mask, box, other, letter) for other in found if other is not box)
    )


def _has_corners(hole: NDArray[np.bool_]) -> bool:
    tall, wide = hole.shape
    down, across = max(1, round(tall * 0.1)), max(1, round(wide * 0.1))
    return bool(all(hole[y, x] for y in (down, -1 - down) for x in (across, -1 - across)))


def _has_sides(mask: Pixels, left: int, top: int, right: int, bottom: int) -> bool:
    """Return whether all four sides of the hole are drawn straight, in one row or column nearly all along."""
    reach = max(2, (bottom - top) // 5)
    sides = (
        mask[max(0, top - reach) : top, left:right].mean(axis=1),
        mask[bottom : bottom + reach, left:right].mean(axis=1),
        mask[top:bottom, max(0, left - reach) : left].mean(axis=0),
        mask[top:bottom, right : right + reach].mean(axis=0),
    )
    return all(side.size and float(side.max()) > 255 * _DRAWN_SHARE for side in sides)


def _has_edges(mask: Pixels, left: int, top: int, right: int, bottom: int) -> bool:
    """Return whether the frame is thin and its outer corners are drawn.

    A round letter in large type has no corners; a letter's eye in white type on a dark bar has no frame.
    """
    middle, centre = (left + right) // 2, (top + bottom) // 2
    above, below = _thickness(mask[:top, middle][::-1]), _thickness(mask[bottom:, middle])
    before, behind = _thickness(mask[centre, :left][::-1]), _thickness(mask[centre, right:])
    if max(above, below, before, behind) > max(3, _THICKEST_FRAME * (right - left)):
        return False
    corners = ((y, x) for y in (top - above, bottom - 1 + below) for x in (left - before, right - 1 + behind))
    return all(mask[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2].any() for y, x in corners)


def _thickness(ray: Pixels) -> int:
    """Return three quarters of the pixels that a stroke is thick, looking at it from the hole."""
    drawn = np.flatnonzero(ray[:3])
    if not drawn.size:
        return 1
    start = int(drawn[0])
    ends = np.flatnonzero(ray[start:] == 0)
    return max(1, round(0.75 * (start + (int(ends[0]) if ends.size else len(ray) - start))))


def _shares_wall(mask: Pixels, box: Box, other: Box, letter: float) -> bool:
    """Return whether two boxes stand side by side with but one stroke between: cells for single digits."""
    left, right = min(box.right, other.right), max(box.left, other.left)
    if not 0 <= right - left <= 0.45 * letter or box.down(other) < 0.7 * box.height:
        return False
    wall = mask[round(box.top) : round(box.bottom), round(left) : max(round(right), round(left) + 1)]
    return bool(wall.mean() > 255 * _DRAWN_SHARE)
