"""Where a change is in the workbook: its cell, and in words what of the cell it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.references import reference_of
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from auditor.loaders.sheets.sheet import Place
    from auditor.values.change import Change

PARTS: dict[str, str] = {
    "cell": "{cell}",
    "comment": "comment on {cell}",
    "thread": "conversation on {cell}",
    "shape": "text box over {cell}",
    "control": "control over {cell}",
    "header": "page header",
    "footer": "page footer",
}
"""How each part of a sheet is called."""
_HINT = "hint of {cell}"
_ON_THE_PAGE = "text box on the page"


def location_of(change: Change) -> SheetLocation:
    """Return where the words of a change stand; where nothing is printed, where its question is asked."""
    question = change.finding.question
    location = question.words.block if question.words else question.location
    if not isinstance(location, SheetLocation):
        message = "a workbook's finding lies in a sheet"
        raise TypeError(message)
    return location


def cell_of(location: SheetLocation) -> Place | None:
    """Return the 0-based row and column of a location's cell; None for what belongs to the sheet as a whole."""
    return (location.row - 1, location.column - 1) if location.row > 0 and location.column > 0 else None


def place_in_words(change: Change) -> str:
    """Return what of which cell a change is about, without the sheet's name."""
    location = location_of(change)
    cell = cell_of(location)
    if cell is None:
        return PARTS[location.part] if location.part in ("header", "footer") else _ON_THE_PAGE
    hint = location.part == "cell" and not change.finding.question.printed
    return (_HINT if hint else PARTS.get(location.part, "{cell}")).format(cell=reference_of(cell))
