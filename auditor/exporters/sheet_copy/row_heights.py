"""Rows high enough for new words that are longer than the old ones."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.grid import style_of

if TYPE_CHECKING:
    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.loaders.sheets.sheet import Place

_LETTER, _LINE = 7, 15
"""Pixels of a letter and points of a line, at a type size of 11."""
_HIGHEST = 409
"""Points of the highest row that a sheet can have (ECMA-376, row/@ht)."""


def fit_row(sheet: SheetPart, place: Place, words: str) -> None:
    """Raise a cell's row, where it has a height of its own and the words wrap within the cell beyond that."""
    cell, area = sheet.grid.find(place), sheet.grid.merged(place)
    row = None if cell is None else cell.getparent()
    if cell is None or row is None or area.bottom > area.top or not sheet.book.looks.wraps(style_of(cell)):
        return
    width = max(sum(map(sheet.rulers.width, range(area.left, area.right + 1))), _LETTER)
    lines = sum(max(1, math.ceil(len(line) * _LETTER / width)) for line in words.split("\n"))
    height = min(lines * _LINE, _HIGHEST)
    if row.get("ht") and height > sheet.rulers.points(place[0]):
        row.set("ht", str(height))
        row.set("customHeight", "1")
