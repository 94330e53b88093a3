"""Lists of answers on sheets of their own, and names of cells: they go with the question that alone used them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.erasing import erase_cell
from auditor.exporters.sheet_copy.references import meet
from auditor.exporters.sheet_copy.validations import formulas
from auditor.loaders.sheets.xlsx.reference import area_of, sheet_and_rest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor.exporters.sheet_copy.book import Book, SheetPart
    from auditor.loaders.sheets.xlsx.reference import Area

_DEEPEST_NAME = 5
_MACROS = "xl/vbaproject.bin"

_List = tuple[str, "Area"]
"""The sheet's name and the cells of a list of answers."""


def clear_lists(book: Book) -> None:
    """Empty the lists on other sheets from which a validation that is gone took its answers, and no other does."""
    names = {name.get("name", ""): name.text or "" for name in book.root.iterfind("{*}definedNames/{*}definedName")}
    gone = {found for sheet, formula in book.unruled if (found := _list(formula, sheet, names)) and found[0] != sheet}
    if not gone:
        return
    by_name = {sheet.tab.name: sheet for sheet in book.sheets.values()}
    rules = ((name, each) for name, sheet in by_name.items() for each in _used(sheet))
    used = [found for name, formula in rules if (found := _list(formula, name, names))]
    for owner, area in gone:
        shared = any(other == owner and meet(area, cells) for other, cells in used)
        if owner in by_name and not shared and not book.mentions.of_sheet(owner):
            sheet = by_name[owner]
            for place in sheet.grid.places:
                if area.holds(place):
                    erase_cell(sheet, place)


def _used(sheet: SheetPart) -> tuple[str, ...]:
    """Return the formulas of the lists that a sheet's validations and controls take their answers from."""
    root = sheet.book.parts.tree(sheet.tab.part)
    return (*formulas(root), *(control.formula for control in sheet.controls if control.formula))


def drop_names(book: Book) -> None:
    """Take out the names of emptied cells that no formula calls; a workbook with macros keeps all, as they may."""
    if _MACROS in book.parts.names:
        return
    for entry in book.root.findall("{*}definedNames/{*}definedName"):
        name = entry.get("name", "")
        owner, reference = sheet_and_rest(entry.text or "")
        if (owner, area_of(reference)) not in book.erased or name.startswith("_xlnm") or book.mentions.of_name(name):
            continue
        group = entry.getparent()
        if group is None:
            continue
        group.remove(entry)
        above = group.getparent()
        if not len(group) and above is not None:
            above.remove(group)


def _list(formula: str, sheet: str, names: Mapping[str, str]) -> _List | None:
    """Return where the answers of a list's formula stand; None where it names no cells."""
    for _ in range(_DEEPEST_NAME):
        formula = names.get(formula.lstrip("="), formula)
    named, reference = sheet_and_rest(formula)
    area = area_of(reference)
    return None if area is None or formula.startswith('"') else (sheet if named is None else named, area)
