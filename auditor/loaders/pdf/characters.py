"""The words of a PDF page, from pdfium's characters."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import deque
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium

from auditor.loaders.pdf.calls import address, quick
from auditor.loaders.pdf.frame import Boxes, Frame
from auditor.values.ink import Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.pdf.calls import Address

INVISIBLE = 3
"""Text render mode 3: neither filled nor stroked (ISO 32000-1, table 106)."""
ASCENT, DESCENT = 0.78, 0.22
"""Type sizes: what a line of words takes up over and under its base line."""
SURROGATES, LAST_CODE = 0xD800, 0x10FFFF
SLANT = 0.1
"""How steep a line of words may run; steeper ones are stamps across the page or run up its side."""
FORCE_BOLD = 1 << 18
_SPACES = (0, 9, 10, 11, 12, 13, 32, 0xA0, 0x200B, 0x202F, 0x2060, 0x3000, 0xFEFF, *range(0x2000, 0x200B))
_HIGHEST = 0xFFFF
_IS_SPACE = np.isin(np.arange(_HIGHEST + 1), _SPACES)
"""Whether each code up to the highest of 16 bits is that of a space; none beyond it is, nor the highest itself."""
_HYPHEN = "\x02"
_LETTERS = str.maketrans(
    {ord(_HYPHEN): "-", 0xFFFE: "-", 0xAD: "-", 0x2010: "-", 0x2011: "-"}
    | dict.fromkeys((0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C), "")
    | {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
)
"""pdfium writes U+0002 or U+FFFE for a hyphen at a line's end; a printed soft hyphen is a hyphen that is seen."""
_ARABIC_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
_DINGBATS = str.maketrans("opqrn348ml", "❏❐❑❒■✓✔✘❍●")
_WINGDINGS = str.maketrans(
    "oqp¨nxþýüm¡l§\uf0a8\uf06f\uf071\uf0fe\uf078\uf0a7\uf0b7",
    "☐☐☐☐■☒☒☒✔○○●■☐☐☐☒☒■•",
)
"""The box signs among the letters of symbol fonts."""
_SYMBOLS = {"dingbats": _DINGBATS, "wingdings": _WINGDINGS}


_loose_box = quick("FPDFText_GetLooseCharBox", None)
_matrix = quick("FPDFText_GetMatrix", None)
_origin = quick("FPDFText_GetCharOrigin", ctypes.c_int)
_font_size = quick("FPDFText_GetFontSize", ctypes.c_double)
_part = quick("FPDFText_GetTextObject", ctypes.c_void_p)
_mode = quick("FPDFTextObj_GetTextRenderMode", ctypes.c_int)
_font = quick("FPDFTextObj_GetFont", ctypes.c_void_p)


@dataclass(frozen=True, slots=True)
class Lettering:
    """The words of a page, those that are stored but not shown, and those that run up, down or across the page."""

    words: tuple[Word, ...] = ()
    hidden: tuple[Word, ...] = ()
    upright: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class _Font:
    """What counts of a font: whether it is bold, and how its symbols are to be read."""

    bold: bool
    symbols: dict[int, int] | None


class _Part(NamedTuple):
    """What the words of one text object have in common.

    Attributes:
        font: their font.
        size: their size in points.
        line: the upper and the lower edge of their line; None where it is not level.
        shelf: 0 where they are shown, 1 where they are hidden, 2 where they are not level.
    """

    font: _Font
    size: float
    line: tuple[float, float] | None
    shelf: int


def lettering_of(text_page: Any, frame: Frame) -> Lettering:  # noqa: ANN401 - pypdfium2 has no types
    """Return the words of an open pdfium text page in page coordinates, in the order of the content stream."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return Lettering()
    text, codes = _stored(text_page, count)
    space = _IS_SPACE[np.minimum(codes, _HIGHEST)]
    boxes = _boxes(text_page, np.flatnonzero(~space), count)
    starts, ends = _spans(space, boxes)
    return _Words(text_page, frame, text, boxes).read(starts, ends)


def _stored(text_page: Any, count: int) -> tuple[str, Any]:  # noqa: ANN401
    """Return the page's characters as text and as codes, one a character index."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer) - 1
    codes = np.frombuffer(memoryview(buffer), np.uint16)[:count].astype(np.int64)
    if written != count or np.any(_is_half(codes)):
        codes = np.array([pdfium.FPDFText_GetUnicode(text_page, i) for i in range(count)], np.int64)
        codes[_is_half(codes) | (codes > LAST_CODE)] = 0xFFFD
    return codes.astype("<u4").tobytes().decode("utf-32-le"), codes


def _is_half(codes: Any) -> Any:  # noqa: ANN401
    """Say of each code whether it is half of a surrogate pair."""
    return (codes & ~0x7FF) == SURROGATES


def _boxes(text_page: Any, places: Any, count: int) -> Boxes:  # noqa: ANN401
    """Return left, top, right, bottom of all characters in PDF coordinates, a row each, zeros but at some places."""
    store = (ctypes.c_float * (4 * count))()
    rows = map(address, (ctypes.addressof(store) + 16 * places).tolist())
    deque(map(_loose_box, repeat(_handle(text_page)), places.tolist(), rows), maxlen=0)
    boxes: Boxes = np.frombuffer(memoryview(store), np.float32).reshape(count, 4).T.astype(float, "C")
    return boxes


def _spans(space: Any, boxes: Boxes) -> tuple[Any, Any]:  # noqa: ANN401
    """Return the first and the last-but-one index of every word: a space or a jump ends a word."""
    left, top, right, bottom = boxes
    high = np.maximum(np.abs(top - bottom), np.abs(right - left) * 0.5)
    reach = 0.6 * np.maximum(high[1:], high[:-1]) + 0.5
    apart = np.maximum(left[1:] - right[:-1], left[:-1] - right[1:])
    lower = np.maximum(bottom[1:] - top[:-1], bottom[:-1] - top[1:])
    jump = (np.maximum(apart, lower) > reach) | ((apart <= 0) & (np.abs(bottom[1:] - bottom[:-1]) > reach))
    fresh = np.concatenate(([True], space[:-1] | jump)) & ~space
    last = np.concatenate((space[1:] | jump, [True])) & ~space
    return np.flatnonzero(fresh), np.flatnonzero(last) + 1


class _Words:
    """Makes words of spans of characters."""

    def __init__(self, text_page: Any, frame: Frame, text: str, boxes: Boxes) -> None:  # noqa: ANN401
        self._frame, self._text, self._boxes = frame, text, boxes
        self._handle = _handle(text_page)

    def read(self, starts: Any, ends: Any) -> Lettering:  # noqa: ANN401
        """Return the words of the spans, sorted into shown, hidden and running up or down."""
        if not len(starts):
            return Lettering()
        corners = np.stack(
            [f.reduceat(self._boxes[k, : ends[-1]], _between(starts, ends))[::2]
             for f, k in ((np.minimum, 0), (np.minimum, 3), (np.maximum, 2), (np.maximum, 1))], 1)  # fmt: skip
        placed = self._frame.boxes(corners)
        seen = (placed[:, :2] <= (self._frame.width, self._frame.height)).all(1) & (placed[:, 2:] >= 0).all(1)
        first, stop, rows = (each[seen].tolist() for each in (starts, ends, placed))
        shelves: tuple[list[Word], list[Word], list[Word]] = ([], [], [])
        for start, end, row, part in zip(first, stop, rows, self._parts_of(first), strict=True):
            text, font = self._text[start:end], part.font
            if font.symbols or not text.isascii() or _HYPHEN in text:
                text = _spelt(text, font.symbols or _LETTERS)
            if text:
                left, top, right, bottom = row
                if part.line:
                    top, bottom = part.line
                shelves[part.shelf].append(Word(text, left, top, right, bottom, part.size, font.bold))
        return Lettering(*(tuple(shelf) for shelf in shelves))

    def _parts_of(self, first: list[int]) -> Iterator[_Part]:
        """Return what the words that begin with some characters have in common with others of their text object."""
        if not first:
            return iter(())
        parts = map(_part, repeat(self._handle), first)
        # A character that is in no text object stands for itself: no address is negative.
        objects = [part or ~index for index, part in zip(first, parts, strict=True)]
        leaders = dict(zip(reversed(objects), reversed(first), strict=True))
        known = dict(zip(leaders, self._common(list(leaders), list(leaders.values())), strict=True))
        return map(known.__getitem__, objects)

    def _common(self, objects: list[int], places: list[int]) -> Iterator[_Part]:
        """Yield what the words of each text object have in common, given a character of each."""
        handles = repeat(self._handle)
        matrices, origins = np.zeros((len(places), 6), np.float32), np.zeros((len(places), 2))
        deque(map(_matrix, handles, places, _addresses(matrices)), maxlen=0)
        placed = np.fromiter(map(_origin, handles, places, _addresses(origins), _addresses(origins, 1)), bool)
        a, b, c, d = matrices[:, :4].astype(float).T
        e, f, g, h, _, k = self._frame.matrix
        measured = np.fromiter(map(_font_size, handles, places), float) * np.hypot(c, d)
        size = np.array([round(each, 2) for each in measured.tolist()])
        base = origins[:, 0] * f + origins[:, 1] * h + k
        level = np.abs(a * f + b * h) <= SLANT * (a * e + b * g)
        lines = zip((base - ASCENT * size).tolist(), (base + DESCENT * size).tolist(), strict=True)
        lined = (level & placed & (measured > 0)).tolist()
        shelves = np.where(list(map(_is_hidden, objects)), 1, np.where(level, 0, 2)).tolist()
        columns = (_fonts_of(objects), size.tolist(), lines, lined, shelves)
        for font, each, line, has_line, shelf in zip(*columns, strict=True):
            yield _Part(font, each, line if has_line else None, shelf)


def _handle(text_page: Any) -> Address:  # noqa: ANN401
    return address(ctypes.cast(text_page, ctypes.c_void_p).value)


def _addresses(rows: Any, column: int = 0) -> Iterator[Address]:  # noqa: ANN401
    """Yield where in memory the rows of an array begin, from a column on."""
    start = rows.ctypes.data + column * rows.itemsize
    return map(address, range(start, start + rows.nbytes, rows.strides[0]))


def _is_hidden(part: int) -> bool:
    """Whether the text object at an address is not drawn."""
    return part > 0 and _mode(address(part)) == INVISIBLE


def _fonts_of(parts: list[int]) -> Iterator[_Font]:
    """Return what counts of the font of each text object."""
    fonts = [(_font(address(part)) or 0) if part > 0 else 0 for part in parts]
    known = {font: _font_facts(font) if font else _Font(bold=False, symbols=None) for font in set(fonts)}
    return map(known.__getitem__, fonts)


def _spelt(text: str, letters: dict[int, int] | dict[int, str]) -> str:
    """Return a text with its signs and letters as they are printed."""
    text = text.translate(letters)
    return unicodedata.normalize("NFKC", text) if _ARABIC_FORMS.search(text) else text


def _between(starts: Any, ends: Any) -> Any:  # noqa: ANN401
    """Return the borders for reduceat: every second stretch is a word (the last end is left out)."""
    return np.stack((starts, ends), 1).reshape(-1)[:-1]


def _font_facts(font: int) -> _Font:
    handle = ctypes.cast(font, pdfium.FPDF_FONT)
    name = font_name(handle).lower()
    heavy = any(word in name for word in ("bold", "black", "heavy", "-bd", "demi"))
    flagged = pdfium.FPDFFont_GetFlags(handle) & FORCE_BOLD > 0
    symbols = next((table for kind, table in _SYMBOLS.items() if kind in name), None)
    return _Font(heavy or flagged, symbols)


def font_name(handle: Any) -> str:  # noqa: ANN401
    """Return a font's name as the file gives it, without its subset tag."""
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(handle, buffer, 256)
    return buffer.value.decode("latin-1").split("+")[-1]
