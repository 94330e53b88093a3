"""The questions of a guided interview's definition, as blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.loaders.sheets.definition import KINDS, SILENT, TOLD, language_of, row_type
from auditor.loaders.sheets.markup import plain
from auditor.loaders.sheets.table import Row, rows_of
from auditor.values.block import BLANK, Block, CellPlace, Field
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor.loaders.sheets.definition import Columns
    from auditor.loaders.sheets.sheet import Sheet

Lists = dict[tuple[str, str], tuple[str, ...]]
"""The options of a list by its name and language."""

_REQUIRED: Mapping[str, bool] = dict.fromkeys(("yes", "y", "true", "true()", "1"), True) | dict.fromkeys(
    ("no", "n", "false", "false()", "0"), False
)
_CHOICE = re.compile(r"\s*\|\s*")


def survey_blocks(sheet: Sheet, index: int, columns: Columns, lists: Lists) -> Iterator[Block]:
    """Yield a block per question and language: its label, with a blank and the field that answers it.

    A question without a label is a block with the role `field`. Rows the person never sees are left out.
    """
    for number, row in rows_of(sheet.cells).items():
        if number > columns.row and not _is_silent(columns, row):
            yield from _row_blocks(sheet, CellPlace(index, number, columns.by_use["label"][0]), columns, row, lists)


def _is_silent(columns: Columns, row: Row) -> bool:
    kind = row_type(columns.text(row, "type"))[0]
    shown = columns.text(row, "relevant").lower().replace(" ", "") != "false()"
    return kind in SILENT or not shown or "hidden" in columns.text(row, "appearance").lower().split()


def _row_blocks(sheet: Sheet, place: CellPlace, columns: Columns, row: Row, lists: Lists) -> Iterator[Block]:
    kind = row_type(columns.text(row, "type"))[0]
    asked = bool(kind) and kind not in TOLD
    found = {column: plain(row[column].text) for column in columns.by_use["label"] if column in row}
    labels = {column: words for column, words in found.items() if words}
    for column, words in labels.items():
        fields = (_field(columns, row, language_of(columns.headings[column]), lists),) if asked else ()
        yield Block(
            text=f"{words} {BLANK}" if asked else words,
            role=TOLD.get(kind, "cell"),
            location=SheetLocation(sheet.name, place.row + 1, column + 1),
            fields=fields,
            cell=CellPlace(place.table, place.row, column),
        )
    if asked and not labels:
        location = SheetLocation(sheet.name, place.row + 1, place.column + 1)
        yield Block("", "field", location, (_field(columns, row, "", lists),), place)


def _field(columns: Columns, row: Row, language: str, lists: Lists) -> Field:
    kind, name = row_type(columns.text(row, "type"))
    return Field(
        kind=KINDS.get(kind, "text"),
        name=columns.text(row, "name"),
        help=plain(columns.text(row, "hint", language)),
        options=_options(name, language, lists) or _inline_options(columns.text(row, "choices")),
        required=_REQUIRED.get(columns.text(row, "required").lower()),
    )


def _options(name: str, language: str, lists: Lists) -> tuple[str, ...]:
    """Return the list's options in the language, else in the first language it has."""
    return lists.get((name, language)) or next((options for key, options in lists.items() if key[0] == name), ())


def _inline_options(text: str) -> tuple[str, ...]:
    """Return REDCap's `1, Yes | 2, No` as `Yes` and `No`."""
    entries = _CHOICE.split(text.strip()) if "|" in text else []
    return tuple(entry.partition(",")[2].strip() or entry for entry in entries)
