"""What is drawn on a page rather than written: rules and tick boxes, found in its ink."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.ocr.circles import circles_of
from auditor.ocr.rules import rules_of
from auditor.ocr.squares import squares_of

if TYPE_CHECKING:
    from auditor.ocr.pixels import Pixels
    from auditor.values.box import Box

_TICKED_SHARE = 0.06
_SPECK, _LEAST_LETTERS = 5, 8


@dataclass(frozen=True, slots=True)
class Marks:
    """In pixels: rules as thin boxes, tick boxes (square or round), and those of them with ink inside."""

    rules: tuple[Box, ...]
    squares: tuple[Box, ...]
    ticked: tuple[Box, ...]


def text_height(mask: Pixels) -> float:
    """Return the height in pixels of most letters on the page (about the x-height); 0.0 with too few to tell."""
    boxes = cv2.connectedComponentsWithStats(mask)[2][1:]
    wide, tall, filled = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    plausible = (tall >= _SPECK) & (tall < mask.shape[0] / 25) & (wide < 4 * tall) & (wide * 6 > tall)
    letters = tall[plausible & (filled >= 2 * _SPECK)]
    return float(np.median(letters)) if len(letters) >= _LEAST_LETTERS else 0.0


def marks_of(mask: Pixels, letter: float, faint: Pixels | None = None) -> Marks:
    """Return the rules and tick boxes in the ink, given the height of its letters in pixels.

    `faint` is the mask of lines too pale for the ink; only tick boxes are looked for in it.
    """
    squares = (*squares_of(mask, letter), *circles_of(mask, letter))
    if faint is not None:
        squares += tuple(box for box in squares_of(faint, letter) if not _known(box, squares))
    rules = rules_of(_without(mask, squares), letter)
    return Marks(rules, squares, tuple(square for square in squares if _ticked(mask, square)))


def _known(box: Box, others: tuple[Box, ...]) -> bool:
    return any(box.across(other) > 0 and box.down(other) > 0 for other in others)


def _without(mask: Pixels, squares: tuple[Box, ...]) -> Pixels:
    rest = mask.copy()
    for square in squares:
        reach = round(square.width * 0.3)
        rows = slice(max(0, int(square.top) - reach), int(square.bottom) + reach)
        rest[rows, max(0, int(square.left) - reach) : int(square.right) + reach] = 0
    return rest


def _ticked(mask: Pixels, square: Box) -> bool:
    inset = max(1, round(square.width * 0.18))
    rows = slice(int(square.top) + inset, int(square.bottom) - inset)
    inside = mask[rows, int(square.left) + inset : int(square.right) - inset]
    return bool(inside.size) and float(np.mean(inside > 0)) > _TICKED_SHARE
