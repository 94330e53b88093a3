"""What carries words in a workbook: cells, comments, shapes, controls and margins, each read and written alike."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lxml import etree

from auditor.exporters.sheet_copy.erasing import erase_cell, erase_control
from auditor.exporters.sheet_copy.grid import fill, holds_others
from auditor.exporters.sheet_copy.note_boxes import is_note_on
from auditor.exporters.sheet_copy.places import cell_of
from auditor.exporters.sheet_copy.rich_text import escaped, leaves_of, rewrite
from auditor.loaders.sheets.xlsx.controls import shape_number
from auditor.loaders.sheets.xlsx.drawings import paragraphs
from auditor.loaders.sheets.xlsx.margins import parts_of, words_of
from auditor.loaders.sheets.xlsx.package import attribute, local
from auditor.loaders.sheets.xlsx.reference import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation

_READINGS = frozenset({"rPh", "phoneticPr"})


class Carrier(Protocol):
    """Something that carries words."""

    def texts(self) -> list[str]:
        """Return its words, run by run, as they are stored."""
        ...

    def put(self, texts: list[str]) -> None:
        """Give it other words: as many texts as it had."""
        ...

    def clear(self) -> None:
        """Take it away, as it has no words any more."""
        ...


class OutOfReach(Exception):
    """The words are where copies do not change them."""


class CellWords:
    """The words of a cell; those that it shares with other cells become its own."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the cell; OutOfReach where there is none, or where its formula makes the words of others as well."""
        self.place = location.row - 1, location.column - 1
        cell = sheet.grid.find(self.place)
        if cell is None or holds_others(cell):
            raise OutOfReach
        self._sheet, self._cell = sheet, cell
        self._item = _item(sheet, cell)
        self._leaves = leaves_of(self._item)

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Make the words the cell's own; the first run's look is kept, readings over the old words go."""
        rewrite(self._leaves, texts)
        for child in [child for child in self._item if local(child) in _READINGS]:
            self._item.remove(child)
        self._sheet.forget(self._cell)
        fill(self._cell, self._item)

    def clear(self) -> None:
        """Empty the cell."""
        erase_cell(self._sheet, self.place)


class CommentWords:
    """The words of a comment that is no thread."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the comment; OutOfReach where there is none."""
        self._sheet, self._place = sheet, (location.row - 1, location.column - 1)
        comments = (
            (part, comment)
            for part in sheet.linked("comments")
            for comment in sheet.book.parts.tree(part).iter("{*}comment")
        )
        found = next((each for each in comments if place_of(each[1].get("ref", "")) == self._place), None)
        item = None if found is None else found[1].find("{*}text")
        if found is None or item is None:
            raise OutOfReach
        self._part, self._comment = found
        self._leaves = leaves_of(item)

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Change its words; its box stays."""
        self._sheet.book.parts.edited(self._part)
        rewrite(self._leaves, texts)

    def clear(self) -> None:
        """Take the comment and its box away."""
        self._sheet.book.parts.edited(self._part)
        _detach(self._comment)
        for part, shape in self._sheet.shapes:
            if is_note_on(shape, self._place):
                self._sheet.book.parts.edited(part)
                _detach(shape)


class ShapeWords:
    """The words of one paragraph of a text box."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the paragraph; OutOfReach where there is none."""
        every = list(_paragraphs(sheet))
        if location.order >= len(every):
            raise OutOfReach
        self._sheet = sheet
        self._part, paragraph = every[location.order]
        self._leaves = [words for run in paragraph for words in run.iterfind("{*}t")]

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Change the words in their runs."""
        self._sheet.book.parts.edited(self._part)
        for leaf, text in zip(self._leaves, texts, strict=True):
            leaf.text = escaped(text)

    def clear(self) -> None:
        """Leave the paragraph empty, so that the others of its shape stay where they are."""
        self.put([""] * len(self._leaves))


class ControlWords:
    """The caption of a control over a sheet."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the control; OutOfReach where there is none."""
        if location.order >= len(sheet.shapes):
            raise OutOfReach
        self._sheet, self._order = sheet, location.order
        self._part, shape = sheet.shapes[location.order]
        self._slots = list(_caption_slots(shape))
        active = _active_caption(sheet, shape)
        if active is not None:
            self._part, entry = active
            self._slots = [_Slot(entry, name) for name in map(str, entry.attrib) if name.rpartition("}")[2] == "value"]

    def texts(self) -> list[str]:
        """Return the caption, run by run."""
        return [slot.read() for slot in self._slots]

    def put(self, texts: list[str]) -> None:
        """Change the caption."""
        self._sheet.book.parts.edited(self._part)
        for slot, text in zip(self._slots, texts, strict=True):
            slot.write(escaped(text))

    def clear(self) -> None:
        """Take the control off the sheet."""
        erase_control(self._sheet, self._order)


class MarginWords:
    """The words of the left, middle or right part of a header or footer, and of its repeats on other pages."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the part; OutOfReach where there is none."""
        margins = [margin for margin in sheet.root.iterfind("{*}headerFooter/*") if margin.text]
        parts = [(margin, part) for margin in margins for part in parts_of(margin.text or "")]
        if location.order >= len(parts):
            raise OutOfReach
        first, self._part = parts[location.order]
        said = words_of(self._part)
        kind = local(first)[-6:]
        self._found = [(m, p) for m, p in parts if local(m)[-6:] == kind and words_of(p) == said]

    def texts(self) -> list[str]:
        """Return the part with its codes."""
        return [self._part]

    def put(self, texts: list[str]) -> None:
        """Change the part wherever it is repeated."""
        for margin, part in self._found:
            margin.text = (margin.text or "").replace(part, escaped(texts[0]), 1)

    def clear(self) -> None:
        """Leave the part without words."""
        self.put([""])


CARRIERS: dict[str, Callable[[SheetPart, SheetLocation], Carrier]] = {
    "cell": CellWords,
    "comment": CommentWords,
    "shape": ShapeWords,
    "control": ControlWords,
    "header": MarginWords,
    "footer": MarginWords,
}
"""What carries the words of each part of a sheet. Threads are other people's talk and are left alone."""


def carrier_of(sheet: SheetPart, location: SheetLocation) -> Carrier:
    """Return what carries the words of a location; OutOfReach where copies do not change them."""
    kind = CARRIERS.get(location.part)
    if kind is None or (location.part == "cell" and cell_of(location) is None):
        raise OutOfReach
    return kind(sheet, location)


def _item(sheet: SheetPart, cell: etree._Element) -> etree._Element:
    """Return a cell's words as an item of its own, whatever they are stored as."""
    space = etree.QName(cell).namespace
    kind = cell.get("t", "n")
    own = cell.find("{*}is")
    item = etree.Element(f"{{{space}}}is")
    if kind == "inlineStr" and own is not None:
        return deepcopy(own)
    stored = cell.findtext("{*}v") or ""
    shared = sheet.book.shared(int(stored)) if kind == "s" and stored.isdecimal() else None
    if shared is not None:
        item.extend(deepcopy(child) for child in shared)
        return item
    etree.SubElement(item, f"{{{space}}}t").text = stored
    return item


def _detach(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _paragraphs(sheet: SheetPart) -> Iterator[tuple[str, etree._Element]]:
    for part in sheet.linked("drawing"):
        for anchor in sheet.book.parts.tree(part):
            for shape in anchor.iter("{*}sp"):
                for paragraph in paragraphs(shape):
                    yield part, paragraph


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where an element holds words: in its `text`, in its `tail`, or in an attribute."""

    element: etree._Element
    name: str

    def read(self) -> str:
        """Return the words."""
        held = {"text": self.element.text, "tail": self.element.tail}
        return held.get(self.name, self.element.get(self.name)) or ""

    def write(self, text: str) -> None:
        """Put other words there."""
        if self.name in ("text", "tail"):
            setattr(self.element, self.name, text)
        else:
            self.element.set(self.name, text)


def _caption_slots(shape: etree._Element) -> Iterator[_Slot]:
    """Yield where the words of a shape's text box are."""
    box = shape.find("{*}textbox")
    for element in () if box is None else box.iter():
        if (element.text or "").strip():
            yield _Slot(element, "text")
        if element is not box and (element.tail or "").strip():
            yield _Slot(element, "tail")


def _active_caption(sheet: SheetPart, shape: etree._Element) -> tuple[str, etree._Element] | None:
    """Return the part and the entry with the caption of an ActiveX control; None for any other."""
    number = shape_number(shape)
    links = sheet.book.parts.links(sheet.tab.part)
    ids = (attribute(control, "id") for control in sheet.root.iter("{*}control") if control.get("shapeId") == number)
    kind, part = links.get(next(ids, ""), ("", ""))
    if kind != "control" or part not in sheet.book.parts:
        return None
    entries = sheet.book.parts.tree(part).iter("{*}ocxPr")
    entry = next((entry for entry in entries if attribute(entry, "name") == "Caption"), None)
    return None if entry is None else (part, entry)
