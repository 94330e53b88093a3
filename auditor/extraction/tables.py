"""Labels beside and over empty cells: which cell of a table asks, and where its answer goes."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX, CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.extraction.piece import Piece
    from auditor.values.block import Block

_LONGEST_LABEL = 25
_SENTENCE_WORDS = 6
"""A cell of so many words that ends in a full stop tells something: it heads no column and no row."""


class Grid:
    """The cells of one page's tables: which stand where, and which are free to write in."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """File every block that stands in a table by the places it covers."""
        self._texts: dict[tuple[int, int, int], list[Block]] = {}
        for block in blocks:
            if block.cell is not None:
                for place in _covered(block.cell):
                    self._texts.setdefault(place, []).append(block)
        # Cells with words, row by row and column by column: a sheet may be 16,384 columns wide and a million rows long.
        self._in_row: dict[tuple[int, int], list[int]] = {}
        self._in_column: dict[tuple[int, int], list[int]] = {}
        for table, row, column in sorted(place for place in self._texts if self._printed(*place)):
            self._in_row.setdefault((table, row), []).append(column)
            self._in_column.setdefault((table, column), []).append(row)

    def free(self, table: int, row: int, column: int) -> bool:
        """Whether a cell stands there with nothing printed in it but blanks."""
        blocks = self._texts.get((table, row, column))
        return blocks is not None and all(not _words(block.text) for block in blocks)

    def answers_right(self, cell: CellPlace) -> int:
        """Return how many free cells follow to the right."""
        return self._run(cell.table, cell.row, cell.column + cell.columns, 0, 1)

    def answers_below(self, cell: CellPlace) -> int:
        """Return how many free cells follow below."""
        return self._run(cell.table, cell.row + cell.rows, cell.column, 1, 0)

    def heading(self, cell: CellPlace) -> Block | None:
        """Return the heading of a cell's column: the topmost words over it, if they stand alone; None otherwise."""
        rows = self._in_column.get((cell.table, cell.column), [])
        if not rows or rows[0] >= cell.row:
            return None
        top = self._printed(cell.table, rows[0], cell.column)[-1]
        return top if _is_label(top.text) else None

    def row_heading(self, cell: CellPlace) -> str:
        """Return the words of the leftmost cell of a cell's row."""
        printed = self._printed(cell.table, cell.row, 0) if cell.column else []
        return printed[-1].text if printed and _is_label(printed[-1].text) else ""

    def label(self, cell: CellPlace) -> Block | None:
        """Return the label of a free cell: the nearest words to its left, else over it; None where there are none."""
        column = _last_before(self._in_row.get((cell.table, cell.row), []), cell.column)
        if column is not None:
            return self._printed(cell.table, cell.row, column)[-1]
        row = _last_before(self._in_column.get((cell.table, cell.column), []), cell.row)
        return None if row is None else self._printed(cell.table, row, cell.column)[-1]

    def offered(self, cell: CellPlace) -> tuple[str, ...]:
        """Return the headings over the free cells to the right of a label: `Yes`, `No`; empty for a single one."""
        columns = range(cell.column + cell.columns, cell.column + cell.columns + self.answers_right(cell))
        over = [self.heading(CellPlace(cell.table, cell.row, column)) for column in columns]
        texts = tuple(dict.fromkeys(block.text for block in over if block is not None))
        return texts if len(texts) > 1 else ()

    def _printed(self, table: int, row: int, column: int) -> list[Block]:
        return [block for block in self._texts.get((table, row, column), ()) if _words(block.text)]

    def _run(self, table: int, row: int, column: int, down: int, along: int) -> int:
        count = 0
        while self.free(table, row + count * down, column + count * along):
            count += 1
        return count


def _last_before(places: list[int], limit: int) -> int | None:
    """Return the last of the places, in ascending order, that lies before the limit; None where there is none."""
    position = bisect_left(places, limit)
    return places[position - 1] if position else None


def _covered(cell: CellPlace) -> Iterable[tuple[int, int, int]]:
    return (
        (cell.table, cell.row + down, cell.column + along)
        for down in range(min(cell.rows, 200))
        for along in range(min(cell.columns, 63))
    )


def _words(text: str) -> str:
    return text.replace("_", "").strip(" ☐☒.…:-$%/()")


def _is_label(text: str) -> bool:
    words = len(text.split())
    told = words >= _SENTENCE_WORDS and text.rstrip().endswith((".", "。"))
    return words <= _LONGEST_LABEL and not told and not any(mark in text for mark in (BLANK, EMPTY_BOX, TICKED_BOX))


def with_cells(pieces: tuple[Piece, ...], grid: Grid) -> tuple[Piece, ...]:
    """Return the pieces with an answer for each label beside or over free cells; the free cells drop out.

    A list, a prompt or tick boxes in an answer cell go to the heading of its column, else to the label of its row:
    a heading over forty rows is one question.
    """
    labels = {id(piece.block) for piece in pieces if not piece.captions and piece.text}
    adopted: dict[int, list[Piece]] = {}
    kept: list[Piece] = []
    for piece in pieces:
        label = _label_of(piece, grid)
        if label is not None and id(label) in labels:
            adopted.setdefault(id(label), []).append(piece)
        elif piece.text or piece.fields:
            kept.append(piece)
    return tuple(_placed(piece, grid, adopted.get(id(piece.block), [])) for piece in kept)


def _label_of(piece: Piece, grid: Grid) -> Block | None:
    cell = piece.block.cell
    if cell is None or (piece.text and not piece.captions):
        return None
    if piece.captions:
        over = grid.heading(cell)
        if over is not None:
            return over
    return grid.label(cell)


def _placed(piece: Piece, grid: Grid, answers: list[Piece]) -> Piece:
    cell = piece.block.cell
    if cell is None or not piece.text:
        return piece
    taken = tuple(stretch for answer in answers for stretch in answer.extent)
    piece = piece._replace(stretches=piece.stretches + taken) if taken else piece
    if piece.answer != "none":
        over, row = grid.heading(cell), grid.row_heading(cell)
        column = over.text if over is not None else ""
        column, row = ("" if words in piece.text else words for words in (column, row))
        return piece._replace(column=column, row=row) if column or row else piece
    if answers or (piece.word_count <= _LONGEST_LABEL and (grid.answers_right(cell) or grid.answers_below(cell))):
        options = tuple(dict.fromkeys(option for answer in answers for option in answer.options)) or grid.offered(cell)
        boxes = any(answer.answer == "boxes" for answer in answers)
        fields = tuple(field for answer in answers for field in answer.fields)
        return piece._replace(
            answer="boxes" if boxes else "options" if options else "blank", options=options, fields=fields
        )
    return piece
