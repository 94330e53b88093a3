"""One page read from its picture: words, rules and tick boxes in their places, and what could not be read."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from auditor.ocr.choice import WEAK, needs_marks, read_strips
from auditor.ocr.gaps import snapped
from auditor.ocr.languages import EMBEDDED, SCRIPTS, script_of
from auditor.ocr.marks import marks_of
from auditor.ocr.pixels import faint_lines
from auditor.ocr.reading import Line, height_of, laid, mean_confidence, stands, strip
from auditor.ocr.sheet import straightened, upright
from auditor.ocr.words import UNSURE, frame, words_of
from auditor.values.box import Box
from auditor.values.ink import PageInk, Word
from auditor.values.notice import UNREAD_CODES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PIL.Image import Image

    from auditor.ocr.marks import Marks
    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reader import Reader
    from auditor.ocr.reading import Corners
    from auditor.ocr.sheet import Sheet

_UNUSABLE = 0.6
"""Below this mean confidence what was read is not worth looking at, whatever the engine."""
_UPRIGHT = 0.5
"""Tesseract's mean confidence is above 0.65 on pages that stand upright, below 0.35 upside down (measured)."""
_BLANK_INK = 0.004
_FRAME = 0.15
"""Share of a tick box's width by which its drawn frame may reach over it."""
_SCATTERED = 0.05
"""The share of lines that may stay unread (specks, stamps, logos) without a word about it."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as text recognition read it.

    Attributes:
        ink: words, rules and tick boxes in points on the page upright and level; its width and height are swapped
            against the stored page's where that lies on its side.
        rotation: 0, 90, 180 or 270 degrees clockwise by which the stored page must be turned to stand upright.
        skew: degrees counter-clockwise by which it must then be turned about its centre to be level.
        confidence: mean over all letters, 0.0 to 1.0.
        script: Unicode's name of the script of most letters (`Latin`, `Han`, `Cyrillic`); empty where none was read.
        language: code of the language it was read in; empty: Latin script, not told.
        unread: where something stands that could not be read, in the same points as the ink.
        notices: codes of NOTICES.
    """

    ink: PageInk
    rotation: int = 0
    skew: float = 0.0
    confidence: float = 0.0
    script: str = ""
    language: str = ""
    unread: tuple[Box, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def is_unread(self) -> bool:
        """Whether some or all of the page was in effect not read."""
        return not UNREAD_CODES.isdisjoint(self.notices)

    def stored(self, box: Box) -> Box:
        """Return the upright box around the same place on the page as it lies, upright but not levelled."""
        turn = math.radians(-self.skew)
        middle, centre = self.ink.width / 2, self.ink.height / 2
        corners = [(x - middle, y - centre) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        across = [middle + x * math.cos(turn) + y * math.sin(turn) for x, y in corners]
        down = [centre - x * math.sin(turn) + y * math.cos(turn) for x, y in corners]
        return Box(min(across), min(down), max(across), max(down))


def read_page(image: Image | NDArray[np.uint8], number: int, width: float, height: float, reader: Reader) -> ReadPage:
    """Return what stands on a page, read from its picture.

    Args:
        image: the page's picture: a Pillow image, or an array of grey, RGB or RGBA bytes.
        number: 1-based page.
        width: the page's width in points, as stored; where the size is not plausible, letter size is assumed
            for the resolution, and the points stay the caller's.
        height: its height in points.
        reader: the engines and settings.
    """
    if reader.engine("") is None:
        return ReadPage(PageInk(number, width, height), notices=("no_ocr",))
    sheet = straightened(image, width, height, reader)
    marks, lines, language = _looked(sheet, reader)
    if reader.fast and _lies_wrong(lines):
        sheet = upright(sheet, reader)
        marks, lines, language = _looked(sheet, reader)
    words = words_of(lines, marks.squares)
    marks = replace(marks, rules=tuple(rule for rule in marks.rules if not _in_words(rule, words)))
    return ReadPage(
        _ink(number, sheet, words, marks),
        sheet.rotation,
        sheet.skew,
        mean_confidence([line.reading for line in lines]),
        script_of("".join(word.text for word in words)),
        language,
        tuple(_scaled(box, sheet.scale) for box in _unread(lines)),
        (*_doubt(sheet, lines, reader, language), *_notices(sheet, lines, marks.rules)),
    )


def _looked(sheet: Sheet, reader: Reader) -> tuple[Marks, list[Line], str]:
    """Return the page's marks, its lines, and the language they were read in."""
    marks = marks_of(sheet.mask, sheet.letter, faint_lines(sheet.page, sheet.letter))
    return marks, *_lines(replace(sheet, page=_wiped(sheet.page, marks.squares)), reader)


def _lies_wrong(lines: Sequence[Line]) -> bool:
    """Return whether what tesseract read of a page as it lies is nonsense, or runs up and down."""
    steep = sum(stands(line.corners, 0.0) for line in lines)
    return mean_confidence([line.reading for line in lines]) < _UPRIGHT or steep * 2 > len(lines)


def _lines(sheet: Sheet, reader: Reader) -> tuple[list[Line], str]:
    """Return the page's lines and the language they were read in."""
    if reader.fast or not reader.embedded.installed():
        language = reader.languages[0] if reader.languages else ""
        return reader.tesseract.read_whole(sheet.page, language, sheet.dpi), language
    found = _levelled(reader.embedded.find(sheet.page))
    strips = [strip(sheet.page, corners) for corners in found]
    if not strips:
        return [], ""
    readings, language = read_strips(strips, reader, lambda: _script(sheet, reader))
    readings = [snapped(each, reading) for each, reading in zip(strips, readings, strict=True)]
    return [Line(corners, reading) for corners, reading in zip(found, readings, strict=True)], language


def _wiped(page: Pixels, squares: Sequence[Box]) -> Pixels:
    """Return the page without its tick boxes, which engines read as letters and glue to the words beside them."""
    wiped = page.copy()
    ground = int(np.percentile(page, 90))
    for square in squares:
        reach = max(2, round(square.width * _FRAME))
        rows = slice(max(0, int(square.top) - reach), int(square.bottom) + reach + 1)
        wiped[rows, max(0, int(square.left) - reach) : int(square.right) + reach + 1] = ground
    return wiped


def _script(sheet: Sheet, reader: Reader) -> str:
    seen = reader.tesseract.posture(sheet.page, sheet.dpi)
    return seen.script if seen else ""


def _levelled(found: Sequence[Corners]) -> list[Corners]:
    """Return the lines, those that run up the page beginning at their own first letter."""
    usual = float(np.median([height_of(each) for each in found])) if found else 0.0
    return [laid(each, 90) if stands(each, usual) else each for each in found]


def _in_words(rule: Box, words: Sequence[Word]) -> bool:
    """Return whether what looks like a rule is made of strokes of the words that it runs through."""
    if rule.width < rule.height:
        inside = [word.box for word in words if word.box.left + 2 < rule.left and rule.right < word.box.right - 2]
        return sum(max(0.0, rule.down(box)) for box in inside) > 0.6 * rule.height
    struck = [
        word.box
        for word in words
        if rule.across(word.box) > 0 and abs(rule.middle - word.box.middle) < 0.35 * word.box.height
    ]
    return sum(rule.across(box) for box in struck) > 0.8 * rule.width


def _scaled(box: Box, scale: float) -> Box:
    return Box(box.left * scale, box.top * scale, box.right * scale, box.bottom * scale)


def _ink(number: int, sheet: Sheet, words: Sequence[Word], marks: Marks) -> PageInk:
    scale = sheet.scale
    height, width = sheet.page.shape
    placed = [word._replace(size=word.size * scale).moved(_scaled(word.box, scale)) for word in words]
    rules, squares, ticked = (
        tuple(_scaled(box, scale) for box in boxes) for boxes in (marks.rules, marks.squares, marks.ticked)
    )
    return PageInk(number, width * scale, height * scale, tuple(placed), rules, squares, ticked)


def _notices(sheet: Sheet, lines: Sequence[Line], rules: Sequence[Box]) -> list[str]:
    """Return what the person must know about the picture and the places that were not read."""
    if not lines:
        return ["blank_page" if float(np.mean(sheet.mask > 0)) < _BLANK_INK else "weak_recognition"]
    unread = _unread(lines)
    written = [box for box in unread if _in_blank(box, rules)]
    return [
        code
        for code, holds in (
            ("low_resolution", sheet.poor),
            ("handwriting", bool(written)),
            ("unread_region", len(unread) - len(written) > _SCATTERED * len(lines)),
        )
        if holds
    ]


def _unread(lines: Sequence[Line]) -> list[Box]:
    return [frame(line.corners) for line in lines if line.reading.confidence < UNSURE]


def _doubt(sheet: Sheet, lines: Sequence[Line], reader: Reader, language: str) -> list[str]:
    """Return the notice that the page as a whole was not made out; none where it was."""
    readings = [line.reading for line in lines]
    confidence = mean_confidence(readings)
    if not lines:
        return []
    if language in EMBEDDED and (needs_marks(readings) or (confidence < WEAK and _foreign(_script(sheet, reader)))):
        return ["unknown_script"]
    return ["weak_recognition"] if confidence < _UNUSABLE else []


def _foreign(script: str) -> bool:
    """Return whether the script is one that the embedded models do not know."""
    return bool(script) and EMBEDDED.isdisjoint(SCRIPTS.get(script, ()))


def _in_blank(box: Box, rules: Sequence[Box]) -> bool:
    """Return whether the box stands on a level rule, as an answer does."""
    return any(
        rule.width > rule.height
        and rule.across(box) > 0.5 * box.width
        and -0.5 * box.height < rule.top - box.bottom < 0.6 * box.height
        for rule in rules
    )
