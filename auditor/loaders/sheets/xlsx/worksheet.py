"""From a scanned worksheet to its cells: texts, answer blanks and the controls on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, symbols
from auditor.loaders.sheets.sheet import Cell, Place
from auditor.loaders.sheets.xlsx.blanks import Merges, blanks, reach
from auditor.loaders.sheets.xlsx.styles import Style
from auditor.values.block import Field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.loaders.sheets.xlsx.lists import Lists
    from auditor.loaders.sheets.xlsx.scan import Scan
    from auditor.loaders.sheets.xlsx.validation import Validation

_PLAIN = Style()


def fields(scan: Scan, sheet: str, names: Mapping[Place, str], lists: Lists) -> dict[Place, Field]:
    """Return the control on each cell that has a validation, or is an input cell with a name of its own."""

    def options(formula: str) -> tuple[str, ...]:
        return lists.entries(formula, sheet)

    found: dict[Place, Field] = {}
    for entry in scan.validations:
        for place in _places(entry, scan):
            found.setdefault(place, entry.field(names.get(place, ""), options))
    for place, name in names.items():
        if place not in found and (place not in scan.texts or place in scan.values):
            found[place] = Field("text", name)
    return found


def _places(entry: Validation, scan: Scan) -> list[Place]:
    """Return the cells a validation is for, as far as the sheet's own reach."""
    within = reach(scan)
    return [
        (row, column)
        for area in entry.areas
        for row in range(area.top, min(area.bottom, within.bottom) + 1)
        for column in range(area.left, min(area.right, within.right) + 1)
    ]


def cells(scan: Scan, styles: Sequence[Style], controls: Mapping[Place, Field]) -> dict[Place, Cell]:
    """Return the sheet's cells: those with words, and the empty ones that are answer blanks.

    A list's own entry in its cell is an answer and not kept. Words under a merged area are hidden.
    """
    merges = Merges(scan.merges)
    made = {place: _text_cell(place, scan, styles, merges) for place in scan.texts}
    for place, columns in blanks(scan, styles, merges, controls.__contains__).items():
        area = merges.by_corner.get(place)
        rows = area.bottom - area.top + 1 if area else 1
        made[place] = Cell(rows=rows, columns=columns, hidden=scan.is_hidden(place))
    for place, control in controls.items():
        if not merges.covers(place):
            cell = made.get(place, Cell(hidden=scan.is_hidden(place)))
            answered = joined(cell.text) in control.options
            made[place] = replace(cell, text="" if answered else cell.text, fields=(control,))
    return made


def _text_cell(place: Place, scan: Scan, styles: Sequence[Style], merges: Merges) -> Cell:
    text, number = scan.texts[place]
    style = styles[number] if number < len(styles) else _PLAIN
    area = merges.by_corner.get(place)
    return Cell(
        text=symbols(text, style.font),
        value=place in scan.values,
        rows=area.bottom - area.top + 1 if area else 1,
        columns=area.right - area.left + 1 if area else 1,
        bold=style.bold,
        size=style.size,
        hidden=scan.is_hidden(place) or merges.covers(place),
    )
