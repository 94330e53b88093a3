"""How wide and high a sheet's columns and rows are on a screen, to place a note beside a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets.sheet import MAX_COLUMNS
from auditor.loaders.sheets.xlsx.reference import MAX_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from auditor.loaders.sheets.xlsx.reference import Area

_COLUMN, _ROW = 64, 20
"""Pixels of a column and a row of which the sheet says nothing (Calibri 11, 96 dots per inch)."""
_DIGIT, _PADDING = 7, 5
"""Pixels of a digit, in which widths are counted, and of what is around them (ECMA-376, col/@width)."""
_PER_POINT = 4 / 3
_GAP, _DROP = 12, 4
"""Pixels between the cell and the note, across and down."""


class Rulers:
    """The widths and heights of one sheet, in pixels."""

    def __init__(self, root: etree._Element) -> None:
        """Take the worksheet's root element."""
        usual = root.find("{*}sheetFormatPr")
        width = None if usual is None else usual.get("defaultColWidth")
        height = None if usual is None else usual.get("defaultRowHeight")
        self._width = _pixels_wide(_float(width)) if width else _COLUMN
        self._height = round(_float(height) * _PER_POINT) if height else _ROW
        self._columns = [
            (
                _whole(col, "min") - 1,
                _whole(col, "max") - 1,
                0 if _hidden(col) else _pixels_wide(_float(col.get("width"))),
            )
            for col in root.iterfind("{*}cols/{*}col")
        ]
        self._rows = {
            _whole(row, "r") - 1: 0 if _hidden(row) else round(_float(row.get("ht")) * _PER_POINT)
            for row in root.iterfind("{*}sheetData/{*}row")
            if row.get("ht") or _hidden(row)
        }

    def anchor(self, cell: Area, width: int, height: int) -> str:
        """Return the VML anchor of a note to the right of a cell: columns, rows and the pixels into them."""
        left, top = min(cell.right + 1, MAX_COLUMNS - 1), cell.top
        right, across = _walk(left, _GAP + width, self.width, MAX_COLUMNS)
        bottom, down = _walk(top, _DROP + height, self.height, MAX_ROWS)
        return f"{left}, {_GAP}, {top}, {_DROP}, {right}, {across}, {bottom}, {down}"

    def width(self, column: int) -> int:
        """Return a column's width."""
        return next((wide for first, last, wide in self._columns if first <= column <= last), self._width)

    def height(self, row: int) -> int:
        """Return a row's height."""
        return self._rows.get(row, self._height)

    def points(self, row: int) -> float:
        """Return a row's height in points."""
        return self.height(row) / _PER_POINT


def _walk(start: int, pixels: int, size: Callable[[int], int], most: int) -> tuple[int, int]:
    """Return in which column or row, and how far into it, a way of so many pixels ends."""
    place = start
    while place < most - 1 and pixels >= size(place):
        pixels -= size(place)
        place += 1
    return place, pixels


def _pixels_wide(characters: float) -> int:
    return round(characters * _DIGIT + _PADDING)


def _hidden(element: etree._Element) -> bool:
    return element.get("hidden") in ("1", "true")


def _whole(element: etree._Element, name: str) -> int:
    text = element.get(name, "")
    return int(text) if text.isdecimal() else 0


def _float(text: str | None) -> float:
    """Return a number, within what Excel lets a row or column be; 0 for anything else."""
    try:
        return min(max(float(text or 0), 0.0), 409.0)
    except ValueError:
        return 0.0
