"""A sheet as its reader found it, before it is told whether it is a form, a log or a catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.masking import masked

if TYPE_CHECKING:
    from auditor.values.block import Block, Field

MAX_COLUMNS = 16_384
"""The columns a workbook may have (ECMA-376, XFD)."""

Place = tuple[int, int]
"""0-based row and column."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, or the top left cell of a merged area.

    Attributes:
        text: its words, tidied; empty for an answer blank.
        value: whether it holds a number, a date or a truth value: mostly an answer, rarely a label.
        rows: how many rows it spans.
        columns: how many columns it spans.
        bold: whether its font is bold.
        size: type size in points, 0.0 where unknown.
        hidden: whether its row or column is hidden, or another cell covers it.
        fields: the controls on it.
    """

    text: str = ""
    value: bool = False
    rows: int = 1
    columns: int = 1
    bold: bool = False
    size: float = 0.0
    hidden: bool = False
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its cells by place, with text, and empty ones only where they are answer blanks.

    Attributes:
        name: as the tab shows it, masked; the file's stem for CSV and TSV.
        cells: the cells by place.
        extras: what stands beside the cells: header, footer, comments, text boxes, controls.
        hidden: whether the tab is hidden.
        cut: whether a limit kept part of it from being read.
        damaged: whether part of it could not be read.
    """

    name: str
    cells: dict[Place, Cell] = field(default_factory=dict)
    extras: tuple[Block, ...] = ()
    hidden: bool = False
    cut: bool = False
    damaged: bool = False

    def __post_init__(self) -> None:
        """Mask residents' numbers in the name: some workbooks have a sheet for each person."""
        object.__setattr__(self, "name", masked(self.name))
