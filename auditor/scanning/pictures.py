"""The pictures of a form's pages: drawn from a PDF, or the frames of an image file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import pypdfium2

from auditor.frames import Frames, Picture

if TYPE_CHECKING:
    from collections.abc import Callable

_DPI = 200
"""Enough for eight-point type; more only costs time (DEPENDENCIES: 200 and 300 dpi read alike)."""
_POINTS = 72
_MOST_PIXELS = 25_000_000


class Pictures(Protocol):
    """The pictures of one form."""

    def page(self, number: int) -> Picture:
        """Return the picture of a 1-based page; raises whatever the library raises on a damaged one."""

    def close(self) -> None:
        """Give the file back."""


class DrawnPages:
    """A PDF's pages, drawn without what was typed into their fields."""

    def __init__(self, content: bytes, password: str | None) -> None:
        """Take the file; it is opened for the first page, and not every file is one that this library opens."""
        self._content, self._password = content, password

    @cached_property
    def _document(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self._content, password=self._password)

    def page(self, number: int) -> Picture:
        """Return a page drawn at 200 dots an inch, at fewer where it is very large."""
        page = self._document[number - 1]
        width, height = page.get_size()
        scale = min(_DPI / _POINTS, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        image = page.render(scale=scale, may_draw_forms=False, grayscale=True).to_pil()
        page.close()
        return Picture(image, width, height)

    def close(self) -> None:
        """Give the file back, where it was opened."""
        if "_document" in vars(self):
            self._document.close()


def pictures_of(content: bytes, kind: str, password: str | None) -> Pictures:
    """Return the pictures of a form of a kind that has any."""
    source: Callable[[bytes, str | None], Pictures] = DrawnPages if kind == "pdf" else Frames
    return source(content, password)
