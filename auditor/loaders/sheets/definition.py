"""A guided interview's definition as a sheet: one row a question, its label in one column per language.

XLSForm (xlsform.org: sheets survey, choices, settings), REDCap data dictionaries and docassemble's translation sheets.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.sheets.markup import plain
from auditor.loaders.sheets.table import Row, rows_of
from auditor.loaders.sheets.vocabulary import DEFINITION, folded
from auditor.values.block import FieldKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.loaders.sheets.sheet import Sheet

KINDS: dict[str, FieldKind] = {
    "date": "date", "datetime": "date", "time": "date",
    "select_one": "choice", "select_multiple": "choice", "select_one_from_file": "choice",
    "select_multiple_from_file": "choice", "rank": "choice", "radio": "choice", "dropdown": "choice",
    "checkbox": "choice", "yesno": "choice", "truefalse": "choice",
    "acknowledge": "checkbox", "trigger": "checkbox", "signature": "signature",
    "text": "text", "string": "text", "integer": "text", "decimal": "text", "int": "text", "notes": "text",
    "range": "text", "tel": "text", "email": "text", "barcode": "text", "file": "text", "image": "text",
    "geopoint": "text",
}  # fmt: skip
"""How each question type is answered; a type that is not listed is a text."""
TOLD: dict[str, Role] = {
    "note": "paragraph", "descriptive": "paragraph", "begin group": "heading", "begin repeat": "heading",
}  # fmt: skip
"""Row types that ask nothing but say something."""
SILENT = frozenset(
    {
        "hidden", "calculate", "calc", "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber",
        "username", "audit", "end group", "end repeat", "xml-external", "csv-external",
    }
)  # fmt: skip
"""Row types that the person never sees."""
_ROWS_SEARCHED = 5


@dataclass(frozen=True, slots=True)
class Columns:
    """The 0-based heading row of a definition and its columns by what they are for; labels may be several."""

    row: int
    by_use: dict[str, tuple[int, ...]]
    headings: dict[int, str]

    def text(self, row: Row, use: str, language: str = "") -> str:
        """Return the row's text for a use, in the column of that language where there is one, else the first."""
        columns = self.by_use.get(use, ())
        column = next((c for c in columns if language_of(self.headings[c]) == language), columns[0] if columns else -1)
        return row[column].text if column in row else ""


def definition_columns(sheet: Sheet) -> Columns | None:
    """Return the columns of a definition's survey, choices or settings sheet; None for any other sheet."""
    top = {place: cell for place, cell in sheet.cells.items() if place[0] < _ROWS_SEARCHED}
    for number, row in rows_of(top).items():
        columns = _columns(number, row)
        if _is_survey(columns) or {"list", "name", "label"} <= columns.by_use.keys() or "title" in columns.by_use:
            return columns
    return None


def is_survey(sheet: Sheet, columns: Columns) -> bool:
    """Whether the sheet holds the questions: it has the columns, and its types are an interview's."""
    if {"original", "translation"} <= columns.by_use.keys():
        return True
    known = KINDS.keys() | TOLD.keys() | SILENT
    below = (row for number, row in rows_of(sheet.cells).items() if number > columns.row)
    return _is_survey(columns) and any(row_type(columns.text(row, "type"))[0] in known for row in below)


def title(sheets: Sequence[Sheet]) -> str:
    """Return the interview's title from its settings, or an empty string."""
    for sheet in sheets:
        columns = definition_columns(sheet)
        if columns and "title" in columns.by_use:
            return plain(columns.text(rows_of(sheet.cells).get(columns.row + 1, {}), "title"))
    return ""


def choices(sheets: Sequence[Sheet]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the options of every list by its name and language ("" where labels have none)."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sheet in sheets:
        columns = definition_columns(sheet)
        if sheet.hidden or columns is None or "list" not in columns.by_use:
            continue
        for number, row in rows_of(sheet.cells).items():
            for column in columns.by_use["label"] if number > columns.row else ():
                if column in row and (label := plain(row[column].text)):
                    found[columns.text(row, "list"), language_of(columns.headings[column])].append(label)
    return {key: tuple(options) for key, options in found.items()}


def _columns(number: int, row: Row) -> Columns:
    uses: dict[str, list[int]] = defaultdict(list)
    headings = {column: cell.text for column, cell in row.items()}
    for column, heading in headings.items():
        words = folded(heading.partition(":")[0])
        for use, names in DEFINITION.items():
            if words in names:
                uses[use].append(column)
    return Columns(number, {use: tuple(columns) for use, columns in uses.items()}, headings)


def _is_survey(columns: Columns) -> bool:
    uses = columns.by_use.keys()
    return {"type", "name", "label"} <= uses or {"original", "translation"} <= uses


def language_of(heading: str) -> str:
    """Return the language that a heading names: `fr` of `label::fr`, empty where it names none."""
    return heading.partition(":")[2].strip(": ").lower()


def row_type(text: str) -> tuple[str, str]:
    """Return a row's type and its argument: `select one colours` gives `select_one` and `colours`."""
    words = text.replace("_group", " group").replace("_repeat", " repeat").split()
    if not words:
        return "", ""
    size = 2 if words[0].lower() in {"begin", "end", "select"} else 1
    kind = " ".join(words[:size]).lower().replace("select ", "select_")
    return kind, words[size] if len(words) > size else ""
