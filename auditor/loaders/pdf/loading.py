"""One PDF file: opened, read page by page, and said of it what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium2
import pypdfium2.raw as pdfium

from auditor import errors
from auditor.layout import blocks_of
from auditor.loaders.pdf.characters import lettering_of
from auditor.loaders.pdf.drawing import drawing_of
from auditor.loaders.pdf.fields import controls_of
from auditor.loaders.pdf.frame import frame_of
from auditor.values.document import Document, Page
from auditor.values.ink import PageInk

if TYPE_CHECKING:
    from auditor.loaders.request import Request

MOST_PAGES = 10_000


def load(request: Request) -> Document:
    """Return a PDF's pages."""
    opened = pdfium2.PdfDocument(request.content, password=request.password)
    opened.init_forms()
    try:
        pages = tuple(_page(opened, index) for index in range(len(opened)))
    finally:
        opened.close()
    return Document(format="pdf", pages=pages, page_count=len(pages))


def ink_of(opened: Any, index: int) -> PageInk:
    page = opened[index]
    frame = frame_of(page)
    text_page = page.get_textpage()
    letters = lettering_of(text_page.raw, frame)
    drawn = drawing_of(page, frame)
    controls = controls_of(page, opened.formenv, frame, index + 1)
    text_page.close()
    page.close()
    return PageInk(index + 1, frame.width, frame.height, letters.words, drawn.rules, drawn.squares, drawn.ticked, controls)


def _page(opened: Any, index: int) -> Page:
    return Page(index + 1, blocks_of(ink_of(opened, index)))
