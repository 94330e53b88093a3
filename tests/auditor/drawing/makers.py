"""Forms to draw: pages whose ink stands at a known place, however they are cropped and turned."""

from __future__ import annotations

import io
import zlib

import numpy as np
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, RectangleObject, StreamObject

INK = (100.0, 200.0, 180.0, 230.0)
"""Left, top, right, bottom of the black rectangle on every page, in points before cropping and turning."""
CROP = (40.0, 60.0, 500.0, 700.0)
"""Left, bottom, right, top of the crop box, in PDF coordinates of a letter page."""


def a_pdf(pages: int = 1, turned: int = 0, cropped: bool = False, key: str = "") -> bytes:
    """Return letter pages with a black rectangle at INK."""
    paper = FPDF(unit="pt", format="letter")
    for _ in range(pages):
        paper.add_page()
        left, top, right, bottom = INK
        paper.rect(left, top, right - left, bottom - top, "F")
    return _seen(paper, turned, cropped, key)


def _seen(paper: FPDF, turned: int, cropped: bool, key: str = "") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(paper.output()))))
    for page in writer.pages:
        if cropped:
            page.cropbox = RectangleObject(CROP)
        page.rotate(turned)
    if key:
        writer.encrypt(key, algorithm="AES-128")
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


def dark(dots: bytes, width: int) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of what is dark in a picture, in dots."""
    grey = np.frombuffer(dots, np.uint8).reshape(-1, width, 4)[:, :, 1]
    rows, columns = np.nonzero(grey < 128)
    return float(columns.min()), float(rows.min()), float(columns.max() + 1), float(rows.max() + 1)


def a_labelled_pdf(turned: int, cropped: bool, label: str = "Birthplace") -> bytes:
    """Return one page with one label on it, cropped and turned."""
    paper = FPDF(unit="pt", format="letter")
    paper.add_page()
    paper.set_font("Helvetica", "B", 20)
    paper.text(120, 300, label)
    return _seen(paper, turned, cropped)


def a_bomb_among_pages() -> bytes:
    """Return three pages; the second draws what unpacks to more than a process may hold."""
    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(612, 792)
    bomb = StreamObject()
    packer = zlib.compressobj(9)
    blanks = b" " * 2**20
    bomb.set_data(b"".join([*(packer.compress(blanks) for _ in range(600)), packer.flush()]))
    bomb[NameObject("/Filter")] = NameObject("/FlateDecode")
    writer.pages[1][NameObject("/Contents")] = writer._add_object(bomb)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()
