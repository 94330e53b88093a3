"""A table's grid: every cell once, with the rows and columns that it covers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.limits import MAX_SPAN
from auditor.loaders.docx.names import child_value, number, w
from auditor.values.block import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.loaders.docx.paragraph import Path

_GONE = frozenset(w(name) for name in ("del", "moveFrom"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's element and path, its place, and the content controls around it, the outermost first."""

    element: _Element
    path: Path
    place: CellPlace
    controls: tuple[tuple[_Element, Path], ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """An element of a table, its path, and the content controls it stands in."""

    element: _Element
    path: Path
    controls: tuple[tuple[_Element, Path], ...]


def cells(table: _Element, path: Path, table_id: int) -> list[Cell]:
    """Return the cells of a table in reading order; a merged cell spans what it covers and comes once."""
    found: list[Cell] = []
    above: dict[int, int] = {}
    for row, tr in enumerate(_kept_rows(table, path)):
        column = min(number(child_value(tr.element.find(w("trPr")), "gridBefore")), MAX_SPAN)
        for tc in _within(tr.element, tr.path, w("tc"), ()):
            properties = tc.element.find(w("tcPr"))
            span = min(max(number(child_value(properties, "gridSpan"), 1), 1), MAX_SPAN)
            merged = _is_continued(properties) and column in above
            if merged:
                found[above[column]] = _reaching(found[above[column]], row)
            else:
                above[column] = len(found)
                place = CellPlace(table_id, row, column, 1, span)
                found.append(Cell(tc.element, tc.path, place, tc.controls))
            column += span
    return found


def _kept_rows(table: _Element, path: Path) -> Iterator[_Found]:
    for row in _within(table, path, w("tr"), ()):
        if row.element.find(f"{w('trPr')}/{w('del')}") is None:
            yield row


def _within(parent: _Element, path: Path, tag: str, controls: tuple[tuple[_Element, Path], ...]) -> Iterator[_Found]:
    """Yield the rows of a table or the cells of a row, through the wrappers that may stand around them."""
    for index, child in enumerate(parent):
        at = (*path, index)
        if child.tag == tag:
            yield _Found(child, at, controls)
        elif child.tag == w("sdt"):
            yield from _within(child, at, tag, (*controls, (child, at)))
        elif isinstance(child.tag, str) and child.tag not in _GONE and child.tag not in {w("tbl"), w("p")}:
            yield from _within(child, at, tag, controls)


def _is_continued(properties: _Element | None) -> bool:
    merge = None if properties is None else properties.find(w("vMerge"))
    return merge is not None and merge.get(w("val"), "continue") == "continue"


def _reaching(cell: Cell, row: int) -> Cell:
    return replace(cell, place=replace(cell.place, rows=row - cell.place.row + 1))
