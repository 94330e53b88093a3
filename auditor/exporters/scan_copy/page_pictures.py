"""The pictures of a scan's pages, upright, at the resolution they have themselves."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from auditor.frames import Frames, Picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from auditor.loaders.request import Request

_POINTS = 72
_LEAST_DPI, _MOST_DPI = 150, 300
_MOST_PIXELS = 25_000_000
_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
"""Pillow turns counter-clockwise."""
_PLAIN_ORIENTATION = 1
_ORIENTATION = 0x0112
_PICTURE_FAULTS = (OSError, EOFError, ValueError, RuntimeError, SyntaxError, MemoryError, LookupError, TypeError)
"""What Pillow and pdfium raise on damaged pages."""


class PagePictures:
    """The pages of one form as pictures."""

    def __init__(self, request: Request) -> None:
        """Open the form, a PDF or an image file."""
        self._content, self._is_pdf = request.content, request.kind == "pdf"
        self._source: Any = (
            pypdfium2.PdfDocument(request.content, password=request.password)
            if self._is_pdf
            else Frames(request.content, None)
        )

    def page(self, number: int, rotation: int) -> Picture | None:
        """Return a page's picture and its size in points; None where it cannot be drawn.

        Args:
            number: 1-based.
            rotation: degrees clockwise by which it must be turned to stand upright.
        """
        try:
            drawn = self._drawn(number) if self._is_pdf else self._source.page(number)
        except _PICTURE_FAULTS:
            return None
        if rotation not in _TURNS:
            return drawn
        image = drawn.image.transpose(_TURNS[rotation])
        across = rotation == 180  # noqa: PLR2004 - half a turn leaves width and height
        return Picture(image, *((drawn.width, drawn.height) if across else (drawn.height, drawn.width)))

    def _drawn(self, number: int) -> Picture:
        """Return a page of a PDF as its audit saw it, without what was typed into its fields."""
        page = self._source[number - 1]
        try:
            width, height = page.get_size()
            dpi = max(_LEAST_DPI, min(_MOST_DPI, max(_resolutions(page), default=_LEAST_DPI)))
            scale = min(dpi / _POINTS, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
            return Picture(page.render(scale=scale, may_draw_forms=False).to_pil(), width, height)
        finally:
            page.close()

    def jpeg(self) -> bytes | None:
        """Return the form's own bytes where it is a JPEG picture that stands as it is stored, else None."""
        if self._is_pdf or not self._content.startswith(b"\xff\xd8"):
            return None
        with Image.open(io.BytesIO(self._content), formats=("JPEG",)) as image:
            stands = image.getexif().get(_ORIENTATION, _PLAIN_ORIENTATION) == _PLAIN_ORIENTATION
            return self._content if stands and image.mode in ("L", "RGB") else None

    def close(self) -> None:
        """Give the file back."""
        self._source.close()


def _resolutions(page: Any) -> Iterator[float]:  # noqa: ANN401 - pypdfium2 has no types
    """Yield the dots an inch of each picture on a page of a PDF."""
    for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=2):
        left, bottom, right, top = item.get_bounds()
        dots, _ = item.get_px_size()
        width = max(right - left, top - bottom) if dots else 0.0
        if width > _POINTS:
            yield max(item.get_px_size()) / width * _POINTS
