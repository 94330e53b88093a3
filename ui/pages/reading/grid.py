"""A sheet as rows: its cells in their columns, with the sheet's own row numbers."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from auditor.values.location import SheetLocation
from ui.pages.reading.row import ASIDES, Cell, Paper, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.block import Block
    from auditor.values.document import Page

NUMBERS, EDGE = 52.0, 16.0
"""Pixels for the row numbers at the left, and for the paper's other edges, at 100 per cent."""
_LETTER = 8.0
_NARROWEST, _USUAL, _WIDEST = 40.0, 72.0, 300.0
_NOTE_WIDTH = 420.0


def paper_of(page: Page) -> Paper:
    """Return a sheet as rows; what belongs to the sheet as a whole stands where its loader put it."""
    cells = [block for block in page.blocks if block.cell]
    lefts = _column_lefts(cells)
    rows: list[Row] = []
    for number, blocks in groupby(page.blocks, _row):
        rows += _rows(tuple(blocks), lefts, number)
    width = max(lefts[-1], NUMBERS + _NOTE_WIDTH) + EDGE
    return Paper(tuple(rows), width, EDGE, page.sheet or "", page.hidden)


def _row(block: Block) -> int:
    return block.location.row if isinstance(block.location, SheetLocation) else 0


def _rows(blocks: Sequence[Block], lefts: list[float], number: int) -> Iterator[Row]:
    """Yield a sheet's row, and after it a row for each comment and the like that hangs on it."""
    cells = sorted((block for block in blocks if block.cell), key=_column)
    if cells:
        starts = [*dict.fromkeys(_column(block) for block in cells), len(lefts) - 1]
        ends = dict(pairwise(starts))
        stacked = (tuple(stack) for _, stack in groupby(cells, _column))
        yield Row(tuple(_cell(stack, lefts, ends) for stack in stacked), number=number or None)
    for block in blocks:
        if not block.cell:
            cell = Cell((block,), NUMBERS, max(lefts[-1] - NUMBERS, _NOTE_WIDTH))
            yield Row((cell,), block.role if block.role in ASIDES else None, number or None)


def _column(block: Block) -> int:
    return block.cell.column if block.cell else 0


def _cell(stack: tuple[Block, ...], lefts: list[float], ends: dict[int, int]) -> Cell:
    """Return a cell; its text runs on over empty cells to its right, as in a spreadsheet program."""
    first = _column(stack[0])
    own = max(block.cell.columns for block in stack if block.cell)
    empty = not any(block.text for block in stack)
    last = first + own if empty else max(first + own, ends[first])
    return Cell(stack, lefts[first], lefts[min(last, len(lefts) - 1)] - lefts[first], lined=True)


def _column_lefts(cells: Sequence[Block]) -> list[float]:
    """Return the left edge of each column and the last one's right edge.

    A column is as wide as the texts in it that have a neighbour at their right; others may run on.
    """
    columns = 1 + max((_column(block) + block.cell.columns - 1 for block in cells if block.cell), default=0)
    occupied: dict[int, set[int]] = defaultdict(set)
    for block in cells:
        occupied[_row(block)].add(_column(block))
    widths = [0.0] * columns
    for block in cells:
        column = _column(block)
        if block.cell and block.cell.columns == 1 and (column + 1 in occupied[_row(block)] or column == columns - 1):
            widths[column] = max(widths[column], min(_WIDEST, len(block.text) * _LETTER + EDGE))
    lefts = [NUMBERS]
    for width in widths:
        lefts.append(lefts[-1] + (max(_NARROWEST, width) if width else _USUAL))
    return lefts
