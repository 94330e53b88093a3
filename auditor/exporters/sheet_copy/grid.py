"""The cells of a worksheet part, found and made by their place."""

from __future__ import annotations

from bisect import bisect_left, insort
from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.sheet_copy.references import range_of, reference_of
from auditor.loaders.sheets.xlsx.package import local
from auditor.loaders.sheets.xlsx.reference import Area, area_of, place_of

if TYPE_CHECKING:
    from auditor.loaders.sheets.sheet import Place

_HELD = frozenset({"f", "v", "is"})
_TOP_ROWS = 5
_OWN = ("t", "cm", "vm", "ph")
_BEFORE_MERGES = frozenset(
    (
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
        "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
    )
)  # fmt: skip
"""What stands before the merged areas in a worksheet (ECMA-376, CT_Worksheet)."""


class Grid:
    """The cells of one worksheet."""

    def __init__(self, root: etree._Element) -> None:
        """Take the worksheet's root element; cells and rows that rely on their order get the reference they lack."""
        self._root = root
        self._space = etree.QName(root).namespace or ""
        data = root.find("{*}sheetData")
        self._data = etree.SubElement(root, f"{{{self._space}}}sheetData") if data is None else data
        self._rows: dict[int, etree._Element] = {}
        self._cells: dict[Place, etree._Element] = {}
        self._index()
        self._numbers = sorted(self._rows)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of all cells, empty ones that have a format included."""
        return tuple(self._cells)

    @cached_property
    def top(self) -> tuple[Place, ...]:
        """The places of the cells in the first rows, where a table has its headings."""
        return tuple(place for place in self._cells if place[0] < _TOP_ROWS)

    def find(self, place: Place) -> etree._Element | None:
        """Return the cell at a place, or None."""
        return self._cells.get(place)

    def made(self, place: Place) -> etree._Element:
        """Return the cell at a place, added with the format of its row or column where there was none."""
        cell = self._cells.get(place)
        if cell is None:
            row = self._row(place[0])
            cell = etree.Element(f"{{{self._space}}}c", r=reference_of(place))
            if style := self._style_of_empty(row, place[1]):
                cell.set("s", style)
            columns = [found[1] if (found := place_of(other.get("r", ""))) else -1 for other in row]
            row.insert(bisect_left(columns, place[1]), cell)
            row.attrib.pop("spans", "")
            self._cells[place] = cell
        return cell

    def merged(self, place: Place) -> Area:
        """Return the merged area whose top left cell is at a place; the cell alone where none is."""
        merge = self._merges.get(place)
        area = None if merge is None else area_of(merge.get("ref", ""))
        return area or Area(*place, *place)

    @property
    def merges(self) -> tuple[Area, ...]:
        """All merged areas."""
        return tuple(area for merge in self._merges.values() if (area := area_of(merge.get("ref", ""))))

    def merge(self, area: Area) -> None:
        """Join cells into one, of which the first alone holds anything; what it was merged with is among them."""
        place = area.top, area.left
        self.unmerge(place)
        group = self._root.find("{*}mergeCells")
        if group is None:
            group = etree.Element(f"{{{self._space}}}mergeCells")
            before = [number for number, child in enumerate(self._root) if local(child) in _BEFORE_MERGES]
            self._root.insert(max(before) + 1, group)
        self._merges[place] = etree.SubElement(group, f"{{{self._space}}}mergeCell", ref=range_of(area))
        group.set("count", str(len(group)))

    def unmerge(self, place: Place) -> None:
        """Part the merged area whose top left cell is at a place."""
        merge = self._merges.pop(place, None)
        group = None if merge is None else merge.getparent()
        if merge is None or group is None:
            return
        group.remove(merge)
        group.set("count", str(len(group)))
        above = group.getparent()
        if not len(group) and above is not None:
            above.remove(group)

    @cached_property
    def _merges(self) -> dict[Place, etree._Element]:
        """The merged areas by their top left cells."""
        merges = self._root.iterfind("{*}mergeCells/{*}mergeCell")
        areas = ((merge, area_of(merge.get("ref", ""))) for merge in merges)
        return {(area.top, area.left): merge for merge, area in areas if area}

    def _index(self) -> None:
        row_number = -1
        for row in self._data.iterfind("{*}row"):
            number = row.get("r", "")
            row_number = int(number) - 1 if number.isdecimal() else row_number + 1
            row.set("r", str(row_number + 1))
            self._rows[row_number] = row
            column = -1
            for cell in row.iterfind("{*}c"):
                place = place_of(cell.get("r", "")) or (row_number, column + 1)
                column = place[1]
                cell.set("r", reference_of(place))
                self._cells[place] = cell

    def _row(self, number: int) -> etree._Element:
        if number not in self._rows:
            row = etree.Element(f"{{{self._space}}}row", r=str(number + 1))
            later = bisect_left(self._numbers, number)
            if later < len(self._numbers):
                self._rows[self._numbers[later]].addprevious(row)
            else:
                self._data.append(row)
            insort(self._numbers, number)
            self._rows[number] = row
        return self._rows[number]

    def _style_of_empty(self, row: etree._Element, column: int) -> str:
        if row.get("customFormat") in ("1", "true"):
            return row.get("s", "")
        for entry in self._root.iterfind("{*}cols/{*}col"):
            if _number(entry, "min") <= column + 1 <= _number(entry, "max"):
                return entry.get("style", "")
        return ""


def style_of(cell: etree._Element) -> int:
    """Return the number of a cell's format."""
    return _number(cell, "s")


def holds_others(cell: etree._Element) -> bool:
    """Whether a cell's formula makes other cells' words, too: it is an array's, a data table's or the first of many."""
    formula = cell.find("{*}f")
    if formula is None:
        return False
    return formula.get("t") in ("array", "dataTable") or (formula.get("t") == "shared" and bool(formula.get("ref")))


def empty(cell: etree._Element) -> None:
    """Take all that a cell holds out of it; its format stays."""
    for child in list(cell):
        if local(child) in _HELD:
            cell.remove(child)
    for name in _OWN:
        cell.attrib.pop(name, "")


def fill(cell: etree._Element, item: etree._Element) -> None:
    """Put words into a cell, as its own: an `is` element with runs."""
    empty(cell)
    cell.set("t", "inlineStr")
    cell.insert(0, item)


def _number(element: etree._Element, name: str) -> int:
    text = element.get(name, "")
    return int(text) if text.isdecimal() else 0
