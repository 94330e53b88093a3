"""A heading row over rows of entries: what logs, catalogues and interview definitions have in common."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from auditor.loaders.sheets.sheet import Cell, Place

Row = dict[int, "Cell"]

_FEWEST_HEADINGS = 3
_LONGEST_HEADING = 160  # SB 272 headings quote the statute
_ROWS_SEARCHED = 20
_TITLE_ROWS = 4
"""How many rows over the headings may be a title and an explanation."""
_FILLED = 1 / 3
"""How much of a row under the headings must be filled for it to be an entry: optional columns are often empty."""
_MOST = 0.7
"""How much of the sheet must be the table for the sheet to be one."""


@dataclass(frozen=True, slots=True)
class Table:
    """A heading row and the entries under it.

    Attributes:
        row: 0-based row of the headings.
        headings: their words by 0-based column.
        entries: the filled cells under them, row by row.
    """

    row: int
    headings: dict[int, str]
    entries: tuple[Row, ...]

    def column(self, number: int) -> list[Cell]:
        """Return the filled cells under one heading, top to bottom."""
        return [entry[number] for entry in self.entries if number in entry]


def rows_of(cells: Mapping[Place, Cell]) -> dict[int, Row]:
    """Return the cells that hold something, by row and column, in order."""
    rows: dict[int, Row] = {}
    for (row, column), cell in sorted(cells.items(), key=itemgetter(0)):
        if cell.text:
            rows.setdefault(row, {})[column] = cell
    return rows


def tables(cells: Mapping[Place, Cell]) -> Iterator[Table]:
    """Yield what may be a table that makes up most of the sheet, by its heading row, top to bottom.

    Its first entry stands right under the headings; labels over blanks have the blank there.
    """
    rows = rows_of(cells)
    filled = sum(map(len, rows.values()))
    above = 0
    for position, row in enumerate(list(rows)[:_ROWS_SEARCHED]):
        above += len(rows[row])
        headings = _headings(rows[row].items())
        if not headings or row + 1 not in rows or not _is_entry(rows[row + 1], headings):
            continue
        entries = tuple(_under(rows[r], headings) for r in rows if r > row and _is_entry(rows[r], headings))
        rest = filled - (above if position <= _TITLE_ROWS else len(rows[row]))
        if sum(map(len, entries)) >= _MOST * rest:
            yield Table(row, headings, entries)


def open_headings(cells: Mapping[Place, Cell]) -> tuple[Place, ...]:
    """Return the places under headings that nothing stands under: a list handed out to be filled in."""
    if not cells or max(cells)[0] > _ROWS_SEARCHED:
        return ()
    rows = rows_of(cells)
    last = max(rows, default=0)
    if not rows or len(rows) > _TITLE_ROWS or max(cells)[0] > last:
        return ()
    return tuple((last + 1, column) for column in _headings(rows[last].items()))


def _headings(row: Iterable[tuple[int, Cell]]) -> dict[int, str]:
    """Return the row's words by column where they can be headings, else nothing."""
    words = {column: cell.text for column, cell in row if not cell.value}
    if len(words) < _FEWEST_HEADINGS or len(set(words.values())) < len(words):
        return {}
    if any(len(text) > _LONGEST_HEADING or has_mark(text) for text in words.values()):
        return {}
    return words


def has_mark(text: str) -> bool:
    """Whether an answer blank or a tick box stands in the text."""
    return BLANK in text or EMPTY_BOX in text or TICKED_BOX in text


def _under(row: Row, headings: Mapping[int, str]) -> Row:
    return {column: cell for column, cell in row.items() if column in headings}


def _is_entry(row: Row, headings: Mapping[int, str]) -> bool:
    filled = len(_under(row, headings))
    return filled > 1 and filled >= _FILLED * len(headings)
