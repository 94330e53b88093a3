"""A Word file as rows: its paragraphs and its tables' rows, in their order."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ui.pages.reading.row import ASIDES, Cell, Paper, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.block import Block
    from auditor.values.document import Page

WIDTH, MARGIN = 780.0, 64.0
"""Pixels that the paper is wide, and its margins, at 100 per cent."""
_INDENT = 18.0
_FEWEST, _MOST = 5, 36
"""Letters between which the longest text of a column shares in the table's width."""


def paper_of(page: Page) -> Paper:
    """Return a Word file's only page as rows."""
    rows: list[Row] = []
    for table, run in groupby(page.blocks, _table):
        blocks = tuple(run)
        rows += _paragraphs(blocks) if table is None else _table_rows(blocks)
    return Paper(tuple(rows), WIDTH, MARGIN)


def _table(block: Block) -> int | None:
    return block.cell.table if block.cell else None


def _paragraphs(blocks: Sequence[Block]) -> Iterator[Row]:
    """Yield a row for each paragraph; those of one text box have one frame around them."""
    group = 0
    for block in blocks:
        boxed = block.role == "text_box"
        indent = _INDENT if block.role in ("list_item", "option") else 0.0
        cell = Cell((block,), MARGIN + indent, WIDTH - 2 * MARGIN - indent, lined=boxed)
        opens = not boxed or block.group != group
        group = block.group if boxed else 0
        yield Row((cell,), block.role if block.role in ASIDES else None, opens=opens)


def _table_rows(blocks: Sequence[Block]) -> Iterator[Row]:
    """Yield a row for each row of one table."""
    lefts = _column_lefts(blocks)
    for number, in_row in groupby(blocks, lambda block: block.cell.row if block.cell else 0):
        cells = [
            Cell(tuple(in_cell), lefts[first], lefts[min(last, len(lefts) - 1)] - lefts[first], lined=True)
            for (first, last), in_cell in groupby(in_row, _columns)
        ]
        yield Row(tuple(cells), opens=number == 0)


def _columns(block: Block) -> tuple[int, int]:
    """Return the first column of a block's cell and the one after its last."""
    return (block.cell.column, block.cell.column + block.cell.columns) if block.cell else (0, 1)


def _column_lefts(blocks: Sequence[Block]) -> list[float]:
    """Return the left edge of each column and the last one's right edge: long texts get more of the width."""
    longest = [_FEWEST] * max(_columns(block)[1] for block in blocks)
    for block in blocks:
        first, last = _columns(block)
        if last - first == 1:
            longest[first] = max(longest[first], min(len(block.text), _MOST))
    share = (WIDTH - 2 * MARGIN) / sum(longest)
    lefts = [MARGIN]
    for letters in longest:
        lefts.append(lefts[-1] + letters * share)
    return lefts
