"""An image file's frames, each a page of a form."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageOps

from auditor.loaders.pictures import FORMATS

_POINTS = 72
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
