"""Pictures as a PDF holds them: bytes of a JPEG as they are, line art without loss, everything else as fits."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import numpy as np
import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image, TiffImagePlugin

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS_PER_STRIP = 278
_STRIP_OFFSETS, _STRIP_COUNTS = 273, 279
_PHOTO_QUALITY = 88
_HEADER = 8
"""Bytes of a PNG's signature, and of the head of each of its chunks."""
_EXTREMES = (0, 255)


def embedded(pdf: pikepdf.Pdf, image: Image.Image, *, photo: bool) -> pikepdf.Stream:
    """Return a picture as a stream of a PDF, without any of its file's metadata.

    Args:
        pdf: the file it is for.
        image: the picture.
        photo: whether it may lose what the eye does not see, as a page that was drawn has no dots of its own to keep.
    """
    plain = _plainest(image)
    plain.info.clear()  # Pillow writes the comment of the file that a picture came from into the next one
    if plain.mode == "1":
        return _line_art(pdf, plain)
    return _photo(pdf, plain) if photo else _exact(pdf, plain)


def passed_through(pdf: pikepdf.Pdf, content: bytes, image: Image.Image) -> pikepdf.Stream:
    """Return a JPEG file's own bytes as a stream of a PDF."""
    grey = image.mode == "L" or _components(content) == 1
    return pdf.make_stream(content, _facts(image, grey=grey, bits=8, filtered="DCTDecode"))


def _components(content: bytes) -> int:
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as stored:
        return len(stored.getbands())


def _plainest(image: Image.Image) -> Image.Image:
    """Return the same picture in the least of modes: black and white, grey, colour."""
    dots = np.asarray(image.convert("RGB"))
    if (dots[..., 0] != dots[..., 1]).any() or (dots[..., 1] != dots[..., 2]).any():
        return image.convert("RGB")
    grey = image.convert("L")
    return grey.convert("1", dither=Image.Dither.NONE) if np.isin(dots[..., 0], _EXTREMES).all() else grey


def _facts(image: Image.Image, *, grey: bool, bits: int, filtered: str) -> Dictionary:
    return Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=image.width, Height=image.height, BitsPerComponent=bits,
        ColorSpace=Name.DeviceGray if grey else Name.DeviceRGB, Filter=Name(f"/{filtered}"),
    )  # fmt: skip


def _line_art(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Stream:
    """Return black and white packed as fax machines do (ISO 32000-1, 7.4.6); Pillow stores black as their white."""
    packed = io.BytesIO()
    image.save(packed, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: image.height})
    with TiffImagePlugin.TiffImageFile(io.BytesIO(packed.getvalue())) as tiff:
        start, count = tiff.tag_v2[_STRIP_OFFSETS][0], tiff.tag_v2[_STRIP_COUNTS][0]
    facts = _facts(image, grey=True, bits=1, filtered="CCITTFaxDecode")
    facts.DecodeParms = Dictionary(K=-1, Columns=image.width, Rows=image.height, BlackIs1=True)
    return pdf.make_stream(packed.getvalue()[start : start + count], facts)


def _photo(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Stream:
    packed = io.BytesIO()
    image.save(packed, "JPEG", quality=_PHOTO_QUALITY)
    return pdf.make_stream(packed.getvalue(), _facts(image, grey=image.mode == "L", bits=8, filtered="DCTDecode"))


def _exact(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Stream:
    """Return a picture packed as in a PNG file, whose data PDF takes as they are (7.4.4.4)."""
    packed = io.BytesIO()
    image.save(packed, "PNG")
    facts = _facts(image, grey=image.mode == "L", bits=8, filtered="FlateDecode")
    colours = 1 if image.mode == "L" else 3
    facts.DecodeParms = Dictionary(Predictor=15, Colors=colours, Columns=image.width, BitsPerComponent=8)
    return pdf.make_stream(b"".join(_data_of(packed.getvalue())), facts)


def _data_of(png: bytes) -> Iterator[bytes]:
    at = _HEADER
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + _HEADER])
        if kind == b"IDAT":
            yield png[at + _HEADER : at + _HEADER + length]
        at += _HEADER + length + 4
