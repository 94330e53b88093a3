"""Cell references in formulas: `B4`, `$A$1:$A$9`, `'Lists'!A:A`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.loaders.sheets.sheet import MAX_COLUMNS, Place

MAX_ROWS = 1_048_576
"""The rows a workbook may have (ECMA-376)."""

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_RANGE = re.compile(r"\$?([A-Za-z]{1,3})?\$?(\d{1,7})?:\$?([A-Za-z]{1,3})?\$?(\d{1,7})?")
_SHEET = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(.+)")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells: 0-based rows and columns, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def size(self) -> int:
        """How many cells it holds."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def holds(self, place: Place) -> bool:
        """Whether the cell lies in it."""
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right


def column_number(letters: str) -> int:
    """Return a column's 0-based number: 0 for A, 26 for AA."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def place_of(reference: str) -> Place | None:
    """Return the place of a single cell, or None."""
    found = _CELL.fullmatch(reference.strip())
    if found is None:
        return None
    place = int(found[2]) - 1, column_number(found[1])
    return place if 0 <= place[0] < MAX_ROWS and place[1] < MAX_COLUMNS else None


def area_of(reference: str) -> Area | None:
    """Return the area of a cell, a range, whole columns or whole rows; None for anything else."""
    if place := place_of(reference):
        return Area(*place, *place)
    found = _RANGE.fullmatch(reference.strip())
    if found is None or not any(found.groups()):
        return None
    rows = sorted((int(found[2] or 1) - 1, int(found[4] or MAX_ROWS) - 1))
    columns = sorted((column_number(found[1] or "A"), column_number(found[3] or "XFD")))
    return Area(rows[0], columns[0], min(rows[1], MAX_ROWS - 1), min(columns[1], MAX_COLUMNS - 1))


def areas_of(references: str) -> tuple[Area, ...]:
    """Return the areas of a list of references parted by spaces."""
    return tuple(area for part in references.split() if (area := area_of(part)))


def sheet_and_rest(formula: str) -> tuple[str | None, str]:
    """Return the sheet that a reference names (None: its own) and the reference without it."""
    found = _SHEET.fullmatch(formula.strip().lstrip("="))
    if found is None:
        return None, formula.strip().lstrip("=")
    return (found[1] or found[2]).replace("''", "'"), found[3]
