"""The pages of the form as its loader saw them: what stands where, read anew for the pages that change."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium

from auditor.exporters.page_notes.coordinates import point, to_pdf
from auditor.layout import placed_blocks_of
from auditor.loaders.pdf.first_reader import FirstReader
from auditor.loaders.pdf.frame import frame_of

if TYPE_CHECKING:
    from auditor.layout.piece import Piece
    from auditor.loaders.pdf.frame import Frame
    from auditor.values.block import Block
    from auditor.values.box import Box
    from auditor.values.ink import PageInk
    from auditor.values.location import Location

_NEAR = 3.0
"""Points: how far from a place its letter may be."""
_FULL = 255
_LONGEST_NAME = 128
_SERIF = 1 << 1
"""The flag of a font with serifs (ISO 32000-1, table 123)."""
_SERIF_NAMES = re.compile(r"times|roman|georgia|garamond|minion|palatino|cambria|bookman|century|(?<!sans)serif", re.I)
"""What fonts with serifs are called, of which many say nothing else."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look: their colour, red, green and blue from 0 to 1, and whether they have serifs."""

    colour: tuple[float, float, float] = (0.0, 0.0, 0.0)
    serif: bool = False


UNKNOWN = Look()
"""Black and without serifs."""


@dataclass(frozen=True, slots=True)
class SeenPage:
    """One page: its frame, its ink, and its blocks with the pieces of which each is made."""

    frame: Frame
    ink: PageInk
    blocks: tuple[tuple[Block, tuple[Piece, ...]], ...]

    def at(self, place: Location) -> tuple[Block, tuple[Piece, ...]] | None:
        """Return the block at a place with its pieces; None where there is none, as for words that run up the page."""
        return next((placed for placed in self.blocks if placed[0].location == place), None)


class SeenPages:
    """The pages of one form, each read when it is first asked for."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Open the file; DamagedFile where pdfium does not open it, as only pdfium tells exact places."""
        self._reader = FirstReader(content, password)
        self._file = pypdfium2.PdfDocument(content, password=password)
        self._pages: dict[int, SeenPage] = {}

    def page(self, number: int) -> SeenPage:
        """Return a page by its 1-based number."""
        if number not in self._pages:
            ink = self.ink(number)
            self._pages[number] = SeenPage(self._frame(number), ink, placed_blocks_of(ink))
        return self._pages[number]

    def ink(self, number: int) -> PageInk:
        """Return what stands on a page, by its 1-based number."""
        return self._reader.see(number - 1).ink

    def _frame(self, number: int) -> Frame:
        page = self._file[number - 1]
        try:
            return frame_of(page)
        finally:
            page.close()

    def look(self, number: int, box: Box) -> Look:
        """Return how the letters look that start at a box's left end; `UNKNOWN` where there are none."""
        page = self._file[number - 1]
        text = page.get_textpage()
        try:
            x, y = point(to_pdf(self.page(number).frame), box.left + 1, box.middle)
            index = pdfium.FPDFText_GetCharIndexAtPos(text, x, y, _NEAR, _NEAR)
            return Look(_colour(text, index), _is_serif(text, index)) if index >= 0 else UNKNOWN
        finally:
            text.close()
            page.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        self._reader.close()


def _colour(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float]:
    parts = [ctypes.c_uint() for _ in range(4)]
    known = pdfium.FPDFText_GetFillColor(text, index, *(ctypes.byref(part) for part in parts))
    red, green, blue = (part.value / _FULL if known else 0.0 for part in parts[:3])
    return red, green, blue


def _is_serif(text: pypdfium2.PdfTextPage, index: int) -> bool:
    name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
    if not pdfium.FPDFText_GetFontInfo(text, index, name, _LONGEST_NAME, ctypes.byref(flags)):
        return False
    return bool(flags.value & _SERIF) or _SERIF_NAMES.search(name.value.decode("utf-8", "replace")) is not None
