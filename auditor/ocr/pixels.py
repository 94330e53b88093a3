"""A page's pixels made fit for reading: grey, evenly lit, without the scanner's black borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL.Image import Image

Pixels = NDArray[np.uint8]
"""Grey pixels, rows by columns, 0 black to 255 white; or a mask with 255 where there is ink."""

_PLANE, _COLOURS = 2, 3
_BACKGROUND_SIDE = 500
_FULL_BLACK = 70
_FAINT = 0.94
"""How dark a line must be against its surroundings, averaged along itself."""
_INK_CONTRAST = 0.72


def grey(image: Image | NDArray[np.uint8]) -> Pixels:
    """Return the image as grey pixels; transparent parts are white paper, sixteen-bit scans are brought to eight."""
    if isinstance(image, np.ndarray):
        return _of_array(image)
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        picture = image.convert("RGBA")
        paper = picture.copy()
        paper.paste((255, 255, 255, 255), (0, 0, *picture.size))
        paper.alpha_composite(picture)
        return np.asarray(paper.convert("L"), np.uint8)
    if image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        deep = np.asarray(image, dtype=np.float32)
        return np.asarray(np.clip(deep * (255 / max(float(deep.max()), 1.0)), 0, 255), np.uint8)
    return np.asarray(image.convert("L"), np.uint8)


def _of_array(raw: NDArray[np.uint8]) -> Pixels:
    if raw.ndim == _PLANE:
        return np.ascontiguousarray(raw)
    if raw.shape[2] < _COLOURS:
        return np.ascontiguousarray(raw[:, :, 0])
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(raw[:, :, :_COLOURS]), cv2.COLOR_RGB2GRAY), np.uint8)


def evenly_lit(page: Pixels) -> Pixels:
    """Return the page divided by its own background, so that shade and grey paper become white."""
    step = max(1, max(page.shape) // _BACKGROUND_SIDE)
    small = cv2.resize(page, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    paper = cv2.GaussianBlur(paper, (31, 31), 0)
    paper = np.maximum(cv2.resize(paper, (page.shape[1], page.shape[0])), 60)
    return np.asarray(cv2.divide(page, paper, scale=255), np.uint8)


def without_borders(page: Pixels) -> Pixels:
    """Return the page with the black bands along its edges (a scanner's lid, a book's gutter) painted white.

    Only dark regions that touch an edge and run along most of it go: a table drawn up to the edge stays.
    """
    step = max(1, max(page.shape) // _BACKGROUND_SIDE)
    small = cv2.resize(page, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    dark = cv2.morphologyEx((small < _FULL_BLACK).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(dark)
    height, width = dark.shape
    bands = [label for label in range(1, count) if _runs_along_edge(boxes[label][:4], width, height)]
    if not bands:
        return page
    mask = cv2.dilate(np.isin(labels, bands).astype(np.uint8), np.ones((5, 5), np.uint8))
    clean = page.copy()
    clean[cv2.resize(mask, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_NEAREST) > 0] = 255
    return clean


def _runs_along_edge(box: NDArray[np.int32], width: int, height: int) -> bool:
    left, top, wide, tall = (int(side) for side in box)
    beside = (left <= 1 or left + wide >= width - 1) and tall > height / 2
    above = (top <= 1 or top + tall >= height - 1) and wide > width / 2
    return beside or above


def ink(page: Pixels) -> Pixels:
    """Return the mask of what is printed or written: 255 where a pixel is clearly darker than its surroundings."""
    around = cv2.blur(page, (51, 51)).astype(np.float32)
    dark = (page < around * 0.85) & (page < 255 * _INK_CONTRAST)
    return (dark * np.uint8(255)).astype(np.uint8)


def faint_lines(page: Pixels, letter: float) -> Pixels:
    """Return the mask of straight level and upright lines, faint grey ones too: along a line its pixels add up.

    `letter` is the x-height in pixels.
    """
    reach = max(5, round(letter * 1.2))
    limit = cv2.blur(page, (51, 51)).astype(np.float32) * _FAINT
    drawn = (cv2.blur(page, (reach, 1)) < limit) | (cv2.blur(page, (1, reach)) < limit)
    return (drawn * np.uint8(255)).astype(np.uint8)


def opened(mask: Pixels, across: int, down: int) -> Pixels:
    """Return the parts of the ink in which a block of across x down pixels fits."""
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((down, across), np.uint8)), np.uint8)


def closed(mask: Pixels, across: int, down: int) -> Pixels:
    """Return the ink with gaps filled in which a block of across x down pixels does not fit."""
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((down, across), np.uint8)), np.uint8)
