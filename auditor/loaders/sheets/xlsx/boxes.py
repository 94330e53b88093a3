"""Tick boxes without a caption, drawn over a cell that holds it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.loaders.sheets.xlsx.controls import KINDS, SheetControl
from auditor.values.block import EMPTY_BOX, Field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.loaders.sheets.sheet import Cell, Place

_BOXES = frozenset({"checkbox", "radio"})


def set_boxes(
    cells: Mapping[Place, Cell], controls: Sequence[SheetControl]
) -> tuple[dict[Place, Cell], list[SheetControl]]:
    """Return the cells with the boxes that lie on their words set before them, and the controls that stay."""
    boxed, rest = dict(cells), []
    for control in controls:
        cell = boxed.get(control.place)
        if cell is None or not cell.text or cell.value or control.caption or KINDS.get(control.kind) not in _BOXES:
            rest.append(control)
            continue
        fields = (*cell.fields, Field(KINDS[control.kind]))
        boxed[control.place] = replace(cell, text=f"{EMPTY_BOX} {cell.text}", fields=fields)
    return boxed, rest
