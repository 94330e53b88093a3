"""A form's pages as pictures: a PDF's by pdfium, an image file's by Pillow. Runs in the process that draws."""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from auditor.drawing.piece import LARGEST, PageSize
from auditor.errors import DamagedFile, EncryptionUnsupported, PasswordNeeded, PasswordWrong, UnknownFormat
from auditor.frames import Frames
from auditor.limits import MAX_FRAMES, MAX_PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.drawing.piece import Piece

logging.getLogger("pypdfium2").setLevel(logging.ERROR)

_WHITE = 0xFFFFFFFF
_LETTER = PageSize(612.0, 792.0)
_TURNED = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
"""Pillow turns the other way round."""
_COARSE_FIRST = 3.0
"""How much larger than wanted a picture may be before it is first made smaller by whole steps (Pillow's advice)."""


class Pages(Protocol):
    """The pages of one form."""

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each page."""

    def draw(self, piece: Piece) -> bytes:
        """Return a piece's dots as `news.Drawn` has them; raises whatever the library raises on a damaged page."""


class PdfPages:
    """A PDF's pages, with what is filled in and noted on them: the person sees the file that is on the disk."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Open the file; raises PasswordNeeded, PasswordWrong, EncryptionUnsupported or DamagedFile."""
        try:
            self._file = pypdfium2.PdfDocument(content, password=password)
            self._file.init_forms()
        except pypdfium2.PdfiumError as refusal:
            raise _error_of(refusal.err_code, password) from None
        self._page = lru_cache(maxsize=1)(self._loaded)

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each page, at most MAX_PAGES of them."""
        return tuple(self._size(index) for index in range(min(len(self._file), MAX_PAGES)))

    def draw(self, piece: Piece) -> bytes:
        """Return a piece's dots; the page stays loaded for the next piece of it."""
        area, page = piece.area, self._page(piece.page)
        bitmap = pypdfium2.PdfBitmap.new_native(area.width, area.height, pdfium.FPDFBitmap_BGRx)
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, area.width, area.height, _WHITE)
        how = (-area.left, -area.top, piece.width, piece.height, piece.turns, pdfium.FPDF_ANNOT)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, *how)
        if page.formenv:
            pdfium.FPDF_FFLDraw(page.formenv, bitmap, page, *how)
        return bytes(bitmap.buffer)

    def _size(self, index: int) -> PageSize:
        """Return a page's size; a page that is broken has that of a letter, and says so when it is drawn."""
        try:
            return PageSize(*(min(max(side, 1.0), LARGEST) for side in self._file.get_page_size(index)))
        except pypdfium2.PdfiumError:
            return _LETTER

    def _loaded(self, number: int) -> Any:  # noqa: ANN401 - pypdfium2 has no types
        return self._file[number - 1]


class PicturePages:
    """An image file's frames."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Open the file; DamagedFile when it cannot be opened."""
        try:
            self._frames = Frames(content, password)
        except Exception:
            raise DamagedFile from None
        self._turned = lru_cache(maxsize=1)(self._decoded)

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each frame, at most MAX_FRAMES of them."""
        return tuple(
            PageSize(*self._frames.size(number)) for number in range(1, min(len(self._frames), MAX_FRAMES) + 1)
        )

    def draw(self, piece: Piece) -> bytes:
        """Return a piece's dots; the frame stays decoded for the next piece of it."""
        image, area = self._turned(piece.page, piece.turns), piece.area
        across, down = image.width / piece.width, image.height / piece.height
        box = (area.left * across, area.top * down, area.right * across, area.bottom * down)
        smooth = Image.Resampling.BICUBIC
        drawn = image.resize((area.width, area.height), smooth, box, reducing_gap=_COARSE_FIRST)
        return drawn.tobytes("raw", "BGRX")

    def _decoded(self, number: int, turns: int) -> Image.Image:
        image = self._frames.page(number).image
        return image.transpose(_TURNED[turns]) if turns else image


def _error_of(code: int, password: str | None) -> Exception:
    """Return what pdfium's refusal means to the person."""
    if code == pdfium.FPDF_ERR_PASSWORD:
        return PasswordWrong() if password else PasswordNeeded()
    return EncryptionUnsupported() if code == pdfium.FPDF_ERR_SECURITY else DamagedFile()


def pages_of(content: bytes, kind: str, password: str | None) -> Pages:
    """Return the pages of a form of a kind that has any; UnknownFormat for the others, and what opening raises."""
    source: Callable[[bytes, str | None], Pages] | None = _SOURCES.get(kind.partition("/")[0])
    if source is None:
        raise UnknownFormat
    return source(content, password)


_SOURCES: dict[str, Callable[[bytes, str | None], Pages]] = {"pdf": PdfPages, "image": PicturePages}
"""What draws each family of kinds."""
