"""Round tick boxes, as forms draw them for a choice of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.values.box import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from auditor.ocr.pixels import Pixels

_SIDES = (1.25, 3.0)
"""How wide a circle is, in text heights: a small o is about one."""
_THICKEST = 0.2
_ROUND = 0.07
_ALONE = 0.14
_OVER_NEIGHBOUR, _FAR_OVER_NEIGHBOUR = 1.1, 1.5


def circles_of(mask: Pixels, letter: float) -> tuple[Box, ...]:
    """Return the insides of the circles that may be tick boxes, in pixels, given the height of the page's letters.

    A circle is a thin round ring, and no letter O: it is larger than its neighbours and stands apart from them, or is
    far larger.
    """
    _, marked, sizes, _ = cv2.connectedComponentsWithStats(mask)
    labels, boxes = np.asarray(marked, np.int32), np.asarray(sizes, np.int32)
    wide, tall, filled = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    low, high = (letter * side for side in _SIDES)
    likely = (
        (np.minimum(wide, tall) >= low) & (np.maximum(wide, tall) <= high) & (np.abs(wide - tall) <= 0.12 * tall + 1)
    )
    thin = filled <= np.pi * _THICKEST * wide * tall
    found = [
        int(label)
        for label in np.flatnonzero(likely & thin)
        if label and _is_ring(labels, boxes[label], int(label)) and _stands_out(boxes, int(label), letter)
    ]
    return tuple(_inside(boxes[label]) for label in found)


def _is_ring(labels: NDArray[np.int32], box: NDArray[np.int32], label: int) -> bool:
    """Return whether the outermost ink lies at one distance from the centre, all the way round."""
    left, top, wide, tall = (int(side) for side in box[:4])
    down, across = np.nonzero(labels[top : top + tall, left : left + wide] == label)
    rise, run = down - (tall - 1) / 2, across - (wide - 1) / 2
    distance = np.hypot(rise / tall, run / wide)
    sector = ((np.arctan2(rise, run) + np.pi) * (16 / (2 * np.pi))).astype(int) % 16
    outer = [float(distance[sector == each].max(initial=0.0)) for each in range(16)]
    return max(abs(reach - 0.5) for reach in outer) <= _ROUND


def _stands_out(boxes: NDArray[np.int32], label: int, letter: float) -> bool:
    left, top, wide, tall = (int(side) for side in boxes[label, :4])
    level = (boxes[:, 1] < top + tall) & (boxes[:, 1] + boxes[:, 3] > top) & (boxes[:, 3] > 0.6 * letter)
    level &= boxes[:, 3] < 3 * tall
    level[[0, label]] = False
    gaps = np.maximum(boxes[:, 0] - (left + wide), left - (boxes[:, 0] + boxes[:, 2]))
    near = level & (gaps > -wide // 2) & (gaps < 1.5 * wide)
    larger = tall / boxes[near, 3]
    apart = gaps[near] >= _ALONE * wide
    return bool((((larger >= _OVER_NEIGHBOUR) & apart) | (larger >= _FAR_OVER_NEIGHBOUR)).all())


def _inside(box: NDArray[np.int32]) -> Box:
    left, top, wide, tall = (float(side) for side in box[:4])
    edge = 0.1 * wide
    return Box(left + edge, top + edge, left + wide - edge, top + tall - edge)
