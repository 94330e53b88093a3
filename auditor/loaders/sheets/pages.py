"""From sheets to pages: what is kept of a form, a log, a catalogue and an interview's definition."""

from __future__ import annotations

from itertools import accumulate, chain, islice, pairwise
from typing import TYPE_CHECKING

from auditor.limits import MAX_SHEET_BLOCKS
from auditor.loaders.sheets.definition import choices, definition_columns, is_survey
from auditor.loaders.sheets.marks import joined
from auditor.loaders.sheets.sheet import Cell
from auditor.loaders.sheets.sheet_kind import main_table, table_kind
from auditor.loaders.sheets.survey import survey_blocks
from auditor.loaders.sheets.table import open_headings
from auditor.values.block import Block, CellPlace
from auditor.values.document import Page
from auditor.values.location import SheetLocation
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor.loaders.sheets.sheet import Place, Sheet
    from auditor.loaders.sheets.table import Table
    from auditor.values.block import Field
    from auditor.values.document import SheetKind
    from auditor.values.location import Location

_IN_CELL = frozenset({"cell", "control"})
_MOST_ANSWERS = 10_000
"""How many numbers of a sheet leave a blank behind: nobody is asked for more, it is a table of figures."""
_LARGEST_ORDINAL = 999
_SCALE = 3
"""From so many numbers in a row on, each one more than the last, they are a scale to choose from."""


def pages_of(sheets: Sequence[Sheet]) -> tuple[Page, ...]:
    """Return a page per sheet, in the workbook's order; together they have at most MAX_SHEET_BLOCKS blocks."""
    columns = [definition_columns(sheet) for sheet in sheets]
    surveyed = any(found and is_survey(sheet, found) for sheet, found in zip(sheets, columns, strict=True))
    lists = choices(sheets) if surveyed else {}
    made: list[Page] = []
    left = MAX_SHEET_BLOCKS
    for index, (sheet, found) in enumerate(zip(sheets, columns, strict=True)):
        if surveyed and found:
            # Choices are read as the options of their questions, settings as the title.
            blocks = survey_blocks(sheet, index, found, lists) if is_survey(sheet, found) else ()
            made.append(_made(sheet, islice(blocks, left), "form"))
        else:
            made.append(_page(sheet, index, left))
        left -= len(made[-1].blocks)
    return tuple(made)


def notices_of(sheets: Sequence[Sheet], made: Sequence[Page]) -> tuple[Notice, ...]:
    """Return what the reviewer must know of each sheet, in order."""
    kept = accumulate(len(page.blocks) for page in made)
    return tuple(
        Notice(code, sheet=sheet.name)
        for sheet, page, so_far in zip(sheets, made, kept, strict=True)
        for code, holds in (
            ("hidden_sheet", sheet.hidden),
            ("log_sheet", page.sheet_kind == "log"),
            ("catalogue_sheet", page.sheet_kind == "catalogue"),
            ("limit_reached", sheet.cut or so_far >= MAX_SHEET_BLOCKS),
            ("missing_part", sheet.damaged),
        )
        if holds
    )


def _page(sheet: Sheet, index: int, most: int) -> Page:
    """Return the sheet as a page of at most so many blocks."""
    table = main_table(sheet.cells)
    kind = "form" if table is None else table_kind(table)
    if table is not None and kind == "log":
        return _made(sheet, islice(_log_blocks(sheet, index, table), most), "log")
    if kind == "catalogue":
        cells = {place: cell for place, cell in sheet.cells.items() if cell.text and not cell.value}
        return _made(sheet, islice(chain(sheet.extras, _cell_blocks(sheet.name, index, cells)), most), "catalogue")
    under = () if sheet.cut else open_headings(sheet.cells)
    cells = sheet.cells | dict.fromkeys(under, Cell())
    return _made(sheet, islice(chain(sheet.extras, _cell_blocks(sheet.name, index, cells)), most), "form")


def _made(sheet: Sheet, blocks: Iterable[Block], kind: SheetKind) -> Page:
    return Page(None, tuple(sorted(blocks, key=_reading_order)), sheet.name, sheet_kind=kind, hidden=sheet.hidden)


def _reading_order(block: Block) -> tuple[int, int, int, bool]:
    """Headers, then the cells row by row, what hangs on a cell after it, footers last."""
    where = block.location
    if not isinstance(where, SheetLocation) or not where.row:
        return (2 if block.role == "footer" else 0, 0, 0, False)
    return (1, where.row, where.column, where.part not in _IN_CELL)


def _log_blocks(sheet: Sheet, index: int, table: Table) -> Iterator[Block]:
    """Yield the headings, each with the control its column offers, and what else stands in their row.

    Nothing below them leaves the loader: those are the records of people.
    """
    below: dict[int, Cell] = {}
    for (row, column), cell in sheet.cells.items():
        if row > table.row and cell.fields:
            below.setdefault(column, cell)
    for column in table.headings:
        heading = sheet.cells[table.row, column]
        fields = heading.fields or (below[column].fields if column in below else ())
        yield _block(sheet.name, CellPlace(index, table.row, column), heading, joined(heading.text), fields)
    for block in sheet.extras:
        if _row(block.location) in {0, table.row + 1}:
            yield block


def _row(location: Location) -> int:
    return location.row if isinstance(location, SheetLocation) else 0


def _cell_blocks(name: str, index: int, cells: Mapping[Place, Cell]) -> Iterator[Block]:
    answers = 0
    rows: dict[int, list[tuple[int, Cell]]] = {}
    for (row, column), cell in cells.items():
        rows.setdefault(row, []).append((column, cell))
    for row, entries in rows.items():
        entries.sort(key=lambda entry: entry[0])
        printed = _printed(entries)
        for column, cell in entries:
            answered = cell.value and column not in printed
            answers += answered
            if answered and answers > _MOST_ANSWERS:
                continue
            text = "" if answered else joined(cell.text)
            yield _block(name, CellPlace(index, row, column, cell.rows, cell.columns), cell, text, cell.fields)


def _block(name: str, place: CellPlace, cell: Cell, text: str, fields: tuple[Field, ...]) -> Block:
    return Block(
        text=text,
        role="hidden" if cell.hidden else "cell",
        location=SheetLocation(name, place.row + 1, place.column + 1),
        fields=fields,
        cell=place,
        size=cell.size,
        bold=cell.bold,
    )


def _printed(row: Sequence[tuple[int, Cell]]) -> frozenset[int]:
    """Return the columns whose number is part of the print: the ordinal before a label, or a scale.

    Every other number is an answer, and its cell a blank.
    """
    ordinals = [(column, int(cell.text)) for column, cell in row if cell.value and _is_ordinal(cell.text)]
    printed = set()
    if ordinals and len(row) > 1 and row[0][0] == ordinals[0][0] and row[1][1].text and not row[1][1].value:
        printed.add(ordinals[0][0])
    steps = sum(b == a + 1 for (_, a), (_, b) in pairwise(ordinals))
    if steps >= _SCALE - 1 and steps == len(ordinals) - 1:
        printed.update(column for column, _ in ordinals)
    return frozenset(printed)


def _is_ordinal(text: str) -> bool:
    return text.isdecimal() and int(text) <= _LARGEST_ORDINAL
