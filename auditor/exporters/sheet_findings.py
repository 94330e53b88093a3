"""The findings as an Excel workbook: a table to sort and to filter."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from auditor.exporters.findings_table import table_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.batch import Outcome
    from auditor.exporters.decided import Decided

_LONGEST_CELL = 32_767  # letters that Excel keeps in a cell
_NARROW, _WIDE, _LONG_WORDS = 14, 44, 24


def findings_sheet(outcomes: Iterable[Outcome], decided: Decided | None = None) -> bytes:
    """Return the findings as a workbook of one sheet, the same table as the CSV; no cell is ever a formula.

    Args:
        outcomes: in the order in which the forms are shown.
        decided: what was decided, for three more columns; None: they are left out.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    sheet.title = "Findings"
    rows = list(table_rows(outcomes, decided))
    for number, row in enumerate(rows, start=1):
        for place, text in enumerate(row, start=1):
            cell = sheet.cell(number, place)
            cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", text)[:_LONGEST_CELL]
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    for place in range(1, len(rows[0]) + 1):
        longest = max(len(row[place - 1]) for row in rows)
        sheet.column_dimensions[get_column_letter(place)].width = _WIDE if longest > _LONG_WORDS else _NARROW
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
