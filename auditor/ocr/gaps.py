"""Where words really end: an engine tells roughly, the gaps in the line's own ink tell exactly."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.ocr.reading import Reading

if TYPE_CHECKING:
    from auditor.ocr.pixels import Pixels

_REACH = 1.2
"""Line heights: how far from where the engine has it a space is looked for."""
_LEAST = 0.08
"""Line heights: a narrower gap is one between letters."""
_RULED = 0.7
"""A row of which so much is ink is a rule or an underline, and fills no gap."""


def snapped(strip: Pixels, reading: Reading) -> Reading:
    """Return a line's reading with each space put into the widest gap of ink near it, where there is one."""
    if len(reading.pieces) < 2:  # noqa: PLR2004 - one word has no space
        return reading
    height, width = strip.shape[:2]
    gaps = gaps_of(strip)
    pieces = list(reading.pieces)
    floor = 0.0
    for place, (word, following) in enumerate(pairwise(pieces)):
        about = (word.end + following.start) / 2 * width
        near = [gap for gap in gaps if gap[0] >= floor and _distance(gap, about) < _REACH * height]
        widest = max(near, key=lambda gap: gap[1] - gap[0], default=None)
        if widest is None or widest[1] - widest[0] < _LEAST * height:
            continue
        floor = widest[1]
        pieces[place] = replace(pieces[place], end=max(pieces[place].start, widest[0] / width))
        pieces[place + 1] = replace(pieces[place + 1], start=min(pieces[place + 1].end, widest[1] / width))
    return Reading(tuple(pieces), reading.confidence)


def _distance(gap: tuple[int, int], about: float) -> float:
    return max(gap[0] - about, about - gap[1], 0.0)


def gaps_of(strip: Pixels) -> list[tuple[int, int]]:
    """Return the runs of columns without ink between others with ink (first, past the last), in pixels."""
    _level, ink = cv2.threshold(strip, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    rows = ink.mean(axis=1) < _RULED
    bare = ~np.any(ink[rows], axis=0) if rows.any() else np.zeros(strip.shape[1], dtype=bool)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], bare.astype(np.int8), [0]))))
    runs = [(int(first), int(past)) for first, past in zip(edges[::2], edges[1::2], strict=True)]
    return [run for run in runs if run[0] > 0 and run[1] < len(bare)]
