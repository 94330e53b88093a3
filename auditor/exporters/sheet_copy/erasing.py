"""Taking a question out of a sheet: its cells are emptied where they are, and its controls go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.grid import empty, style_of
from auditor.loaders.sheets.xlsx.controls import KINDS, shape_number
from auditor.loaders.sheets.xlsx.package import local
from auditor.loaders.sheets.xlsx.reference import Area

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.loaders.sheets.sheet import Place

_LARGEST = 10_000
"""A merged area up to this many cells is made plain cell by cell."""
_BOXES = frozenset({"checkbox", "radio"})
_WRAPPERS = frozenset({"AlternateContent", "Choice", "Fallback", "controls"})


def erase_cell(sheet: SheetPart, place: Place) -> None:
    """Empty a cell and take away what made it look like a place to write: lines, fill, open lock, merged area.

    In a log or a catalogue no cell is a place to write, and its lines stay.
    """
    area = sheet.grid.merged(place)
    sheet.book.erased |= {(sheet.tab.name, area), (sheet.tab.name, Area(*place, *place))}
    places = [place]
    if area.size <= _LARGEST:
        rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
        places = [(row, column) for row in rows for column in columns]
    for covered in places:
        cell = sheet.grid.find(covered)
        if cell is not None:
            sheet.forget(cell)
            empty(cell)
            if not sheet.is_table:
                cell.set("s", str(sheet.book.looks.plain(style_of(cell))))
    if not sheet.is_table:
        sheet.grid.unmerge(place)
    for control in sheet.controls:
        if control.place == place and not control.caption and KINDS.get(control.kind) in _BOXES:
            erase_control(sheet, control.order)


def erase_control(sheet: SheetPart, order: int) -> None:
    """Take a control off a sheet: its VML shape, its entry in the worksheet, and its double in the drawing."""
    shape = sheet.shapes[order]
    parent = shape.getparent()
    if parent is None:
        return
    number = shape_number(shape)
    parent.remove(shape)
    doubles = [control for control in sheet.root.iter("{*}control") if control.get("shapeId") == number]
    doubles += _doubles(sheet, number)
    for double in doubles:
        _remove(double)


def _doubles(sheet: SheetPart, number: str) -> Iterator[etree._Element]:
    """Yield the anchors in the sheet's drawing that hold a control's double."""
    for part in sheet.linked("drawing"):
        anchors = list(sheet.book.parts.tree(part).iter("{*}twoCellAnchor", "{*}oneCellAnchor"))
        for anchor in anchors:
            spids = (extension.get("spid", "") for extension in anchor.iter("{*}compatExt"))
            if number and any(spid.endswith(f"_s{number}") for spid in spids):
                yield anchor


def _remove(element: etree._Element) -> None:
    """Remove an element, and what wraps it and nothing else."""
    parent = element.getparent()
    while parent is not None:
        parent.remove(element)
        alone = local(parent) in _WRAPPERS and not any(local(child) != "Fallback" for child in parent)
        if not alone:
            return
        element, parent = parent, parent.getparent()
