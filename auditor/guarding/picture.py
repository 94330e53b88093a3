"""Pictures: their dots and pages, told from their headers before anything is unpacked."""

from __future__ import annotations

import io
import warnings

from PIL import Image

from auditor import limits
from auditor.errors import TooLarge
from auditor.values.notice import Notice

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
"""The kinds that are opened at all; Pillow knows dozens more, among them programs (EPS)."""
_FAULTS = (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, ArithmeticError, MemoryError)


def check_picture(content: bytes) -> tuple[Notice, ...]:
    """Return `limit_reached` where a picture has more pages than are read; TooLarge where one has too many dots."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=_FORMATS)
            if picture.width * picture.height > limits.MAX_PIXELS:
                raise TooLarge
            frames = getattr(picture, "n_frames", 1)
    except Image.DecompressionBombError:
        raise TooLarge from None
    except _FAULTS:
        return ()
    return (Notice("limit_reached"),) if frames > limits.MAX_FRAMES else ()
