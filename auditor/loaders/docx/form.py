"""A whole Word form: its headers, body, footers, notes and comments, in the order in which a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.errors import DamagedFile
from auditor.loaders.docx.lettering import is_garbled
from auditor.loaders.docx.names import DUBLIN_CORE, RELATIONSHIP, w
from auditor.loaders.docx.package import Package
from auditor.loaders.docx.part import opened
from auditor.loaders.docx.resources import Resources, TooManyBlocks
from auditor.loaders.docx.story import Spot, Story
from auditor.masking import masked
from auditor.values.document import Document, Page
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.loaders.docx.part import Part
    from auditor.loaders.request import Request
    from auditor.values.block import Block, Role

_NOTES: dict[str, tuple[str, Role]] = {
    "footnotes": ("footnote", "footnote"),
    "endnotes": ("endnote", "footnote"),
    "comments": ("comment", "comment"),
}
"""The parts that hold notes by the kind of their relationship: the element of one note, and its role."""
_PROPERTIES = "docProps/core.xml"


def load(request: Request) -> Document:
    """Return a Word form's text (.docx, .docm, .dotx, .dotm; strict or transitional) as one page without a number.

    Every printed paragraph and cell is one block, once. Its DocxLocation's path leads by the child indexes of lxml
    from the part's root to the `w:p` (an empty or answered cell: the `w:tc`; a control around paragraphs: the
    `w:sdt`; drawn text: its `a:txBody`, `dgm:relIds` or `v:textpath`); its offsets span the block's text as read,
    with the list number that Word prints before it. Text boxes follow the paragraph that anchors them. Hidden text
    is a block of its own, with offsets 0. What residents filled in is left out (`controls` tells where the line runs).

    Raises:
        DamagedFile: the zip or the form's body cannot be read.
        TooLarge: the file unpacks to more than is safe.
        UnsafeXml: some part has a DOCTYPE.
    """
    package = Package(request.content)
    main = opened(package, package.main())
    if main is None or main.root.find(w("body")) is None:
        raise DamagedFile
    reader = _FormReader(main)
    blocks = tuple(reader.read())
    if is_garbled(blocks):
        reader.notices.add("garbled_text")
    title = _stored_title(package) or next((block.text for block in blocks if block.role == "heading"), "")
    notices = tuple(Notice(code) for code in sorted(reader.notices))
    return Document("docx", (Page(None, blocks),), title, notices)


class _FormReader:
    """Reads the stories of one file, and notes what could not be read."""

    def __init__(self, main: Part) -> None:
        self.notices: set[str] = set()
        self._main = main
        self._resources = Resources(main)

    def read(self) -> list[Block]:
        """Return all blocks, up to the limit."""
        blocks: list[Block] = []
        for story, element, path, role in self._stories():
            try:
                story.read(element, path, Spot(role))
            except TooManyBlocks:
                self.notices.add("limit_reached")
            blocks += story.blocks
            story.blocks.clear()
            if story.unread:
                self.notices.add("missing_part")
            if "limit_reached" in self.notices:
                break
        return blocks

    def _stories(self) -> Iterator[tuple[Story, _Element, tuple[int, ...], Role | None]]:
        yield from self._margins("headerReference", "header")
        body = self._main.root.find(w("body"))
        if body is not None:
            yield Story(self._main, self._resources), body, (self._main.root.index(body),), None
        yield from self._margins("footerReference", "footer")
        for kind in _NOTES:
            yield from self._notes(kind)

    def _margins(self, reference: str, role: Role) -> Iterator[tuple[Story, _Element, tuple[int, ...], Role]]:
        """Yield the headers or the footers that sections use, each part once."""
        ids = dict.fromkeys(each.get(RELATIONSHIP + "id", "") for each in self._main.root.iter(w(reference)))
        links = [self._main.links[each] for each in ids if each in self._main.links]
        if len(links) < len(ids):
            self.notices.add("missing_part")
        for target in dict.fromkeys(link.target for link in links):
            part = self._opened(target)
            if part is not None:
                yield Story(part, self._resources), part.root, (), role

    def _notes(self, kind: str) -> Iterator[tuple[Story, _Element, tuple[int, ...], Role]]:
        tag, role = _NOTES[kind]
        for target in dict.fromkeys(link.target for link in self._main.links.values() if link.kind == kind):
            part = self._opened(target)
            if part is None:
                continue
            story = Story(part, self._resources)
            for index, note in enumerate(part.root):
                # The separators between text and notes are notes of a type of their own.
                if note.tag == w(tag) and note.get(w("type"), "normal") == "normal":
                    yield story, note, (index,), role

    def _opened(self, target: str) -> Part | None:
        part = opened(self._main.package, target)
        if part is None:
            self.notices.add("missing_part")
        return part


def _stored_title(package: Package) -> str:
    targets = [link.target for link in package.relationships("") if link.kind == "core-properties"]
    root = package.find(next(iter(targets), _PROPERTIES))
    return "" if root is None else masked(" ".join(root.findtext(f"{DUBLIN_CORE}title", "").split()))
