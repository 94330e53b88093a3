"""Rules: the straight lines of a form's tables and blanks, drawn, dashed or dotted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.ocr.pixels import closed, opened
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.ocr.pixels import Pixels

_DOT_AREA = 3


def rules_of(mask: Pixels, letter: float) -> tuple[Box, ...]:
    """Return the level and the upright rules in the ink, in pixels, given the height of its letters."""
    level = _level_rules(mask, letter)
    return (*level, *_upright_rules(mask, letter, level))


def _thin(mask: Pixels, letter: float) -> Pixels:
    """Return the ink without its solid areas: bars behind headings, pictures, very large type."""
    side = max(3, round(letter * 0.8))
    return np.where(_spread(opened(mask, side, side), 3, 3) > 0, 0, mask).astype(np.uint8)


def _level_rules(mask: Pixels, letter: float) -> list[Box]:
    long = np.maximum(_runs(_thin(mask, letter), letter), _dotted(mask, letter))
    return [box for box, area in _parts(long) if box.width >= letter * 3 and area / box.width <= _thickest(letter)]


def _upright_rules(mask: Pixels, letter: float, level: Sequence[Box]) -> list[Box]:
    turned = _runs(np.ascontiguousarray(_thin(mask, letter).T), letter)
    found = [
        box
        for box, area in _parts(np.ascontiguousarray(turned.T))
        if box.height >= letter * 1.5 and area / box.height <= _thickest(letter)
    ]
    return [box for box in found if box.height >= letter * 3 or _spans(box, level, letter)]


def _thickest(letter: float) -> float:
    return max(6.0, letter * 0.9)


def _runs(thin: Pixels, letter: float) -> Pixels:
    """Return the level strokes longer than any in a letter, joined over small breaks.

    The ink is first spread by a pixel up and down, so that a line that is not quite level holds together; only
    then joined, or neighbouring letters would grow into rules.
    """
    straight = opened(_spread(thin, 1, 3), max(5, round(letter * 1.4)), 1)
    return closed(straight, max(3, round(letter * 0.6)), 3)


def _dotted(mask: Pixels, letter: float) -> Pixels:
    """Return dotted and dashed leaders as drawn lines: rows of small marks less than a letter apart."""
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(mask)
    small = (boxes[:, 3] <= letter * 0.35) & (boxes[:, 2] <= letter * 1.2) & (boxes[:, 4] >= _DOT_AREA)
    small[0] = False
    return closed(_spread(np.where(small[labels], 255, 0).astype(np.uint8), 1, 3), max(3, round(letter * 0.8)), 1)


def _spans(upright: Box, level: Sequence[Box], letter: float) -> bool:
    """Return whether a short upright stroke joins two level rules: a cell's side, not a letter's stem."""
    near = letter * 0.3
    ends = [rule for rule in level if rule.across(upright) > -near]
    return any(abs(rule.middle - upright.top) < near for rule in ends) and any(
        abs(rule.middle - upright.bottom) < near for rule in ends
    )


def _spread(mask: Pixels, across: int, down: int) -> Pixels:
    return np.asarray(cv2.dilate(mask, np.ones((down, across), np.uint8)), np.uint8)


def _parts(drawn: Pixels) -> list[tuple[Box, float]]:
    """Return the box and the area of each connected part."""
    boxes = cv2.connectedComponentsWithStats(drawn)[2][1:]
    return [
        (Box(float(left), float(top), float(left + wide), float(top + tall)), float(filled))
        for left, top, wide, tall, filled in boxes
    ]
