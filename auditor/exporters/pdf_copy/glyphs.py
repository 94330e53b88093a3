"""How a PDF's fonts part a shown text into glyphs, and how wide each is."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pikepdf
from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CODES = 256
_WHOLE = 1000.0
_STANDARD = (("courier", "Courier"), ("times", "Times-Roman"), ("arial", "Helvetica"), ("helvetica", "Helvetica"))
_PAIRS = ("Identity-H", "UCS2-H", "UTF16-H")
"""Predefined encodings of two bytes a glyph that this reads; `Identity-H` alone numbers the glyphs themselves."""
_HEX = rb"<([0-9A-Fa-f]+)>\s*"
_MOST_CODES = 70_000


class UnknownGlyphs(Exception):
    """A font writes upright, or in an encoding whose glyphs cannot be told apart here."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """The bytes that show a glyph, its width in type sizes, and whether it is the space of a single byte."""

    code: bytes
    width: float
    space: bool


class Face(Protocol):
    """A font of the form."""

    def glyphs(self, shown: bytes) -> Iterator[Glyph]:
        """Yield the glyphs of a shown text."""


def face_of(font: pikepdf.Object) -> Face:
    """Return what is to be known of a font; UnknownGlyphs where its texts cannot be parted."""
    if font.get("/Subtype") == "/Type0":
        return _composite(font)
    scale = float(font.FontMatrix[0]) * _WHOLE if font.get("/Subtype") == "/Type3" else 1.0
    return _Simple(tuple(width * scale / _WHOLE for width in _simple_widths(font)))


@dataclass(frozen=True, slots=True)
class _Simple:
    widths: tuple[float, ...]

    def glyphs(self, shown: bytes) -> Iterator[Glyph]:
        for byte in shown:
            yield Glyph(bytes((byte,)), self.widths[byte], byte == ord(" "))


def _simple_widths(font: pikepdf.Object) -> list[float]:
    if "/Widths" not in font:
        return _standard_widths(str(font.get("/BaseFont", "")))
    missing = float(font.get("/FontDescriptor", pikepdf.Dictionary()).get("/MissingWidth", 0))
    widths = [missing] * _CODES
    first = int(font.get("/FirstChar", 0))
    for place, width in enumerate(font.Widths):
        if 0 <= first + place < _CODES:
            widths[first + place] = float(width)
    return widths


def _standard_widths(name: str) -> list[float]:
    """Return the widths of one of the fourteen fonts that every viewer has (ISO 32000-1, 9.6.2.2)."""
    plain = name.removeprefix("/").split("+")[-1].replace(",", "-")
    like = next((full for start, full in _STANDARD if plain.lower().startswith(start)), "Helvetica")
    metrics = CORE_FONT_METRICS.get(plain) or CORE_FONT_METRICS[_styled(like, plain.lower())]
    letters = bytes(range(_CODES)).decode("cp1252", "replace")
    known = metrics.character_widths
    return [float(known.get(letter, known["default"])) for letter in letters]


def _styled(like: str, name: str) -> str:
    bold = "Bold" if "bold" in name else ""
    slanted = ("Italic" if like.startswith("Times") else "Oblique") if "italic" in name or "oblique" in name else ""
    return f"{like.removesuffix('-Roman')}-{bold}{slanted}" if bold or slanted else like


@dataclass(frozen=True, slots=True)
class _Composite:
    """A font of glyphs by number; `part` yields each code's bytes with its glyph's number."""

    part: Callable[[bytes], Iterator[tuple[bytes, int]]]
    widths: defaultdict[int, float]

    def glyphs(self, shown: bytes) -> Iterator[Glyph]:
        for code, number in self.part(shown):
            yield Glyph(code, self.widths[number] / _WHOLE, code == b" ")


def _composite(font: pikepdf.Object) -> Face:
    below = font.DescendantFonts[0]
    usual = float(below.get("/DW", _WHOLE))
    widths: defaultdict[int, float] = defaultdict(lambda: usual)
    widths.update(_listed(list(below.get("/W", pikepdf.Array()))))
    encoding = font.get("/Encoding")
    if isinstance(encoding, pikepdf.Stream):
        return _Composite(_Map(encoding.read_bytes()).parted, widths)
    name = str(encoding)
    if not name.endswith(_PAIRS) or (name != "/Identity-H" and len(widths)):
        raise UnknownGlyphs
    return _Composite(_pairs, widths)


def _listed(entries: list[pikepdf.Object]) -> Iterator[tuple[int, float]]:
    """Yield each glyph's number and width (ISO 32000-1, 9.7.4.3): `first [w w …]` or `first last w`."""
    place = 0
    while place + 1 < len(entries):
        first = int(entries[place])
        if isinstance(entries[place + 1], pikepdf.Array):
            yield from ((first + step, float(width)) for step, width in enumerate(entries[place + 1]))
            place += 2
        else:
            last = min(int(entries[place + 1]), first + _MOST_CODES)
            yield from ((number, float(entries[place + 2])) for number in range(first, last + 1))
            place += 3


def _pairs(shown: bytes) -> Iterator[tuple[bytes, int]]:
    for at in range(0, len(shown), 2):
        code = shown[at : at + 2]
        yield code, int.from_bytes(code, "big")


class _Map:
    """A font's own encoding (Adobe technical note 5014)."""

    def __init__(self, program: bytes) -> None:
        if re.search(rb"/WMode\s+1\s+def", program):
            raise UnknownGlyphs
        spaces = b"".join(re.findall(rb"begincodespacerange(.*?)endcodespacerange", program, re.DOTALL))
        pairs = [(bytes.fromhex(low.decode()), bytes.fromhex(high.decode()))
                 for low, high in re.findall(_HEX + _HEX, spaces)]  # fmt: skip
        self._spaces = [(low, high) for low, high in pairs if len(low) == len(high)]
        if not self._spaces:
            raise UnknownGlyphs
        self._ranges = [
            (len(low) // 2, int(low, 16), int(high, 16), int(number))
            for part in re.findall(rb"begincidrange(.*?)endcidrange", program, re.DOTALL)
            for low, high, number in re.findall(_HEX + _HEX + rb"(\d+)", part)
        ]
        self._single = {
            bytes.fromhex(code.decode()): int(number)
            for part in re.findall(rb"begincidchar(.*?)endcidchar", program, re.DOTALL)
            for code, number in re.findall(_HEX + rb"(\d+)", part)
        }

    def parted(self, shown: bytes) -> Iterator[tuple[bytes, int]]:
        """Yield each code with its glyph's number."""
        at = 0
        while at < len(shown):
            code = self._code(shown, at)
            yield code, self._number(code)
            at += len(code)

    def _code(self, shown: bytes, at: int) -> bytes:
        for low, high in self._spaces:
            code = shown[at : at + len(low)]
            if len(code) == len(low) and all(a <= c <= b for a, c, b in zip(low, code, high, strict=True)):
                return code
        return shown[at : at + len(self._spaces[0][0])]

    def _number(self, code: bytes) -> int:
        if code in self._single:
            return self._single[code]
        value = int.from_bytes(code, "big")
        near = ((low, first) for size, low, high, first in self._ranges if size == len(code) and low <= value <= high)
        return next((first + value - low for low, first in near), 0)
