"""The cells of a workbook and what belongs to them, as openpyxl reads them, and the other parts of its package."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import openpyxl
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.worksheet import Worksheet

from auditor.values.location import Location, SheetLocation
from tests.evaluation.touched import Touched

_ADDED = "Privacy audit"
"""The sheet that a copy adds."""
_REWRITTEN = re.compile(
    r"\[Content_Types\]\.xml|.*\.rels|docProps/.*|xl/(workbook|styles|sharedStrings|calcChain)\.xml"
    r"|xl/worksheets/.*|xl/comments.*|xl/threadedComments/.*|xl/persons/.*|xl/drawings/.*|xl/ctrlProps/.*"
)
"""Parts that hold what changes touch; all others are as they were, byte for byte."""
_FIRST = 500
"""So many rows and columns are looked at cell by cell."""
_Place = tuple[str, int, int]


def cells_verdict(before: bytes, after: bytes, touched: dict[Location, Touched]) -> str:
    """Return `same` where every cell that no change touches has its value to the character, else how many not.

    A cell that a change touches keeps what the change leaves of it, and gets nothing but the words of a wording.
    """
    held = {(place.sheet, place.row, place.column): each for place, each in touched.items()
            if isinstance(place, SheetLocation) and place.part == "cell"}  # fmt: skip
    old, new = _values(before), _values(after)
    places = {place for place in old.keys() | new.keys() if place[0] != _ADDED}
    differing = sum(not _fits(old.get(place, ""), new.get(place, ""), held.get(place)) for place in places)
    return "same" if not differing else f"{differing} differ"


def _values(content: bytes) -> dict[_Place, str]:
    book = openpyxl.load_workbook(io.BytesIO(content), rich_text=True)
    return {
        (sheet.title, cell.row, cell.column): str(cell.value) + ("*" if isinstance(cell.value, CellRichText) else "")
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def _fits(before: str, after: str, change: Touched | None) -> bool:
    if change is None or before == after:
        return before == after
    stays = change.pattern(change.block.text[start:end] for start, end in change.kept)
    found = re.fullmatch(stays.replace("\\ ", r"\s+") + r"\*?", after, re.DOTALL)
    known = " ".join((before, *change.wordings))
    return found is not None and all(word in known for group in found.groups() for word in re.findall(r"\w+", group))


def fields_verdict(before: bytes, after: bytes, touched: dict[Location, Touched]) -> str:
    """Return `same`, or what differs: names, merged areas, validations, formats, protection, parts of the package."""
    held = {(place.sheet, place.row, place.column) for place in touched if isinstance(place, SheetLocation)}
    old, new = _facts(before, held), _facts(after, held)
    differing = [name for name in old if old[name] != new.get(name)]
    return "same" if not differing else "differ: " + ",".join(differing)


def _facts(content: bytes, touched: set[_Place]) -> dict[str, object]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    facts: dict[str, object] = {"names": {name: item.attr_text for name, item in book.defined_names.items()}}
    for sheet in (sheet for sheet in book.worksheets if sheet.title != _ADDED):
        own = {(row, column) for title, row, column in touched if title == sheet.title}
        facts |= {f"{sheet.title}.{name}": fact for name, fact in _sheet_facts(sheet, own)}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        facts |= {name: package.read(name) for name in package.namelist() if not _REWRITTEN.fullmatch(name)}
    return facts


def _sheet_facts(sheet: Worksheet, touched: set[tuple[int, int]]) -> Iterator[tuple[str, object]]:
    yield "formats", {
        cell.coordinate: (cell.number_format, cell.protection.locked, cell.alignment.horizontal, cell.font.sz)
        for row in sheet.iter_rows() for cell in row
        if cell.value is not None and (cell.row, cell.column) not in touched
    }  # fmt: skip
    yield "validations", set(_rules(sheet, {column for _, column in touched}))
    yield "names", {name: item.attr_text for name, item in sheet.defined_names.items()}
    yield "conditions", sorted(str(part.sqref) for part in sheet.conditional_formatting)
    yield "state", (sheet.sheet_state, sheet.protection.sheet, sheet.auto_filter.ref, sheet.freeze_panes)
    yield "merged", {str(area) for area in sheet.merged_cells.ranges if (area.min_row, area.min_col) not in touched}
    yield "widths", {name: width.width for name, width in sheet.column_dimensions.items()}


def _rules(sheet: Worksheet, columns: set[int]) -> Iterator[tuple[object, ...]]:
    """Yield what each rule says of each of a sheet's first cells, but in columns where a change touches some cell."""
    for rule in sheet.data_validations.dataValidation:
        said = (rule.type, rule.formula1, rule.formula2, rule.prompt, rule.error, rule.allowBlank)
        for area in rule.sqref.ranges:
            for column in set(range(area.min_col, min(area.max_col, _FIRST) + 1)) - columns:
                yield from ((row, column, *said) for row in range(area.min_row, min(area.max_row, _FIRST) + 1))
