"""The pictures of a form's pages: drawn from a PDF, or the frames of an image file."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import pypdfium2
from PIL import ExifTags, Image, ImageOps

from auditor.loaders.pictures import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

_DPI = 200
"""Enough for eight-point type; more only costs time (DEPENDENCIES: 200 and 300 dpi read alike)."""
_POINTS = 72
_MOST_PIXELS = 25_000_000
_PLAUSIBLE_DPI = range(60, 1300)
_LETTER_WIDTH = 612.0
_LYING = range(5, 9)
"""The orientations of a camera that lay on its side (Exif 2.32, 4.6.4)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page's picture, and the page's size in points."""

    image: Image.Image
    width: float
    height: float


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


class Frames:
    """An image file's frames."""

    def __init__(self, content: bytes, _password: str | None) -> None:
        """Open the file."""
        self._image = Image.open(io.BytesIO(content), formats=FORMATS)

    def page(self, number: int) -> Picture:
        """Return a frame turned as the camera says, with its size from its resolution, else as wide as letter paper."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._image.seek(number - 1)
            image = ImageOps.exif_transpose(self._image).convert("RGB")
        return Picture(image, *self._points(image.size))

    def size(self, number: int) -> tuple[float, float]:
        """Return the width and height in points that `page` tells, without unpacking the frame."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._image.seek(number - 1)
            lies = self._image.getexif().get(ExifTags.Base.Orientation, 1) in _LYING
        return self._points(self._image.size[::-1] if lies else self._image.size)

    def __len__(self) -> int:
        """Return how many frames there are."""
        return int(getattr(self._image, "n_frames", 1))

    def _points(self, dots: tuple[int, int]) -> tuple[float, float]:
        dpi = float(self._image.info.get("dpi", (0, 0))[0] or 0)
        points = _POINTS / dpi if int(dpi) in _PLAUSIBLE_DPI else _LETTER_WIDTH / min(dots)
        return dots[0] * points, dots[1] * points

    def close(self) -> None:
        """Give the file back."""
        self._image.close()


def pictures_of(content: bytes, kind: str, password: str | None) -> Pictures:
    """Return the pictures of a form of a kind that has any."""
    source: Callable[[bytes, str | None], Pictures] = DrawnPages if kind == "pdf" else Frames
    return source(content, password)
