"""Form controls and ActiveX controls that lie over a sheet: tick boxes, radio buttons, lists, text fields."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, tidy
from auditor.loaders.sheets.xlsx.package import attribute
from auditor.values.block import EMPTY_BOX, Block, CellPlace, Field
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml import etree

    from auditor.loaders.sheets.sheet import Place
    from auditor.loaders.sheets.xlsx.package import Package
    from auditor.loaders.sheets.xlsx.workbook import Tab
    from auditor.values.block import FieldKind

KINDS: dict[str, FieldKind] = {
    "Checkbox": "checkbox", "CheckBox": "checkbox", "Radio": "radio", "Drop": "choice", "List": "choice",
    "EditBox": "text", "Edit": "text",
}  # fmt: skip
"""The object types of VML client data that a person answers."""
CAPTIONS = frozenset({"Label", "GBox"})
"""Those that only print words: a label, the title of a group box."""
ACTIVE_X: dict[str, str] = {"1": "EditBox", "2": "List", "3": "Drop", "4": "Checkbox", "5": "Radio"}
"""The object type for each DisplayStyle of an ActiveX control ([MS-OFORMS] fmDisplayStyle)."""

_LEFT_COLUMN, _TOP_ROW, _ANCHOR_PARTS = 0, 2, 8
_SHAPE_NUMBER = re.compile(r"_s(\d+)$")


@dataclass(frozen=True, slots=True)
class SheetControl:
    """A control: its object type, the cell under its top left corner, its caption, its list's formula.

    `order` is its 0-based place among the shapes of its sheet's VML parts.
    """

    kind: str
    place: Place
    caption: str = ""
    formula: str = ""
    order: int = 0


def sheet_controls(package: Package, part: str, shapes: Mapping[str, str]) -> list[SheetControl]:
    """Return the controls of a worksheet part; `shapes` holds the relation id of each control by shape id."""
    relations = package.relations(part)
    roots = [package.tree(name, forgiving=True) for name in package.related(part, "vmlDrawing")]
    found = []
    for order, shape in enumerate(shape for root in roots for shape in root.iter("{*}shape")):
        link = relations.get(shapes.get(shape_number(shape), ""))
        active = package.tree(link.target) if link and link.kind == "control" and link.target in package else None
        if control := _control(shape, active):
            found.append(replace(control, order=order))
    return found


def shape_number(shape: etree._Element) -> str:
    """Return the number by which a worksheet calls a shape; empty where it has none."""
    number = _SHAPE_NUMBER.search(attribute(shape, "spid") or shape.get("id", ""))
    return number[1] if number else ""


def control_blocks(
    controls: list[SheetControl], tab: Tab, options: Callable[[str], tuple[str, ...]]
) -> Iterator[Block]:
    """Yield a block per control: a box with its caption, a caption alone, or a field without words."""
    for control in controls:
        row, column = control.place
        location = SheetLocation(tab.title, row + 1, column + 1, "control", control.order)
        place = CellPlace(tab.index, *control.place)
        if control.kind in CAPTIONS:
            yield Block(control.caption, "text_box", location)
            continue
        kind = KINDS[control.kind]
        if kind in {"checkbox", "radio"}:
            yield Block(f"{EMPTY_BOX} {control.caption}".strip(), "option", location, (Field(kind),), place)
        else:
            field = Field(kind, help=control.caption, options=options(control.formula) if control.formula else ())
            yield Block("", "field", location, (field,), place)


def _control(shape: etree._Element, active: etree._Element | None) -> SheetControl | None:
    data = shape.find("{*}ClientData")
    place = _place(data.findtext("{*}Anchor") or "") if data is not None else None
    if data is None or place is None:
        return None
    kind, caption = data.get("ObjectType", ""), _words(shape)
    if active is not None:
        properties = {attribute(entry, "name"): attribute(entry, "value") for entry in active.iter("{*}ocxPr")}
        kind = ACTIVE_X.get(properties.get("DisplayStyle", ""), "")
        caption = joined(tidy(properties.get("Caption", "")))
    if kind not in KINDS and not (kind in CAPTIONS and caption):
        return None
    return SheetControl(kind, place, caption, (data.findtext("{*}FmlaRange") or "").strip())


def _words(shape: etree._Element) -> str:
    box = shape.find("{*}textbox")
    return "" if box is None else joined(tidy(" ".join(str(words) for words in box.itertext())))


def _place(anchor: str) -> Place | None:
    """Return the cell of an anchor: left column, offset, top row, offset, then the same of the other corner."""
    numbers = [part.strip() for part in anchor.split(",")]
    if len(numbers) < _ANCHOR_PARTS or not all(number.isdecimal() for number in numbers[: _TOP_ROW + 1]):
        return None
    return int(numbers[_TOP_ROW]), int(numbers[_LEFT_COLUMN])
