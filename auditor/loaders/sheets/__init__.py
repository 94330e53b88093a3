"""Spreadsheets: XLSX and XLSM read part by part, XLS and ODS through calamine, CSV and TSV as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets import delimited, legacy, xlsx
from auditor.loaders.sheets.definition import title
from auditor.loaders.sheets.pages import notices_of, pages_of
from auditor.values.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.loaders.request import Request
    from auditor.loaders.sheets.sheet import Sheet
    from auditor.values.notice import Notice

READERS: dict[str, Callable[[Request], tuple[tuple[Sheet, ...], tuple[Notice, ...]]]] = {
    "xlsx": xlsx.read,
    "xls": legacy.read,
    "ods": legacy.read,
    "csv": delimited.read,
    "tsv": delimited.read,
}
"""Who reads which kind of file."""


def load(request: Request) -> Document:
    """Return the spreadsheet with one page per sheet, each told to be a form, a log or a catalogue.

    Raises:
        DamagedFile: the bytes are not what their kind says.
        UnsafeXml: a part of the workbook has a document type declaration.
        TooLarge: a part unpacks to more than the program will open.
    """
    sheets, remarks = READERS[request.kind](request)
    made = pages_of(sheets)
    return Document(request.kind, made, title=title(sheets), notices=remarks + notices_of(sheets, made))
