"""A page made ready for reading: in a workable resolution, upright, level, evenly lit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from auditor.ocr.marks import text_height
from auditor.ocr.pixels import evenly_lit, grey, ink, without_borders
from auditor.ocr.reading import laid, mean_confidence, stands, strip
from auditor.ocr.straightening import levelled, skew_of, turned

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reader import Reader
    from auditor.ocr.reading import Corners

_WORKABLE = (150.0, 300.0)
_UPSCALED, _DOWNSCALED = 200.0, 250.0
_PLAUSIBLE_LONG_SIDE = (360.0, 1800.0)
"""Points: from half a letter page to tabloid and over; beyond, the file's own size says nothing."""
_LETTER_LONG_SIDE = 792.0
_LEAST_DPI, _LEAST_LETTER = 110.0, 7.0
_X_HEIGHT = 5.0
"""Points: the x-height of ten point type, taken where a page has too few letters to measure."""
_SURE = 8.0
"""Tesseract's sureness of a turn: right from 3 upwards in Latin script, wrong at up to 6 in Armenian (measured)."""
_VOTERS = 8
_VOTED_LENGTH = 9
"""Line heights: a handful of words."""
_READ_WELL, _MARGIN = 0.85, 0.02


@dataclass(frozen=True, slots=True)
class Sheet:
    """A straightened page.

    Attributes:
        page: its pixels, upright and level.
        mask: its ink.
        dpi: its resolution, by the page's size.
        scale: points per pixel.
        letter: the x-height in pixels.
        rotation: degrees clockwise by which the page as stored was turned.
        skew: degrees counter-clockwise by which it was turned after that.
        poor: whether the picture has too few pixels to be read well.
    """

    page: Pixels
    mask: Pixels
    dpi: float
    scale: float
    letter: float
    rotation: int
    skew: float
    poor: bool


def straightened(image: Image | NDArray[np.uint8], width: float, height: float, reader: Reader) -> Sheet:
    """Return the picture of a page of width x height points, made ready."""
    raw = grey(image)
    plausible = _PLAUSIBLE_LONG_SIDE[0] <= max(width, height) <= _PLAUSIBLE_LONG_SIDE[1]
    stored = max(raw.shape) * 72 / (max(width, height) if plausible else _LETTER_LONG_SIDE)
    factor = _factor(stored)
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    sized = raw if factor == 1 else np.asarray(cv2.resize(raw, None, fx=factor, fy=factor, interpolation=way), np.uint8)
    clean = evenly_lit(without_borders(sized))
    dpi = stored * factor
    skew = skew_of(ink(clean))
    level = levelled(clean, skew)
    rotation = _turn(level, dpi, reader)
    page = turned(level, rotation)
    mask = ink(page)
    letter = text_height(mask)
    long_side = max(width, height)
    return Sheet(
        page, mask, dpi, long_side / max(page.shape), letter or _X_HEIGHT * dpi / 72, rotation, skew,
        poor=stored < _LEAST_DPI or 0 < letter / factor < _LEAST_LETTER,
    )  # fmt: skip


def upright(sheet: Sheet, reader: Reader) -> Sheet:
    """Return a page that was taken as it lies, turned as tesseract's detection says."""
    seen = reader.tesseract.posture(sheet.page, sheet.dpi)
    if not seen or not seen.turn:
        return sheet
    page, mask = (turned(pixels, seen.turn) for pixels in (sheet.page, sheet.mask))
    return replace(sheet, page=page, mask=mask, rotation=seen.turn)


def _factor(dpi: float) -> float:
    if dpi < _WORKABLE[0]:
        return _UPSCALED / dpi
    return _DOWNSCALED / dpi if dpi > _WORKABLE[1] else 1.0


def _turn(page: Pixels, dpi: float, reader: Reader) -> int:
    """Return the clockwise turn that puts the page upright: by tesseract's detection where sure, else by a vote.

    In the fast setting pages are taken as they lie: the detection costs as much as a third of the reading, which tells
    by itself that a page lies wrong.
    """
    if reader.fast:
        return 0
    seen = reader.tesseract.posture(page, dpi)
    if seen and seen.sureness >= _SURE:
        return seen.turn
    if not reader.embedded.installed():
        return seen.turn if seen else 0
    return _voted(page, reader, seen.turn if seen else 0)


def _voted(page: Pixels, reader: Reader, fallback: int) -> int:
    """Return the turn at which the longest lines are read with the most confidence, or the fallback on a tie.

    Where the embedded models read neither way well, the letters are not theirs, and the other languages vote.
    """
    found = sorted(reader.embedded.find(page), key=cv2.contourArea, reverse=True)[:_VOTERS]
    if not found:
        return fallback
    sideways = sum(stands(each, 0.0) for each in found) * 2 > len(found)
    ways = {
        turn: [_beginning(page, laid(each, turn)) for each in found] for turn in ((90, 270) if sideways else (0, 180))
    }
    votes: dict[int, float] = {}
    for language in ("", *reader.spare()):
        for turn, strips in ways.items():
            votes[turn] = max(votes.get(turn, 0.0), mean_confidence(reader.recognise(strips, language)))
        if max(votes.values()) >= _READ_WELL:
            break
    first, second = sorted(votes, key=lambda turn: votes[turn], reverse=True)
    return first if votes[first] - votes[second] > _MARGIN or fallback not in votes else fallback


def _beginning(page: Pixels, corners: Corners) -> Pixels:
    """Return the first words of a line, which are enough for a vote."""
    whole = strip(page, corners)
    return whole[:, : whole.shape[0] * _VOTED_LENGTH]
