"""The part of a form that the office fills in: how far the words that say so speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.block import CellPlace

_REACH = 8
"""Outside a table or a box only a heading such as `office use only` speaks for the labels under it, and for so many at
most: hiding a question that the resident answers is worse than showing one that the office does."""
_TABLE_REACH = 16
"""So many in a table: a whole form may be one."""


class OfficeArea:
    """What follows words such as `office use only`, up to where they are heard no more."""

    def __init__(self, label: Piece, *, heads: bool) -> None:
        """Begin at the words that say so; `heads` where they are a heading."""
        self._label = label
        self._heads = heads
        cell = label.block.cell
        self._left = _REACH if cell is None else _TABLE_REACH
        self._width = 0 if cell is None else cell.column + cell.columns

    def ends_at(self, piece: Piece, *, heads: bool) -> bool:
        """Whether a piece begins another part of the form.

        Outside a table any heading does. In one it takes a row as wide as the table: smaller headings are labels.
        """
        area, cell = self._label.block.cell, piece.block.cell
        if area is None:
            return heads
        if cell is None or cell.table != area.table:
            return False
        self._width = max(self._width, cell.column + cell.columns)
        if piece.answer != "none" or cell.row <= area.row or cell.columns < self._width:
            return False
        return self._width > 1 or heads or piece.block.bold

    def holds(self, piece: Piece) -> bool:
        """Whether a label is the office's: in its text box, under or beside its cell, or just below its heading."""
        area, block = self._label.block, piece.block
        if piece is self._label:
            return True
        if area.cell is not None or block.cell is not None:
            if area.cell is None or block.cell is None or not _speaks(area.cell, block.cell):
                return False
        elif area.group or block.group:
            return area.group == block.group
        elif not self._heads:
            return False
        self._left -= 1
        return self._left >= 0


def _speaks(area: CellPlace, cell: CellPlace) -> bool:
    """Whether words in one cell are about another: what stands under it, and to its right in its own rows."""
    if area.table != cell.table:
        return False
    if cell.row < area.row + area.rows:
        return cell.row >= area.row and cell.column >= area.column
    return cell.column < area.column + area.columns and area.column < cell.column + cell.columns
