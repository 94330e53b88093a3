"""Bands of a page, in which its lines are found one after another.

A model that finds lines takes memory for every pixel that it looks at: some 450 MB for a whole page, 100 for a band.
All bands of a page are of one height, so that what one has freed fits the next.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.ocr.pixels import Pixels

STEP = 32
"""Pixels: the model looks at pictures of a whole number of these, and would stretch others."""
_MOST_PIXELS = 256_000
_LEAST_ROWS = 192
_OVERLAP = 96
"""Rows at least that two bands have in common, so that a line on their border is seen with what is about it."""
_MARGIN = 32
"""Rows of the overlap, at either end, that the border keeps away from: the tallest lines of usual forms."""


class Band(NamedTuple):
    """Rows of a page: what has its middle from `first` to `past` is found in it.

    Seen are those from `top` to `bottom`, in pixels.
    """

    top: int
    bottom: int
    first: float
    past: float


def bands_of(page: Pixels) -> Iterator[Band]:
    """Yield the bands of a page from top to bottom; between two of them the page is as empty as it is near there.

    Args:
        page: a whole number of STEP rows.
    """
    height, width = page.shape
    rows = min(height, max(_LEAST_ROWS, _MOST_PIXELS // width // STEP * STEP))
    number = 1 + -(-(height - rows) // (rows - _OVERLAP))
    tops = [(height - rows) * place // max(1, number - 1) for place in range(number)]
    borders = [-np.inf, *_borders(page, [(below + _MARGIN, above + rows - _MARGIN) for above, below in pairwise(tops)])]
    for top, (first, past) in zip(tops, pairwise([*borders, np.inf]), strict=True):
        yield Band(top, top + rows, first, past)


def _borders(page: Pixels, searched: list[tuple[int, int]]) -> list[int]:
    """Return the emptiest row of each stretch of a page."""
    # A speck is no line: how much a row differs within itself tells ink from ground, however the light falls.
    inked = np.abs(np.diff(page.astype(np.int16), axis=1)).sum(1)
    return [low + int(np.argmin(inked[low:high])) for low, high in searched]
