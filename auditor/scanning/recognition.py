"""Reading the pages that their loader could not, and putting them in their places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.layout import blocks_of, with_running_heads
from auditor.ocr import Reader, read_page
from auditor.scanning.pictures import pictures_of
from auditor.scanning.recognised import Recognised
from auditor.scanning.store import NoStore, name_of, packed, unpacked
from auditor.values.ink import Control
from auditor.values.location import PageLocation
from auditor.values.notice import PICTURED, Notice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.loaders.request import Request
    from auditor.ocr import ReadPage
    from auditor.scanning.pictures import Pictures
    from auditor.scanning.store import Store
    from auditor.values.block import Block
    from auditor.values.document import Document, Page
    from auditor.values.options import AuditOptions


class Recogniser:
    """Text recognition with one choice of engines and languages."""

    def __init__(self, options: AuditOptions) -> None:
        """Take the person's choices; engines are loaded when the first page needs them."""
        self._reader = Reader(options.languages, fast=options.fast, tessdata=options.tessdata)
        self._settings = f"{options.languages} {options.fast} {sorted(self._reader.spare())}"

    def completed(self, document: Document, request: Request, store: Store | None) -> Document:
        """Return the document with its unreadable pages read from their pictures, as far as they can be.

        Args:
            document: the form as its loader read it.
            request: the form's file, and who is told of the pages read.
            store: has the pages that were read before, and is given those read now; None: nothing is kept.
        """
        wanted = wanted_pages(document)
        if not wanted:
            return document
        pictures = pictures_of(request.content, request.kind, request.password)
        try:
            request.on_page(0, len(wanted))
            read: dict[int, Recognised] = {}
            for page in document.pages:
                if page.number in wanted:
                    read[page.number] = self._page(pictures, page, request, store or NoStore())
                    request.on_page(len(read), len(wanted))
        finally:
            pictures.close()
        return _completed(document, read)

    def _page(self, pictures: Pictures, page: Page, request: Request, store: Store) -> Recognised:
        """Return one page as read from its picture, from the store where it was read before."""
        number = page.number or 1
        name = name_of(request.content, number, self._settings)
        known = unpacked(store.known(name))
        if known is not None:
            return known
        found = self._read(pictures, page, number)
        store.keep(name, packed(found))
        return found

    def _read(self, pictures: Pictures, page: Page, number: int) -> Recognised:
        try:
            picture = pictures.page(number)
        except Exception:
            return Recognised((), 0.0, ("page_without_text",), 0.0)
        read = read_page(picture.image, number, picture.width, picture.height, self._reader)
        ink = read.ink if read.rotation else replace(read.ink, controls=_controls(page.blocks))
        blocks = tuple(_placed(block, read) for block in blocks_of(ink))
        return Recognised(blocks, read.confidence, read.notices, read.ink.height)


def wanted_pages(document: Document) -> frozenset[int]:
    """Return the 1-based pages that only their picture can tell of."""
    return frozenset(n.page for n in document.notices if n.code in PICTURED and n.page is not None)


def _controls(blocks: Iterable[Block]) -> tuple[Control, ...]:
    """Return the controls that the loader found on a page whose words it could not read."""
    return tuple(
        Control(field, place.box)
        for block in blocks
        for field in block.fields
        if isinstance(place := field.location or block.location, PageLocation)
    )


def _placed(block: Block, read: ReadPage) -> Block:
    """Return a block with its place on the page as it lies, not as it was levelled for reading."""
    place = block.location
    if not isinstance(place, PageLocation) or not read.skew:
        return block
    return replace(block, location=replace(place, box=read.stored(place.box)))


def _completed(document: Document, read: dict[int, Recognised]) -> Document:
    pages = [_page(page, read.get(page.number or 0)) for page in document.pages]
    if len(read) == len(pages):
        heights = [found.height for _number, found in sorted(read.items())]
        headed = with_running_heads([page.blocks for page in pages], heights)
        pages = [replace(page, blocks=blocks) for page, blocks in zip(pages, headed, strict=True)]
    kept = [n for n in document.notices if not (n.code in PICTURED and n.page in read)]
    added = [Notice(code, number) for number, found in sorted(read.items()) for code in found.codes]
    return replace(document, pages=tuple(pages), notices=(*kept, *added))


def _page(page: Page, found: Recognised | None) -> Page:
    if found is None:
        return page
    return replace(page, blocks=found.blocks, unread=found.unread, confidence=found.confidence, recognised=True)
