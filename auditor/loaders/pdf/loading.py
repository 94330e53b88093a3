"""One PDF file: opened, read page by page, and said of it what could not be read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor import errors
from auditor.layout import blocks_of, with_running_heads
from auditor.limits import MAX_PAGES
from auditor.loaders.pdf.first_reader import FirstReader
from auditor.loaders.pdf.legibility import is_garbled, is_partly_garbled
from auditor.loaders.pdf.second_reader import SecondReader
from auditor.loaders.pdf.sight import Reader, Sight
from auditor.loaders.pdf.titles import title_of
from auditor.values.document import Document, Page
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.loaders.request import OnPage, Request

WAIT_WORDS = 250
"""A dynamic XFA form prints no more than a request to open it in Adobe's own reader."""
FEW_WORDS = 25
"""A page with fewer words, most of it a picture, was scanned or drawn as a whole."""
MOSTLY = 0.5
"""Share of a page under pictures that makes it mostly a picture."""


def load(request: Request) -> Document:
    """Return a PDF's pages with their blocks, and a notice for every page or part that was not read.

    Raises:
        PasswordNeeded: the file is protected and no password was given.
        PasswordWrong: the password does not open it.
        EncryptionUnsupported: it is protected otherwise than by a password.
        DamagedFile: neither reader opens it.
    """
    reader, notices = _opened(request)
    try:
        return _document(reader, notices, request.on_page)
    finally:
        reader.close()


def _opened(request: Request) -> tuple[Reader, list[Notice]]:
    """Return the first reader that opens the file; pdfium and pypdf each open files that the other refuses."""
    try:
        return FirstReader(request.content, request.password), []
    except errors.DamagedFile:
        return SecondReader(request.content, request.password), [Notice("second_reader")]


def _document(reader: Reader, notices: list[Notice], on_page: OnPage) -> Document:
    count = min(reader.page_count, MAX_PAGES)
    if reader.page_count > MAX_PAGES:
        notices.append(Notice("limit_reached"))
    pages: list[Page] = []
    heights: list[float] = []
    words = controls = 0
    found: list[Notice] = []
    for index, sight in enumerate(_seen(reader, count, on_page)):
        pages.append(_page(sight, index + 1, found))
        heights.append(sight.ink.height)
        words += len(sight.ink.words)
        controls += len(sight.ink.controls)
    if reader.has_xfa and not controls and words <= WAIT_WORDS:
        unread = tuple(Page(page.number, (), unread=True) for page in pages)
        return Document("pdf", unread, "", (*notices, Notice("dynamic_xfa")), reader.page_count)
    notices += [Notice("hybrid_xfa")] if reader.has_xfa else []
    headed = tuple(_headed(pages, heights))
    title = title_of(reader.title, headed[0].blocks if headed else ())
    return Document("pdf", headed, title, (*notices, *found), reader.page_count)


def _seen(reader: Reader, count: int, on_page: OnPage) -> Iterator[Sight]:
    on_page(0, count)
    for index in range(count):
        yield reader.see(index)
        on_page(index + 1, count)


def _page(sight: Sight, number: int, notices: list[Notice]) -> Page:
    """Return a page's blocks; what hinders reading it goes to the notices."""
    code = _hindrance(sight)
    if code:
        notices.append(Notice(code, number))
    if code == "garbled_text":
        return Page(number, blocks_of(replace(sight.ink, words=())), unread=True)
    if code is None and is_partly_garbled(sight.ink.words):
        notices.append(Notice("garbled_text", number))
    blocks = blocks_of(sight.ink)
    return Page(number, blocks + sight.asides, unread=code in ("page_without_text", "sparse_text"))


def _hindrance(sight: Sight) -> str | None:
    """Return the code of what keeps a page from being read whole, if anything does."""
    words = sight.ink.words
    if not words and not sight.asides:
        return "blank_page" if sight.empty and not sight.ink.controls else "page_without_text"
    if is_garbled(words):
        return "garbled_text"
    return "sparse_text" if len(words) < FEW_WORDS and sight.pictures > MOSTLY else None


def _headed(pages: Sequence[Page], heights: Sequence[float]) -> Iterator[Page]:
    """Yield the pages with their running heads and feet marked as such."""
    for page, blocks in zip(pages, with_running_heads([p.blocks for p in pages], heights), strict=True):
        yield replace(page, blocks=blocks)
