"""Reading the pages that their loader could not, and putting them in their places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.layout import with_running_heads
from auditor.ocr import Reader
from auditor.scanning.scan import Scan
from auditor.scanning.store import NoStore
from auditor.values.notice import PICTURED, Notice

if TYPE_CHECKING:
    from auditor.loaders.request import Request
    from auditor.scanning.recognised import Recognised
    from auditor.scanning.store import Store
    from auditor.values.document import Document, Page
    from auditor.values.options import AuditOptions
    from auditor.values.share import Share


class Recogniser:
    """Text recognition with one choice of engines and languages."""

    def __init__(self, options: AuditOptions) -> None:
        """Take the person's choices; engines are loaded when the first page needs them."""
        self._reader = Reader(options.languages, fast=options.fast, tessdata=options.tessdata)
        shaping = (options.languages, options.fast, options.tessdata, sorted(self._reader.spare()))
        self._settings = f"{shaping} {self._reader.advice()}"  # what is missing shapes results as well

    def completed(self, document: Document, request: Request, store: Store | None) -> Document:
        """Return the document with its unreadable pages read from their pictures, as far as they can be.

        Args:
            document: the form as its loader read it.
            request: the form's file, and who is told of the pages read.
            store: has the pages that were read before, and is given those read now; None: nothing is kept.
        """
        if not document.needs_recognition:
            return document
        with self._scan(document, request, store or NoStore()) as scan:
            return _completed(document, scan.read())

    def read_share(self, document: Document, request: Request, store: Store, share: Share) -> None:
        """Read a share of the pages that another worker reads the document with, and keep them in the store."""
        if document.needs_recognition:
            with self._scan(document, request, store) as scan:
                scan.read_share(share)

    def _scan(self, document: Document, request: Request, store: Store) -> Scan:
        return Scan(document, request, store, self._reader, self._settings)


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
    return replace(
        page,
        blocks=found.blocks,
        unread=found.unread,
        confidence=found.confidence,
        recognised=True,
        rotation=found.rotation,
    )
