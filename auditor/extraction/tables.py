"""Labels beside and over empty cells: which cell of a table asks, and where its answer goes."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from auditor.extraction.nearness import near
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX, CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.extraction.piece import Piece
    from auditor.values.block import Block

_LONGEST_LABEL = 25
_SENTENCE_WORDS = 6
"""A cell of so many words that ends in a full stop tells something: it heads no column and no row."""
_ASKING = ("?", "？", "؟")


class Grid:
    """The cells of one page's tables: which stand where, and which are free to write in."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """File every block that stands in a table by the places it covers."""
        self._texts: dict[tuple[int, int, int], list[Block]] = {}
        for block in blocks:
            if block.cell is not None:
                for place in _covered(block.cell):
                    self._texts.setdefault(place, []).append(block)
        self._before: dict[tuple[int, int, int], dict[int, Block | None]] = {}
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

    def answers_below(self, cell: CellPlace) -> bool:
        """Whether free cells follow below that answer it: those of a row that asks itself answer the row."""
        first = cell.row + cell.rows
        rows = range(first, first + self._run(cell.table, first, cell.column, 1, 0))
        return any(not self._row_asks(cell.table, row) for row in rows)

    def heading(self, cell: CellPlace) -> Block | None:
        """Return the heading of a cell's column: the topmost words over it, if they stand alone; None otherwise.

        What is wider than the cell heads a part of the table, and a cell with an answer of its own heads nothing.
        """
        for row in self._in_column.get((cell.table, cell.column), ()):
            if row >= cell.row:
                return None
            top = self._printed(cell.table, row, cell.column)[-1]
            if top.cell is None or top.cell.columns <= cell.columns:
                return top if _is_label(top.text) and not self._answered(cell.table, row, cell.column) else None
        return None

    def own_label(self, block: Block) -> Block | None:
        """Return the last words without a mark before a block in its own cell, where they may be its label."""
        cell = block.cell
        if cell is None:
            return None
        place = (cell.table, cell.row, cell.column)
        if place not in self._before:
            self._before[place] = _words_before(self._texts[place])
        before = self._before[place].get(id(block))
        return before if before is not None and not _marked(before.text) and not _tells(before.text) else None

    def asks_beside(self, cell: CellPlace) -> Block | None:
        """Return the nearest words to the left of a cell where they ask something; None otherwise."""
        column = _last_before(self._in_row.get((cell.table, cell.row), []), cell.column)
        beside = None if column is None else self._printed(cell.table, cell.row, column)[-1]
        return beside if beside is not None and beside.text.endswith(_ASKING) else None

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

    def _row_asks(self, table: int, row: int) -> bool:
        columns = self._in_row.get((table, row), [])
        return bool(columns) and self._printed(table, row, columns[0])[-1].text.endswith(_ASKING)

    def _answered(self, table: int, row: int, column: int) -> bool:
        return any(block.fields or _marked(block.text) for block in self._texts[table, row, column])

    def _printed(self, table: int, row: int, column: int) -> list[Block]:
        return [block for block in self._texts.get((table, row, column), ()) if _words(block.text)]

    def _run(self, table: int, row: int, column: int, down: int, along: int) -> int:
        count = 0
        while self.free(table, row + count * down, column + count * along):
            count += 1
        return count


def _words_before(inside: Iterable[Block]) -> dict[int, Block | None]:
    """Return for each block of a cell, by its identity, the last one before it that has words."""
    before: dict[int, Block | None] = {}
    last: Block | None = None
    for block in inside:
        before[id(block)] = last
        if _words(block.text):
            last = block
    return before


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
    return len(text.split()) <= _LONGEST_LABEL and not _tells(text) and not _marked(text)


def _tells(text: str) -> bool:
    return text.rstrip().endswith((".", "。")) and len(text.split()) >= _SENTENCE_WORDS


def _marked(text: str) -> bool:
    return any(mark in text for mark in (BLANK, EMPTY_BOX, TICKED_BOX))


def with_cells(pieces: tuple[Piece, ...], grid: Grid) -> tuple[Piece, ...]:
    """Return the pieces with an answer for each label beside or over free cells; the free cells drop out.

    A list, a prompt or tick boxes in an answer cell go to the heading of its column, else to the label of its row:
    a heading over forty rows is one question.
    """
    labels = {id(piece.block) for piece in pieces if not piece.captions and piece.text and piece.answer == "none"}
    adopted: dict[int, list[Piece]] = {}
    kept: list[Piece] = []
    for piece in pieces:
        label = _label_of(piece, grid)
        if label is not None and id(label) in labels:
            adopted.setdefault(id(label), []).append(piece)
        elif piece.text or piece.fields:
            kept.append(piece)
        elif label is None and kept and _awaits(kept[-1], piece):
            kept[-1] = kept[-1]._replace(answer="blank", stretches=(*kept[-1].stretches, *piece.extent))
    return tuple(_placed(piece, grid, adopted.get(id(piece.block), [])) for piece in kept)


def _awaits(last: Piece, free: Piece) -> bool:
    """Whether the blank line or the empty box under the last piece is for its answer.

    The line over a signature stands under a statement: only what asks takes a line.
    """
    if last.answer != "none" or last.block.cell is not None or not near(last.block.location, free.block.location):
        return False
    if free.block.cell is None:
        return last.text.rstrip(" *)").endswith((*_ASKING, ":", "："))
    return last.block.role != "heading" and last.word_count <= _LONGEST_LABEL and not _tells(last.text)


def _label_of(piece: Piece, grid: Grid) -> Block | None:
    cell = piece.block.cell
    if cell is None or (piece.text and not piece.captions):
        return None
    own = grid.own_label(piece.block)
    if not piece.captions:
        return own or grid.label(cell)
    return None if own else grid.asks_beside(cell) or grid.heading(cell) or grid.label(cell)


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
