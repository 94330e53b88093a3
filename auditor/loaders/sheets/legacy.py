"""XLS and ODS, through calamine: cell texts and hidden sheets; comments and controls are out of its reach."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import python_calamine

from auditor import errors
from auditor.limits import MAX_CELLS
from auditor.loaders.sheets.marks import tidy
from auditor.loaders.sheets.sheet import Cell, Place, Sheet

if TYPE_CHECKING:
    from auditor.loaders.request import Request
    from auditor.values.notice import Notice


def read(request: Request) -> tuple[tuple[Sheet, ...], tuple[Notice, ...]]:
    """Return the workbook's sheets.

    Raises:
        DamagedFile: calamine cannot open it.
        PasswordNeeded: it is protected.
    """
    try:
        workbook = python_calamine.load_workbook(io.BytesIO(request.content))
    except python_calamine.PasswordError:
        raise errors.PasswordNeeded from None
    except (python_calamine.CalamineError, ValueError, OSError):
        raise errors.DamagedFile from None
    left = MAX_CELLS
    sheets = []
    for facts in workbook.sheets_metadata:
        if facts.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = _sheet(workbook, facts, left)
        left -= len(sheet.cells)
        sheets.append(sheet)
    return tuple(sheets), ()


def _sheet(workbook: python_calamine.CalamineWorkbook, facts: python_calamine.SheetMetadata, left: int) -> Sheet:
    hidden = facts.visible != python_calamine.SheetVisibleEnum.Visible
    try:
        found = workbook.get_sheet_by_name(facts.name)
    except (python_calamine.CalamineError, ValueError, OSError):
        return Sheet(facts.name, hidden=hidden, damaged=True)
    spans = _spans(found)
    cells: dict[Place, Cell] = {}
    # calamine gives the empty rows before the first cell, but not the empty columns.
    first = found.start[1] if found.start else 0
    for row, entries in enumerate(found.iter_rows()):
        for column, entry in enumerate(entries, first):
            if entry != "":
                cells[row, column] = _cell(entry, spans.get((row, column), (1, 1)))
        if len(cells) > left:
            return Sheet(facts.name, cells, hidden=hidden, cut=True)
    for place, (rows, columns) in spans.items():
        cells.setdefault(place, Cell(rows=rows, columns=columns))
    return Sheet(facts.name, cells, hidden=hidden)


def _cell(entry: object, span: tuple[int, int]) -> Cell:
    words = tidy(entry) if isinstance(entry, str) else _number(entry)
    return Cell(words, value=not isinstance(entry, str), rows=span[0], columns=span[1])


def _number(entry: object) -> str:
    return str(int(entry)) if isinstance(entry, float) and entry.is_integer() else str(entry)


def _spans(found: python_calamine.CalamineSheet) -> dict[Place, tuple[int, int]]:
    """Return rows and columns of each merged area by its top left cell."""
    merges = found.merged_cell_ranges or []
    return {(top, left): (bottom - top + 1, right - left + 1) for (top, left), (bottom, right) in merges}
