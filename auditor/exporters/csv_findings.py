"""The findings as a table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from auditor.exporters.findings_table import table_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.batch import Outcome
    from auditor.exporters.decided import Decided

_FORMULA_STARTS = tuple("=+-@\t\r\0＝＋－＠")  # OWASP ASVS 1.2.10, and the full-width forms that Excel folds


def findings_csv(outcomes: Iterable[Outcome], decided: Decided | None = None) -> bytes:
    """Return the findings as CSV: UTF-8 with a byte order mark, one row a finding.

    A form of which something was not read has a row of its own before its findings, a form without findings one that
    says so. Cells that a spreadsheet could take for a formula begin with an apostrophe.

    Args:
        outcomes: in the order in which the forms are shown.
        decided: what was decided, for three more columns; None: they are left out.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    for row in table_rows(outcomes, decided):
        writer.writerow([_harmless(cell) for cell in row])
    return table.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell
