"""The embedded engine: rapidocr, whose models come with its package.

It finds the lines of a page, and reads Latin script and Chinese.
"""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np

from auditor.ocr.bands import STEP, bands_of
from auditor.ocr.freed_memory import give_back
from auditor.ocr.languages import EMBEDDED
from auditor.ocr.long_lines import in_parts
from auditor.ocr.reading import Piece, Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cv2.typing import MatLike
    from rapidocr import RapidOCR
    from rapidocr.ch_ppocr_rec.typings import WordInfo

    from auditor.ocr.bands import Band
    from auditor.ocr.pixels import Pixels
    from auditor.ocr.reading import Corners

_SETTINGS: dict[str, Any] = {
    "Global.log_level": "critical",
    "Global.max_side_len": 4000,
    "Det.limit_type": "max",
    "Det.limit_side_len": 4000,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "Rec.rec_img_shape": [3, 48, 64],
    "Rec.rec_batch_num": 1,
}
"""Never a language or model type here: any but the default is fetched from the network.

One line a batch and no padding to 320 pixels: short labels otherwise cost as much as whole lines.
"""
_FINDING_SIDE = 1280
"""Lines are found on a smaller copy of the page: 0.7 s instead of 3.3 s at 200 dpi, and the same lines (measured)."""
_LEAST_SIDE, _WIDEST = 736, 4000
"""Pixels: a narrower picture is made larger for it, as the models' makers do, up to this length."""
_STRIP_HEIGHT = 48
_SQUEEZE = 0.85
"""Long strips are read a little narrower, which saves a fifth of the time; narrower still, `ll` becomes `l`."""
_SHORT = 10
"""Strip heights: shorter strips, labels and captions mostly, are read as wide as they are."""
_AT_ONCE = 8
"""Strips after which freed memory is given back: each has its own length, and leaves a gap that no other fills."""
_DOUBTFUL = 0.85
_GAP = 10
"""Columns between two letters (of eight pixels, in a strip 48 high) that part words although no space was read."""


class Embedded:
    """Reads with rapidocr on one thread; makes its models ready at the first page."""

    name = "embedded"

    def __init__(self) -> None:
        """Load nothing yet."""
        self._rapid: RapidOCR | None = None

    @staticmethod
    def installed() -> bool:
        """Return whether the packages it needs are there."""
        return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None

    def reads(self, language: str) -> bool:
        """Return whether its models know the language's letters."""
        return self.installed() and language in EMBEDDED

    def find(self, page: Pixels) -> list[Corners]:
        """Return where the lines of text stand, in the page's pixels, from top to bottom."""
        give_back()
        height, width = _finding_size(page)
        way = cv2.INTER_AREA if height < page.shape[0] else cv2.INTER_LINEAR
        small = np.asarray(cv2.resize(page, (width, height), interpolation=way), np.uint8)
        scale = np.array((width / page.shape[1], height / page.shape[0]), np.float32)
        found = [box / scale for band in bands_of(small) for box in self._found(small, band)]
        give_back()
        return found

    def _found(self, page: Pixels, band: Band) -> Iterator[Corners]:
        """Yield where the lines stand whose middle is in a band of the page."""
        found = self._ready()(_coloured(page[band.top : band.bottom]), use_det=True, use_cls=False, use_rec=False)
        boxes = getattr(found, "boxes", None)
        for box in () if boxes is None else boxes:
            corners = np.asarray(box, np.float32) + np.array((0, band.top), np.float32)
            if band.first <= corners[:, 1].mean() < band.past:
                yield corners

    def recognise(self, strips: Sequence[Pixels], language: str) -> list[Reading]:
        """Return one reading per strip; `language` changes nothing, one model reads all it knows."""
        return in_parts(strips, self._recognised)

    def _recognised(self, strips: Sequence[Pixels]) -> list[Reading]:
        readings = self._read(strips, _SQUEEZE)
        again = [place for place, reading in enumerate(readings) if reading.confidence < _DOUBTFUL]
        for place, reading in zip(again, self._read([strips[place] for place in again], 1.0), strict=True):
            readings[place] = max(readings[place], reading, key=lambda each: each.confidence)
        return readings

    def _read(self, strips: Sequence[Pixels], squeeze: float) -> list[Reading]:
        readings: list[Reading] = []
        for first in range(0, len(strips), _AT_ONCE):
            readings += self._read_some(strips[first : first + _AT_ONCE], squeeze)
            give_back()
        return readings

    def _read_some(self, strips: Sequence[Pixels], squeeze: float) -> list[Reading]:
        rapid = self._ready()
        rapid.return_word_box = True
        result = rapid.recognize_txt([_coloured(_squeezed(each, squeeze)) for each in strips])
        found = cast("Sequence[WordInfo]", result.word_results)
        return [_reading(text, words) for text, words in zip(result.txts or (), found, strict=True)]

    def _ready(self) -> RapidOCR:
        if self._rapid is None:
            self._rapid = importlib.import_module("rapidocr").RapidOCR(params=_SETTINGS)
        return self._rapid


def _finding_size(page: Pixels) -> tuple[int, int]:
    """Return the height and width to which a page is made smaller, or a very narrow one larger, to find its lines."""
    short, long = sorted(page.shape)
    scale: float = min(1.0, _FINDING_SIDE / long)
    if short * scale < _LEAST_SIDE:
        scale = min(_LEAST_SIDE / short, _WIDEST / long)
    height, width = (max(1, round(side * scale / STEP)) * STEP for side in page.shape)
    return height, width


def _coloured(page: MatLike) -> MatLike:
    return cv2.cvtColor(page, cv2.COLOR_GRAY2BGR)


def _squeezed(each: Pixels, squeeze: float) -> MatLike:
    narrowed = squeeze if each.shape[1] > _SHORT * each.shape[0] else 1.0
    width = max(12, round(each.shape[1] * _STRIP_HEIGHT / each.shape[0] * narrowed))
    shrinks = each.shape[0] > _STRIP_HEIGHT
    return cv2.resize(each, (width, _STRIP_HEIGHT), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)


def _reading(text: str, found: WordInfo) -> Reading:
    """Return the line's words: split at the spaces read, and where a gap between two letters is wide."""
    columns = [column for word in found.word_cols for column in word]
    letters = [letter for letter in text if not letter.isspace()]
    if not letters or len(columns) != len(letters) or not found.line_txt_len:
        return Reading()
    sure = [score for letter, score in zip(text, found.confs, strict=False) if not letter.isspace()]
    pieces = []
    for first, past in _runs(text, columns):
        pieces.append(
            Piece(
                "".join(letters[first:past]),
                float(np.mean(sure[first:past])),
                _edge(columns[first:past], -1) / found.line_txt_len,
                min(1.0, _edge(columns[first:past], 1) / found.line_txt_len),
            )
        )
    return reading_of(pieces)


def _runs(text: str, columns: list[int]) -> list[tuple[int, int]]:
    starts, place, fresh = [], 0, True
    for letter in text:
        if letter.isspace():
            fresh = True
            continue
        if fresh or columns[place] - columns[place - 1] > _GAP:
            starts.append(place)
        place, fresh = place + 1, False
    return list(zip(starts, [*starts[1:], place], strict=True))


def _edge(word: list[int], side: int) -> float:
    """Return where a word's first (-1) or last (1) letter ends: as wide as half the way to its neighbour in the word.

    The space to the next word stays free on both sides, as it is in print.
    """
    ends = word[:2] if side < 0 else word[-2:]
    reach = min(1.5, abs(ends[-1] - ends[0]) / 2) if len(ends) > 1 else 0.5
    return max(0.0, word[0 if side < 0 else -1] + 0.5 + side * reach)
