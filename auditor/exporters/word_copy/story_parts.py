"""Story parts: the parts of a Word file that copies change, and the places in them that the loader tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.word_copy.alignment import owners, places_of
from auditor.exporters.word_copy.letters import LetterReader
from auditor.loaders.docx.drawings import ALTERNATIVE, BOX, CHOICE, FALLBACK
from auditor.loaders.docx.names import w
from auditor.loaders.docx.package import Package
from auditor.loaders.docx.part import opened
from auditor.loaders.docx.styles import Styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.exporters.word_copy.letters import Letter
    from auditor.values.block import Block
    from auditor.values.document import Document
    from auditor.values.location import DocxLocation, Location, Stretch

_COMMENTS = w("comments")


@dataclass(frozen=True, slots=True)
class StoryPart:
    """A part with its root element, whose tree the copy changes, and the reader of its letters."""

    name: str
    root: _Element
    letters: LetterReader


class StoryParts:
    """The parts of one file that were asked for; each is read once, before anything is changed."""

    def __init__(self, package: Package, document: Document) -> None:
        """Take the package, and what the loader made of it."""
        self.main = package.main()
        self.styles = _styles(package, self.main)
        self.opened: dict[str, StoryPart] = {}
        self._package = package
        self._blocks: dict[Location, Block] = {}
        for page in document.pages:
            for block in page.blocks:
                self._blocks.setdefault(block.location, block)

    def part(self, name: str) -> StoryPart | None:
        """Return a part; None where it cannot be read, or holds the comments of others, which stay as they are."""
        if name not in self.opened:
            root = self._package.find(name)
            if root is None or root.tag == _COMMENTS:
                return None
            self.opened[name] = StoryPart(name, root, LetterReader(root, self.styles))
        return self.opened[name]

    def element(self, location: DocxLocation) -> _Element | None:
        """Return the element at a location; None where there is none."""
        part = self.part(location.part)
        return None if part is None else _at(part.root, location.path)

    def block(self, stretch: Stretch) -> Block | None:
        """Return the block that a stretch is a part of."""
        return self._blocks.get(stretch.block)

    def passages(self, block: Block, location: DocxLocation, start: int, end: int) -> list[list[Letter]]:
        """Return the letters of a stretch of a paragraph, and those of each further copy of its text box."""
        part, paragraph = self.part(location.part), self.element(location)
        if part is None or paragraph is None or paragraph.tag != w("p"):
            return []
        hidden = block.role == "hidden"
        letters = part.letters.read(paragraph, hidden=hidden)
        found = [letters]
        for twin in _twins(paragraph):
            repeated = part.letters.read(twin, hidden=hidden)
            if [letter.sign for letter in repeated] == [letter.sign for letter in letters]:
                found.append(repeated)
        owned = owners("".join(letter.sign for letter in letters), block.text)
        places = places_of(owned, start, end)
        return [[each[place] for place in places] for each in found] if places else []


def _styles(package: Package, main: str) -> Styles:
    part = opened(package, main)
    links = {} if part is None else {link.kind: link.target for link in part.links.values()}
    return Styles(package.find(links.get("styles", "")))


def _at(root: _Element, path: tuple[int, ...]) -> _Element | None:
    element = root
    for index in path:
        if index >= len(element):
            return None
        element = element[index]
    return element


def _twins(paragraph: _Element) -> Iterator[_Element]:
    """Yield the paragraphs that repeat one in a text box for programs that draw it another way."""
    alternatives = next(paragraph.iterancestors(ALTERNATIVE), None)
    box = next(paragraph.iterancestors(BOX), None)
    if alternatives is None or box is None or alternatives not in box.iterancestors():
        return
    own = next(version for version in alternatives if version in paragraph.iterancestors())
    place = list(own.iter(BOX)).index(box)
    path = _path(box, paragraph)
    for version in alternatives:
        boxes = list(version.iter(BOX))
        if version is own or version.tag not in {CHOICE, FALLBACK} or place >= len(boxes):
            continue
        twin = _at(boxes[place], path)
        if twin is not None and twin.tag == w("p"):
            yield twin


def _path(ancestor: _Element, element: _Element) -> tuple[int, ...]:
    path: list[int] = []
    while element is not ancestor:
        parent = element.getparent()
        if parent is None:
            break
        path.insert(0, parent.index(element))
        element = parent
    return tuple(path)
