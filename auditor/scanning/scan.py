"""One form's pages that are read from their pictures, by one worker or by several at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.layout import blocks_of
from auditor.ocr import read_page
from auditor.scanning.pictures import pictures_of
from auditor.scanning.recognised import Recognised
from auditor.scanning.store import names_of, packed, unpacked
from auditor.values.ink import Control
from auditor.values.location import PageLocation
from auditor.values.notice import PICTURED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType
    from typing import Self

    from auditor.loaders.request import Request
    from auditor.ocr import Reader, ReadPage
    from auditor.scanning.store import Store
    from auditor.values.block import Block
    from auditor.values.document import Document, Page
    from auditor.values.share import Share


class Scan:
    """The pages of one form that only their pictures can tell of; a `with` block gives the file back at its end."""

    def __init__(self, document: Document, request: Request, store: Store, reader: Reader, settings: str) -> None:
        """Take the form and where its pages are kept; nothing is opened before a page needs it.

        Args:
            document: the form as its loader read it.
            request: the form's file, and who is told of the pages read.
            store: has the pages that were read before, and is given those read now.
            reader: the engines.
            settings: everything about the reading that shapes its results.
        """
        self._in_all = len(document.pages)
        numbers = {notice.page for notice in document.notices if notice.code in PICTURED}
        self._pages = {page.number: page for page in document.pages if page.number and page.number in numbers}
        self._names = names_of(request.content, self._pages, settings)
        self._request = request
        self._store = store
        self._reader = reader
        self._pictures = pictures_of(request.content, request.kind, request.password)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the file back."""
        self._pictures.close()

    def read(self) -> dict[int, Recognised]:
        """Return every page by its number: what is kept is taken, the rest is read, and offered to other workers.

        Pages that others read and kept meanwhile are taken as they come, so that the same page is read twice at worst
        where two workers meet.
        """
        read = self._kept(self._pages)
        left = self._tell(read)
        if len(left) > 1:
            self._store.offer(len(left))
        while left:
            read[left[0]] = self._recognised(left[0])
            read |= self._kept(left[1:])
            left = self._tell(read)
        return read

    def read_share(self, share: Share) -> None:
        """Read the pages of a share that are not kept yet, and keep each."""
        numbers = share.among(list(self._pages))
        self._request.on_page(0, self._in_all)
        for number in numbers:
            if not self._kept([number]):
                self._recognised(number)

    def _tell(self, read: dict[int, Recognised]) -> Sequence[int]:
        """Return the pages that are left, and tell how many of all the form's pages are not."""
        left = [number for number in self._pages if number not in read]
        self._request.on_page(self._in_all - len(left), self._in_all)
        return left

    def _kept(self, numbers: Iterable[int]) -> dict[int, Recognised]:
        """Return those of the pages that are kept and in order."""
        found = ((number, unpacked(self._store.known(self._names[number]))) for number in numbers)
        return {number: page for number, page in found if page is not None}

    def _recognised(self, number: int) -> Recognised:
        """Return one page as read from its picture, and keep it."""
        found = self._looked_at(self._pages[number], number)
        self._store.keep(self._names[number], packed(found))
        return found

    def _looked_at(self, page: Page, number: int) -> Recognised:
        try:
            picture = self._pictures.page(number)
        except Exception:
            return Recognised((), 0.0, ("page_without_text",), 0.0)
        read = read_page(picture.image, number, picture.width, picture.height, self._reader)
        ink = read.ink if read.rotation else replace(read.ink, controls=_controls(page.blocks))
        blocks = tuple(_placed(block, read) for block in blocks_of(ink))
        return Recognised(blocks, read.confidence, read.notices, read.ink.height, read.rotation)


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
