"""Opens copies with the libraries that others use."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import openpyxl
import pypdf
import pypdfium2
import python_calamine


def _pypdf(content: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(content))
    for page in reader.pages:
        _ = page.annotations
    reader.get_fields()


def _pdfium(content: bytes) -> None:
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    for page in document:
        page.render(scale=0.2, may_draw_forms=True)


READERS: dict[str, dict[str, Callable[[bytes], object]]] = {
    "docx": {"python-docx": lambda content: docx.Document(io.BytesIO(content))},
    "pdf": {"pypdf": _pypdf, "pdfium": _pdfium},
    "xlsx": {
        "openpyxl": lambda content: openpyxl.load_workbook(io.BytesIO(content)),
        "calamine": lambda content: python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)),
    },
}
"""What opens the copies of each kind; whatever it raises means that it does not."""
