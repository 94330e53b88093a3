"""Labels beside and over empty cells: which cell of a table asks, and where its answer goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.extraction.piece import Piece
    from auditor.values.block import Block, CellPlace, Field

_LONGEST_LABEL = 25


class Grid:
    """The cells of one page's tables: which stand where, and which are free to write in."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        """File every block that stands in a table by the places it covers."""
        self._texts: dict[tuple[int, int, int], list[Block]] = {}
        for block in blocks:
            if block.cell is not None:
                for place in _covered(block.cell):
                    self._texts.setdefault(place, []).append(block)

    def free(self, table: int, row: int, column: int) -> bool:
        """Whether a cell stands there with nothing printed in it but blanks."""
        blocks = self._texts.get((table, row, column))
        return blocks is not None and all(not _words(block.text) for block in blocks)

    def first_text(self, table: int, row: int, column: int) -> str:
        """Return the words of a cell, empty where there are none."""
        return " ".join(words for block in self._texts.get((table, row, column), ()) if (words := _words(block.text)))

    def answers_right(self, cell: CellPlace) -> int:
        """Return how many free cells follow to the right."""
        return self._run(cell.table, cell.row, cell.column + cell.columns, 0, 1)

    def answers_below(self, cell: CellPlace) -> int:
        """Return how many free cells follow below."""
        return self._run(cell.table, cell.row + cell.rows, cell.column, 1, 0)

    def label(self, cell: CellPlace) -> Block | None:
        """Return the label of a free cell: the nearest words to its left, else over it; None where there are none."""
        beside = ((cell.row, column) for column in range(cell.column - 1, -1, -1))
        over = ((row, cell.column) for row in range(cell.row - 1, -1, -1))
        for places in (beside, over):
            for row, column in places:
                printed = [b for b in self._texts.get((cell.table, row, column), ()) if _words(b.text)]
                if printed:
                    return printed[-1]
        return None

    def _run(self, table: int, row: int, column: int, down: int, along: int) -> int:
        count = 0
        while self.free(table, row + count * down, column + count * along):
            count += 1
        return count

    def column_heading(self, cell: CellPlace) -> str:
        """Return the words of the topmost cell over a cell, where the cells between are free or alike in shape."""
        for row in range(cell.row):
            text = self.first_text(cell.table, row, cell.column)
            if text:
                return text if len(text.split()) <= _LONGEST_LABEL else ""
        return ""

    def row_heading(self, cell: CellPlace) -> str:
        """Return the words of the leftmost cell of a cell's row."""
        text = self.first_text(cell.table, cell.row, 0) if cell.column else ""
        return text if len(text.split()) <= _LONGEST_LABEL else ""


def _covered(cell: CellPlace) -> Iterable[tuple[int, int, int]]:
    return (
        (cell.table, cell.row + down, cell.column + along)
        for down in range(min(cell.rows, 200))
        for along in range(min(cell.columns, 63))
    )


def _words(text: str) -> str:
    return text.replace("_", "").strip(" ☐☒.…:-$%/()")


def with_cells(pieces: tuple[Piece, ...], grid: Grid) -> tuple[Piece, ...]:
    """Return the pieces with an answer for each label beside or over free cells; the free cells drop out.

    A list or a prompt that sits in a free cell goes to the label of that cell.
    """
    adopted: dict[int, tuple[Field, ...]] = {}
    labelled: set[int] = set()
    for piece in pieces:
        label = grid.label(piece.block.cell) if piece.block.cell is not None and not piece.text else None
        if label is not None:
            adopted[id(label)] = adopted.get(id(label), ()) + piece.fields
            labelled.add(id(piece.block))
    kept = (piece for piece in pieces if piece.text or (piece.fields and id(piece.block) not in labelled))
    return tuple(_placed(piece, grid, adopted.get(id(piece.block), ())) for piece in kept)


def _placed(piece: Piece, grid: Grid, fields: tuple[Field, ...]) -> Piece:
    cell = piece.block.cell
    if cell is None or not piece.text:
        return piece
    if piece.answer != "none":
        column, row = grid.column_heading(cell), grid.row_heading(cell)
        return replace(piece, column="" if column in piece.text else column, row="" if row in piece.text else row)
    if piece.word_count <= _LONGEST_LABEL and (fields or grid.answers_right(cell) or grid.answers_below(cell)):
        options = tuple(option for field in fields for option in field.options)
        return replace(piece, answer="options" if options else "blank", options=options, fields=fields)
    return piece
