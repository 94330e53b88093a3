"""The words of a cell."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.columns import column_at
from auditor.exporters.sheet_copy.erasing import erase_cell
from auditor.exporters.sheet_copy.grid import fill, holds_others
from auditor.exporters.sheet_copy.rich_text import leaves_of, rewrite
from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.values.location import SheetLocation

_READINGS = frozenset({"rPh", "phoneticPr"})


class CellWords:
    """The words of a cell; those that it shares with other cells become its own."""

    def __init__(self, sheet: SheetPart, location: SheetLocation) -> None:
        """Find the cell; OutOfReach where there is none, or where formulas need its words as they are."""
        self.place = location.row - 1, location.column - 1
        cell = sheet.grid.find(self.place)
        heading = column_at(sheet, self.place)
        if cell is None or holds_others(cell) or (heading and heading.is_called):
            raise OutOfReach
        self._sheet, self._cell, self._heading = sheet, cell, heading
        self._item = item_of(sheet, cell)
        self._leaves = leaves_of(self._item)

    def texts(self) -> list[str]:
        """Return its words, run by run."""
        return [leaf.text or "" for leaf in self._leaves]

    def put(self, texts: list[str]) -> None:
        """Make the words the cell's own; the first run's look is kept, readings over the old words go."""
        if self._heading:
            texts = [self._heading.rename("".join(texts)), *("" for _ in texts[1:])]
        rewrite(self._leaves, texts)
        for child in [child for child in self._item if local(child) in _READINGS]:
            self._item.remove(child)
        self._sheet.forget(self._cell)
        fill(self._cell, self._item)

    def clear(self) -> None:
        """Empty the cell; the heading of a table's column gets a name that says nothing, as Excel needs one."""
        if self._heading:
            self.put([""] * len(self._leaves))
        else:
            erase_cell(self._sheet, self.place)


def item_of(sheet: SheetPart, cell: etree._Element) -> etree._Element:
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
