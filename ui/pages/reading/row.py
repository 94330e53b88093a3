"""A row of the reading view: a paragraph, a table's row, a sheet's row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.values.block import Block, Role

ASIDES: frozenset[Role] = frozenset({"header", "footer", "footnote", "comment", "hidden", "property"})
"""The roles of what stands apart from a form's body."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Blocks that stand under one another at one place of a row.

    Attributes:
        blocks: in reading order.
        left: pixels from the paper's left edge, at 100 per cent.
        width: pixels, likewise.
        lined: whether it has lines around it.
    """

    blocks: tuple[Block, ...]
    left: float
    width: float
    lined: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side.

    Attributes:
        cells: from left to right.
        aside: the role of what stands apart from the form's body (a comment, a header), else None.
        number: a sheet's own number of the row, or None.
        opens: whether it is the first of what is framed or tabled together: it has the upper line.
    """

    cells: tuple[Cell, ...]
    aside: Role | None = None
    number: int | None = None
    opens: bool = True

    @property
    def text(self) -> str:
        """Everything that stands in it, as a screen reader says it."""
        return ", ".join(block.text for cell in self.cells for block in cell.blocks if block.text)


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet or a whole Word file, laid out in rows.

    Attributes:
        rows: from the top.
        width: pixels at 100 per cent.
        margin: pixels above the first row and below the last, likewise.
        name: the sheet's name, or an empty string.
        hidden: whether the workbook hides it.
    """

    rows: tuple[Row, ...]
    width: float
    margin: float = 0.0
    name: str = ""
    hidden: bool = False
