"""Pictures as forms: a TIFF's or photo's pages, none of which can be read without text recognition."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from PIL import Image

from auditor.errors import DamagedFile
from auditor.limits import MAX_FRAMES
from auditor.values.document import Document, Page
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from auditor.loaders.request import Request

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
"""The kinds that are opened at all; Pillow knows dozens more, among them programs (EPS)."""


def load(request: Request) -> Document:
    """Return a picture's pages, each unread and with the notice that says so; DamagedFile when it cannot be opened."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = Image.open(io.BytesIO(request.content), formats=FORMATS)
            frames = min(getattr(picture, "n_frames", 1), MAX_FRAMES)
    except Exception:
        raise DamagedFile from None
    numbers = range(1, frames + 1)
    return Document(
        format=request.kind.removeprefix("image/"),
        pages=tuple(Page(number, (), unread=True) for number in numbers),
        notices=tuple(Notice("page_without_text", number) for number in numbers),
        page_count=frames,
    )
