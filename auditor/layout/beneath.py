"""Questions whose tick boxes stand on one line beneath them, joined with these."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.layout.rows import is_option
from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.paragraphs import Paragraph
    from auditor.layout.piece import Piece

GAP = 1.6
"""Type sizes: the widest gap between a question and its boxes."""
ROW = 60.0
"""Points: the widest gap between the same boxes in one row of a table and the next."""
COLUMN = 3.0
"""Points: how far the edges of the boxes of one column may differ."""
SENTENCE = (".", ";", ",")
"""What no question ends with."""


def with_options_beneath(units: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the units, questions joined with the line of boxes beneath them where it is all they are answered by.

    Rows of a table that repeat the boxes under their column's head are one set of boxes, which holds all their fields.
    """
    if not any(unit.boxes for unit in units):
        return list(units)
    shelf = Shelf(units)
    joined: dict[int, Paragraph] = {}
    gone: set[int] = set()
    for unit in sorted(units, key=lambda u: (u.top, u.left)):
        rows = _rows_beneath(unit, shelf) if _asks(unit) else []
        if rows and id(rows[0]) not in gone:
            joined[id(unit)] = unit.with_given((*_merged(rows), *unit.given))
            gone.update(id(row) for row in rows)
    return [joined.get(id(unit), unit) for unit in units if id(unit) not in gone]


def _asks(unit: Paragraph) -> bool:
    """Whether a unit may be a question: it has no boxes yet, and is neither a sentence nor a hint in brackets."""
    first, last = unit.pieces[0], unit.lines[-1].pieces[-1]
    return not unit.boxes and last.kind == "text" and not last.text.endswith(SENTENCE) and first.text[0] != "("


def _rows_beneath(unit: Paragraph, shelf: Shelf[Paragraph]) -> list[Paragraph]:
    """Return the line of boxes right under a question, and the lines under it that only repeat it."""
    rows: list[Paragraph] = []
    last = unit
    walled = all(map(math.isfinite, unit.room))
    while True:
        reach = ROW if rows or walled else GAP * unit.size
        near = shelf.within(unit.left - 1, last.bottom, unit.right + 1, last.bottom + reach)
        under = (o for o in near if o is not last and o.top >= last.bottom - 1)
        row = min(under, key=lambda o: (o.top, o.left), default=None)
        if row is None:
            return rows
        if not _is_row(row, unit, shelf) or (rows and not _repeats(row, rows[0])):
            return [] if rows and _goes_on(row, last) else rows
        rows.append(row)
        last = row


def _is_row(row: Paragraph, unit: Paragraph, shelf: Shelf[Paragraph]) -> bool:
    """Whether a unit is one line of two boxes and more, in the question's column, with no words on its left."""
    walled = row.room[0] == unit.room[0] and row.room[2] == unit.room[2]
    if not is_option(row) or len(row.lines) > 1 or row.boxes < 2 or not walled:  # noqa: PLR2004
        return False
    middle = (row.top + row.bottom) / 2
    level = shelf.within(max(unit.room[0], row.left - ROW), middle - 1, row.left - 1, middle + 1)
    return all(other is unit for other in level)


def _goes_on(row: Paragraph, last: Paragraph) -> bool:
    """Whether a unit is one more line of the options above it, so that they are a list."""
    return is_option(row) and row.room == last.room and row.top - last.bottom <= GAP * last.size


def _repeats(row: Paragraph, first: Paragraph) -> bool:
    """Whether a line has the boxes and captions of another, right under it."""
    return abs(row.left - first.left) <= COLUMN and [p.text for p in row.pieces] == [p.text for p in first.pieces]


def _merged(rows: Sequence[Paragraph]) -> tuple[Piece, ...]:
    """Return the pieces of the first row, each with the fields of its like in every row."""
    columns = zip(*(row.pieces for row in rows), strict=True)
    return tuple(replace(column[0], fields=tuple(f for p in column for f in p.fields)) for column in columns)
