"""Skew and turns: how far a page's lines are off the level, and the page put straight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from auditor.ocr.pixels import Pixels

MOST_SKEW = 8.0
"""Degrees to either side that are looked for; a page further off is turned by hand."""
_LOOK_SIDE = 1200
_LOOK_POINTS, _FEW_POINTS = 60_000, 200
_FINEST = 0.02


def skew_of(mask: Pixels) -> float:
    """Return the degrees counter-clockwise by which the page must be turned for its lines to be level.

    Lines of text and rules gather the ink in few rows when the angle is right. Rows and columns are both
    looked at, so a page that lies on its side gives its skew as well.
    """
    step = max(1, round(max(mask.shape) / _LOOK_SIDE))
    across, down = _ink_points(mask[::step, ::step])
    if len(across) < _FEW_POINTS:
        return 0.0
    best = 0.0
    for reach, pace in ((MOST_SKEW, 0.5), (0.5, 0.1), (0.1, _FINEST)):
        angles = best + np.arange(-reach, reach + pace / 2, pace)
        scores = [max(_gathered(down, across, angle), _gathered(across, down, -angle)) for angle in angles]
        best = float(angles[int(np.argmax(scores))])
    return max(-MOST_SKEW, min(MOST_SKEW, best))


def _ink_points(mask: Pixels) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    down, across = np.nonzero(mask)
    if len(down) > _LOOK_POINTS:
        chosen = np.linspace(0, len(down) - 1, _LOOK_POINTS).astype(int)
        down, across = down[chosen], across[chosen]
    return across.astype(np.float32), down.astype(np.float32)


def _gathered(along: NDArray[np.float32], other: NDArray[np.float32], degrees: float) -> float:
    """Return how unevenly the points fall into rows once turned: the sum of squared row counts."""
    turn = np.deg2rad(degrees)
    rows = np.round(along * np.cos(turn) - other * np.sin(turn)).astype(int)
    counts = np.bincount(rows - rows.min())
    return float(np.sum(counts.astype(np.float64) ** 2))


def levelled(page: Pixels, degrees: float) -> Pixels:
    """Return the page turned counter-clockwise about its centre, in the same size, white at the corners."""
    if abs(degrees) < _FINEST:
        return page
    height, width = page.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=255), np.uint8)


def turned(page: Pixels, clockwise: int) -> Pixels:
    """Return the page turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(page, -clockwise // 90))
