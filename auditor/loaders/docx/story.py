"""A story: the body, a header, a footer, a note or a comment, read from top to bottom into blocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.loaders.docx.complex_fields import ComplexFields
from auditor.loaders.docx.controls import content_control
from auditor.loaders.docx.drawings import ALTERNATIVE, BOX, DIAGRAM_REFERENCE, SHAPE_TEXT, shape_lines
from auditor.loaders.docx.names import RELATIONSHIP, w
from auditor.loaders.docx.paragraph import ParagraphReader
from auditor.loaders.docx.strip import Strip
from auditor.loaders.docx.styles import Shape
from auditor.loaders.docx.table import cells
from auditor.values.block import EMPTY_BOX, TICKED_BOX, Block
from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from auditor.loaders.docx.controls import Marked
    from auditor.loaders.docx.drawings import Floating
    from auditor.loaders.docx.paragraph import Path, Reading
    from auditor.loaders.docx.part import Part
    from auditor.loaders.docx.resources import Resources
    from auditor.loaders.docx.table import Cell
    from auditor.values.block import CellPlace, Role

_SKIPPED = frozenset(w(name) for name in ("sectPr", "tblPr", "tblGrid", "sdtPr", "del", "moveFrom", "tcPr", "trPr"))
_ELSEWHERE = frozenset({w("altChunk"), w("subDoc")})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a story has come to: the role of all its blocks if it has one, the cell, the text box."""

    role: Role | None = None
    cell: CellPlace | None = None
    group: int = 0
    boxed: bool = False


class Story:
    """Reads one part into blocks, which it collects in `blocks`.

    `unread` turns True where the part embeds a document of another kind, whose text is not read.
    """

    def __init__(self, part: Part, resources: Resources) -> None:
        """Take the part, and what the stories of a file share."""
        self.blocks: list[Block] = []
        self.unread = False
        self._part = part
        self._shared = resources
        self._paragraphs = ParagraphReader(part, resources.styles, ComplexFields(part.root))

    def read(self, parent: _Element, path: Path, spot: Spot) -> None:
        """Read an element's children; what has no handler of its own is a wrapper and is read through."""
        for index, child in enumerate(parent):
            if child.tag in _ELSEWHERE:
                self.unread = True
            elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
                _HANDLERS.get(child.tag, Story.read)(self, child, (*path, index), spot)

    def paragraph(self, paragraph: _Element, path: Path, spot: Spot) -> None:
        """Read a paragraph, then what floats beside it."""
        reading = self._paragraphs.read(paragraph, path)
        self._add_seen(reading, path, spot)
        hidden = reading.hidden.text
        if hidden:
            fields = tuple(reading.hidden.fields)
            self._add(Block(hidden, "hidden", self._at(path), fields, spot.cell, group=spot.group))
        for each in reading.floating:
            self._read_floating(each, spot)

    def table(self, table: _Element, path: Path, spot: Spot) -> None:
        """Read a table cell by cell."""
        for cell in cells(table, path, next(self._shared.tables)):
            self._read_cell(cell, replace(spot, cell=cell.place, boxed=False))

    def control(self, sdt: _Element, path: Path, spot: Spot) -> None:
        """Read a content control around paragraphs: a blank, or a wrapper of the form's own text."""
        control = content_control(sdt, self._at(path))
        if control is None:
            self.read(sdt, path, spot)
        else:
            self._add_control(control, path, spot)

    def alternatives(self, element: _Element, path: Path, spot: Spot) -> None:
        """Read the first of the versions that a part offers for different programs."""
        for index, version in enumerate(element):
            self.read(version, (*path, index), spot)
            return

    def _add_seen(self, reading: Reading, path: Path, spot: Spot) -> None:
        strip, shape = reading.seen, reading.shape
        text = strip.text
        label = self._shared.label(shape)
        if not text and label not in {EMPTY_BOX, TICKED_BOX}:
            return
        text = f"{label} {text}".strip()
        block = Block(
            text=text,
            role=_role(spot, shape),
            location=self._at(path, len(text)),
            fields=tuple(strip.fields),
            cell=spot.cell,
            level=shape.level or 0,
            size=strip.size,
            bold=strip.bold,
            group=spot.group,
        )
        self._add(block)

    def _add_control(self, control: Marked, path: Path, spot: Spot) -> None:
        strip = Strip(Shape())
        strip.mark(control)
        place = self._at(path, len(strip.text))
        self._add(Block(strip.text, _role(spot, Shape()), place, (control.field,), spot.cell, group=spot.group))

    def _read_cell(self, cell: Cell, spot: Spot) -> None:
        before = len(self.blocks)
        for sdt, path in cell.controls:
            control = content_control(sdt, self._at(path))
            if control is not None:
                self._add_control(control, cell.path, spot)
                return
        self.read(cell.element, cell.path, spot)
        if all(block.role == "hidden" for block in self.blocks[before:]):
            self._add(Block("", _role(spot, Shape()), self._at(cell.path), cell=spot.cell, group=spot.group))

    def _read_floating(self, found: Floating, spot: Spot) -> None:
        boxed = replace(spot, group=next(self._shared.groups), boxed=True)
        if found.element.tag == BOX:
            self.read(found.element, found.path, boxed)
            return
        for text in self._drawn_lines(found.element):
            if text:
                place = self._at(found.path, len(text))
                self._add(Block(text, _role(boxed, Shape()), place, cell=boxed.cell, group=boxed.group))

    def _drawn_lines(self, element: _Element) -> list[str]:
        if element.tag == SHAPE_TEXT:
            return list(shape_lines(element))
        if element.tag == DIAGRAM_REFERENCE:
            data = self._part.related(element.get(RELATIONSHIP + "dm", ""))
            return [] if data is None else list(shape_lines(data))
        return [" ".join(element.get("string", "").split())]

    def _add(self, block: Block) -> None:
        self._shared.count()
        self.blocks.append(block)

    def _at(self, path: Path, length: int = 0) -> DocxLocation:
        return DocxLocation(self._part.name, path, 0, length)


def _role(spot: Spot, shape: Shape) -> Role:
    if spot.role is not None:
        return spot.role
    if spot.boxed:
        return "text_box"
    if spot.cell is not None:
        return "cell"
    if shape.level:
        return "heading"
    return "list_item" if shape.list_id not in {None, "0"} else "paragraph"


_HANDLERS: dict[str, Callable[[Story, _Element, Path, Spot], None]] = {
    w("p"): Story.paragraph,
    w("tbl"): Story.table,
    w("sdt"): Story.control,
    ALTERNATIVE: Story.alternatives,
}
