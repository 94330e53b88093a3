"""Rules and tick boxes, found in the ink of a straightened page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from auditor.values.box import Box

if TYPE_CHECKING:
    from auditor.ocr.pixels import Pixels

_TICKED_SHARE = 0.06
_DRAWN_SHARE = 0.85
_SQUARE_SIDES = (0.85, 3.0)
"""How large a tick box is inside, in text heights: smaller is a letter's eye, larger a table's cell."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn rather than written, in pixels: rules as thin boxes, tick boxes, and those of them with ink inside."""

    rules: tuple[Box, ...]
    squares: tuple[Box, ...]
    ticked: tuple[Box, ...]


def text_height(mask: Pixels) -> float:
    """Return the height in pixels of most letters on the page (about the x-height); 0.0 with too few to tell."""
    boxes = cv2.connectedComponentsWithStats(mask)[2][1:]
    wide, tall, filled = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    letters = (tall >= 5) & (tall < mask.shape[0] / 25) & (wide < 4 * tall) & (wide * 6 > tall) & (filled >= 8)
    return float(np.median(tall[letters])) if int(letters.sum()) >= 8 else 0.0


def marks_of(mask: Pixels, letter: float) -> Marks:
    """Return the rules and tick boxes in the ink, given the height of its letters in pixels."""
    squares = _squares(mask, letter)
    rest = _without(mask, squares)
    level = _level_rules(rest, letter)
    rules = (*level, *_upright_rules(rest, letter, level))
    return Marks(rules, squares, tuple(square for square in squares if _ticked(mask, square)))


def _without(mask: Pixels, squares: tuple[Box, ...]) -> Pixels:
    rest = mask.copy()
    for square in squares:
        reach = round(square.width * 0.3)
        rest[
            max(0, int(square.top) - reach) : int(square.bottom) + reach,
            max(0, int(square.left) - reach) : int(square.right) + reach,
        ] = 0
    return rest


def _thin(mask: Pixels, letter: float) -> Any:
    """Return the ink without its solid areas: bars behind headings, pictures, very large type."""
    side = max(3, round(letter * 0.8))
    solid = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    return cv2.subtract(mask, cv2.dilate(solid, np.ones((3, 3), np.uint8)))


def _level_rules(mask: Pixels, letter: float) -> list[Box]:
    long = cv2.bitwise_or(_runs(_thin(mask, letter), letter, (1, 0)), _dotted(mask, letter))
    return [box for box, area in _parts(long) if box.width >= letter * 3 and area / box.width <= _thickest(letter)]


def _upright_rules(mask: Pixels, letter: float, level: list[Box]) -> list[Box]:
    found = [
        box
        for box, area in _parts(_runs(_thin(mask, letter), letter, (0, 1)))
        if box.height >= letter * 1.5 and area / box.height <= _thickest(letter)
    ]
    return [box for box in found if box.height >= letter * 3 or _spans(box, level, letter)]


def _thickest(letter: float) -> float:
    return max(6.0, letter * 0.9)


def _runs(thin: Pixels, letter: float, way: tuple[int, int]) -> Pixels:
    """Return the straight strokes in one direction, longer than any in a letter, joined over small breaks.

    The ink is first spread by a pixel to both sides of the stroke, so that a line that is not quite level holds
    together; only then joined, or neighbouring letters would grow into rules.
    """
    across, down = way
    spread = cv2.dilate(thin, np.ones((1 + 2 * across, 1 + 2 * down), np.uint8))
    length, gap = max(5, round(letter * 1.4)), max(3, round(letter * 0.6))
    straight = cv2.morphologyEx(
        spread, cv2.MORPH_OPEN, np.ones((1 + (length - 1) * down, 1 + (length - 1) * across), np.uint8)
    )
    joined = cv2.morphologyEx(
        straight,
        cv2.MORPH_CLOSE,
        np.ones((1 + (gap - 1) * down + 2 * across, 1 + (gap - 1) * across + 2 * down), np.uint8),
    )
    return np.asarray(joined, dtype=np.uint8)


def _spans(upright: Box, level: list[Box], letter: float) -> bool:
    """Return whether a short upright stroke joins two level rules: a cell's side, not a letter's stem."""
    near = letter * 0.3
    ends = [rule for rule in level if rule.across(upright) > -near]
    return any(abs(rule.middle - upright.top) < near for rule in ends) and any(
        abs(rule.middle - upright.bottom) < near for rule in ends
    )


def _dotted(mask: Pixels, letter: float) -> Any:
    """Return dotted and dashed leaders as drawn lines: rows of small marks less than a letter apart."""
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(mask)
    small = (boxes[:, 3] <= letter * 0.35) & (boxes[:, 2] <= letter * 1.2) & (boxes[:, 4] >= 3)
    small[0] = False
    dots = (small[labels] * np.uint8(255)).astype(np.uint8)
    thick = cv2.dilate(dots, np.ones((3, 1), np.uint8))
    return cv2.morphologyEx(thick, cv2.MORPH_CLOSE, np.ones((1, max(3, round(letter * 0.8))), np.uint8))


def _squares(mask: Pixels, letter: float) -> tuple[Box, ...]:
    """Return the tick boxes: square holes closed by four straight strokes, one by one and not in a comb.

    Only strokes that run straight for most of a letter's height are kept, so that the ticks inside and the
    curves of o, D and 0 fall away.
    """
    reach = max(3, round(letter * 0.7))
    across = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, reach), np.uint8))
    down = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((reach, 1), np.uint8))
    strokes = cv2.morphologyEx(cv2.bitwise_or(across, down), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(cv2.bitwise_not(strokes), connectivity=4)
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
        box for box in found if not any(_shares_wall(box, other, letter) for other in found if other is not box)
    )


def _has_corners(hole: Any) -> bool:
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
    """Return whether the frame's outer corners are drawn: a round letter in large type has none."""
    middle, centre = (left + right) // 2, (top + bottom) // 2
    above, below = _thickness(mask[:top, middle][::-1]), _thickness(mask[bottom:, middle])
    before, behind = _thickness(mask[centre, :left][::-1]), _thickness(mask[centre, right:])
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


def _shares_wall(box: Box, other: Box, letter: float) -> bool:
    """Return whether two boxes stand wall to wall: cells for single letters or digits, not tick boxes."""
    beside = -0.3 * letter <= box.across(other) <= 0 and box.down(other) > 0.7 * box.height
    above = -0.3 * letter <= box.down(other) <= 0 and box.across(other) > 0.7 * box.width
    return beside or above


def _ticked(mask: Pixels, square: Box) -> bool:
    inset = max(1, round(square.width * 0.12))
    inside = mask[
        int(square.top) + inset : int(square.bottom) - inset, int(square.left) + inset : int(square.right) - inset
    ]
    return bool(inside.size) and float(np.mean(inside > 0)) > _TICKED_SHARE


def _parts(drawn: Any) -> list[tuple[Box, float]]:
    """Return the box and the area of each connected part."""
    boxes = cv2.connectedComponentsWithStats(drawn)[2][1:]
    return [
        (Box(float(left), float(top), float(left + wide), float(top + tall)), float(filled))
        for left, top, wide, tall, filled in boxes
    ]
