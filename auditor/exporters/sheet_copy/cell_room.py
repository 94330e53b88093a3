"""Room for new words: a cell whose words would run under its neighbours' gets more columns, and wraps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.grid import style_of
from auditor.exporters.sheet_copy.references import meet
from auditor.exporters.sheet_copy.row_heights import fit_row
from auditor.loaders.sheets.xlsx.reference import Area

if TYPE_CHECKING:
    from collections.abc import Collection

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.loaders.sheets.sheet import Place

_LETTER = 6
"""Pixels of a letter at a type size of 11: letters are on average a little narrower than digits."""
_MOST_COLUMNS = 64


def make_room(sheet: SheetPart, place: Place, words: str, used: Collection[Place]) -> None:
    """Let a cell show its words: beside it where that is free, else wrapped, in a row that is high enough.

    Args:
        sheet: the sheet, on which all that goes is gone.
        place: the cell.
        words: what it says.
        used: the cells that the form's words and answers stand in, where nothing may spill.
    """
    cell, area = sheet.grid.find(place), sheet.grid.merged(place)
    if cell is None or area.bottom > area.top:
        return
    if not sheet.book.looks.wraps(style_of(cell)):
        needed, last = len(words) * _LETTER, _last_free(sheet, area, used)
        if needed <= _width(sheet, area.left, last):
            return
        if last > area.right and not sheet.is_table:
            sheet.grid.merge(Area(area.top, area.left, area.bottom, last))
        cell.set("s", str(sheet.book.looks.wrapped(style_of(cell))))
    fit_row(sheet, place, words)


def _last_free(sheet: SheetPart, area: Area, used: Collection[Place]) -> int:
    """Return the last column up to which nothing stands in a cell's row."""
    for column in range(area.right + 1, area.right + _MOST_COLUMNS):
        beside = area.top, column
        cell = sheet.grid.find(beside)
        held = beside in used or (cell is not None and len(cell) > 0)
        if held or any(meet(Area(*beside, *beside), other) for other in sheet.grid.merges):
            return column - 1
    return area.right + _MOST_COLUMNS


def _width(sheet: SheetPart, first: int, last: int) -> int:
    return sum(map(sheet.rulers.width, range(first, last + 1)))
