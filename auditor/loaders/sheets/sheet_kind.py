"""Whether a sheet is a form, a log of records, or a catalogue of systems or data sets."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from auditor.loaders.sheets.table import has_mark, tables
from auditor.loaders.sheets.vocabulary import DESCRIPTIONS, RECORDS, SUBJECTS, folded, topics, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor.loaders.sheets.sheet import Cell, Place
    from auditor.loaders.sheets.table import Table
    from auditor.values.document import SheetKind

_FEWEST_SUBJECTS = 2
_FEWEST_RECORD_HEADINGS = 2
_LABELS = 0.15
"""From this share of entries that read as labels on, the rows are a form's, not records."""
_TYPED = 0.6
_PERSONAL = frozenset({"person", "born", "number", "trait"})
_LABEL_WORDS = frozenset(phrase for topic in _PERSONAL for phrase in RECORDS[topic])
_BOOKS = _PERSONAL | {"money", "matter"}
"""What a catalogue has no column for: people, their matters, and sums."""
_VALUE = re.compile(r"[^A-Za-z]*\d[^A-Za-z]*|\S+@\S+\.\S+")


def sheet_kind(cells: Mapping[Place, Cell]) -> SheetKind:
    """Return what the sheet is, by its structure first and the words of its headings second."""
    table = main_table(cells)
    return "form" if table is None else table_kind(table)


def main_table(cells: Mapping[Place, Cell]) -> Table | None:
    """Return the table that makes up most of the sheet, or None: a form, or a sheet with headings only.

    Of two rows of headings, one over the other, the one with more known words holds the columns' own.
    """
    found = tuple(islice(tables(cells), 2))
    return max(found, key=_known_headings, default=None)


def _known_headings(table: Table) -> int:
    return sum(bool(topics(heading, RECORDS | SUBJECTS)) for heading in table.headings.values())


def table_kind(table: Table) -> SheetKind:
    """Return what a sheet is that is mostly one table; `form` where its rows are a form's own labels."""
    if _is_catalogue(table):
        return "catalogue"
    return "log" if _is_log(table) else "form"


def _is_catalogue(table: Table) -> bool:
    """Whether the headings speak of systems or data sets, with a description, and not of people's records."""
    headings = table.headings.values()
    described = union(headings, {"description": DESCRIPTIONS})
    records = union(headings, RECORDS) & _BOOKS
    return bool(described) and len(union(headings, SUBJECTS)) >= _FEWEST_SUBJECTS and not records


def _is_log(table: Table) -> bool:
    """Whether the rows are records: the headings say so, or a column of values does."""
    texts = [cell.text for entry in table.entries for cell in entry.values()]
    if sum(_is_label(text) for text in texts) > _LABELS * len(texts):
        return False
    named = sum(bool(topics(heading, RECORDS)) for heading in table.headings.values())
    if named >= _FEWEST_RECORD_HEADINGS:
        return True
    return len(table.entries) > 1 and any(_holds_values(table.column(column)) for column in table.headings)


def _is_label(text: str) -> bool:
    return text.endswith((":", "?", "*")) or has_mark(text) or folded(text) in _LABEL_WORDS


def _holds_values(column: list[Cell]) -> bool:
    """Whether most of the column's cells are values, other than the numbering 1, 2, 3."""
    texts = [cell.text.rstrip(".") for cell in column]
    if not texts or texts == [str(number) for number in range(1, len(texts) + 1)]:
        return False
    typed = sum(cell.value or bool(_VALUE.fullmatch(cell.text)) for cell in column)
    return typed >= _TYPED * len(column)
