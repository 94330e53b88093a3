"""Tesseract through tesserocr: lines in one language's script, whole pages in the fast setting, and orientation."""

from __future__ import annotations

import importlib
import os
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from auditor.ocr.languages import TESSDATA
from auditor.ocr.reading import Line, Piece, Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tesserocr import PyTessBaseAPI

    from auditor.ocr.pixels import Pixels

_REMARKS = {"debug_file": ""}
"""Remarks go to stderr: the file that is the default is opened for writing, which a worker process may not do, and
tesseract does not survive that."""
_FOLDERS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata")
_LINE_HEIGHT = 48
_MARGIN = 10
_RIGHT_TO_LEFT = 2
"""Tesseract's word direction; it gives such a word's letters from left to right, so they are put in reading order."""


@dataclass(frozen=True, slots=True)
class Posture:
    """How a page lies: the clockwise turn that puts it upright, the script seen, and how sure that is (15: very)."""

    turn: int
    script: str
    sureness: float


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word as tesseract gives it, in pixels of the picture it was given."""

    text: str
    confidence: float
    left: int
    top: int
    right: int
    bottom: int


def tessdata_folder(named: Path | None = None) -> Path | None:
    """Return the folder with tessdata: the one named, TESSDATA_PREFIX, or the system's; None when none has a file."""
    prefix = os.environ.get("TESSDATA_PREFIX")
    places = [named] if named else [Path(place) for place in (prefix, *_FOLDERS) if place]
    for place in places:
        for folder in (place, place / "tessdata"):
            if any(folder.glob("*.traineddata")):
                return folder
    return None


class Tesseract:
    """Reads with tesserocr and the tessdata of one folder; keeps one engine per language and way of reading."""

    name = "tesseract"

    def __init__(self, folder: Path | None) -> None:
        """Use the tessdata in this folder; with None nothing can be read."""
        self._folder = folder
        self._engines: dict[tuple[str, int], PyTessBaseAPI] = {}

    @staticmethod
    def installed() -> bool:
        """Return whether the package it needs is there."""
        return find_spec("tesserocr") is not None

    def has(self, name: str) -> bool:
        """Return whether this tessdata file (`eng`, `osd`) can be used."""
        return self.installed() and self._folder is not None and (self._folder / f"{name}.traineddata").is_file()

    def reads(self, language: str) -> bool:
        """Return whether the language's tessdata is there."""
        return self.has(TESSDATA.get(language or "en", language))

    def languages(self) -> tuple[str, ...]:
        """Return the codes of all languages whose tessdata is there."""
        return tuple(code for code in TESSDATA if self.reads(code))

    def posture(self, page: Pixels, dpi: float) -> Posture | None:
        """Return how the page lies and its script; None without the `osd` data or with too little text to tell."""
        if not self.has("osd"):
            return None
        engine = self._engine("osd", "OSD_ONLY")
        engine.SetImage(Image.fromarray(page))
        engine.SetSourceResolution(round(dpi))
        seen = engine.DetectOrientationScript()
        engine.Clear()
        if not seen:
            return None
        return Posture(-int(seen["orient_deg"]) % 360, str(seen["script_name"]), float(seen["orient_conf"]))

    def recognise(self, strips: Sequence[Pixels], language: str) -> list[Reading]:
        """Return one reading per strip, in this language's tessdata."""
        engine = self._engine(TESSDATA.get(language or "en", language), "SINGLE_LINE")
        return [self._line(engine, each) for each in strips]

    def read_whole(self, page: Pixels, language: str, dpi: float) -> list[Line]:
        """Return all lines of a page, found and read by tesseract itself."""
        engine = self._engine(TESSDATA.get(language or "en", language), "AUTO")
        engine.SetImage(Image.fromarray(page))
        engine.SetSourceResolution(round(dpi))
        engine.Recognize()
        lines = [_whole_line(words) for words in self._lines(engine)]
        engine.Clear()
        return lines

    def _line(self, engine: PyTessBaseAPI, each: Pixels) -> Reading:
        scale = _LINE_HEIGHT / each.shape[0]
        sized = cv2.resize(each, (max(8, round(each.shape[1] * scale)), _LINE_HEIGHT), interpolation=cv2.INTER_CUBIC)
        padded = cv2.copyMakeBorder(sized, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=255)
        engine.SetImage(Image.fromarray(np.asarray(padded)))
        engine.SetSourceResolution(300)
        engine.Recognize()
        words = [word for line in self._lines(engine) for word in line]
        return reading_of([_piece(word, _MARGIN, sized.shape[1]) for word in words])

    def _lines(self, engine: PyTessBaseAPI) -> Iterator[list[_Seen]]:
        """Yield the words of each line that the engine has just read."""
        module = importlib.import_module("tesserocr")
        level = module.RIL
        found = engine.GetIterator()
        line: list[_Seen] = []
        for word in module.iterate_level(found, level.WORD) if found else ():
            if word.Empty(level.WORD):  # a blank page, whose text tesserocr refuses with an error
                continue
            if word.IsAtBeginningOf(level.TEXTLINE) and line:
                yield line
                line = []
            box, text = word.BoundingBox(level.WORD), (word.GetUTF8Text(level.WORD) or "").strip()
            if box and text:
                read = text[::-1] if word.WordDirection() == _RIGHT_TO_LEFT else text
                line.append(_Seen(read, word.Confidence(level.WORD) / 100, *box))
        if line:
            yield line

    def _engine(self, data: str, way: str) -> PyTessBaseAPI:
        module = importlib.import_module("tesserocr")
        mode = getattr(module.PSM, way)
        if (data, mode) not in self._engines:
            folder = f"{self._folder}{os.sep}"
            self._engines[data, mode] = module.PyTessBaseAPI(path=folder, lang=data, psm=mode, variables=_REMARKS)
        return self._engines[data, mode]


def _piece(word: _Seen, start: int, width: int) -> Piece:
    left, right = (min(1.0, max(0.0, (side - start) / width)) for side in (word.left, word.right))
    return Piece(word.text, word.confidence, left, right)


def _whole_line(words: list[_Seen]) -> Line:
    left, right = min(word.left for word in words), max(word.right for word in words)
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], dtype=np.float32)
    return Line(corners, reading_of([_piece(word, left, max(1, right - left)) for word in words]))
