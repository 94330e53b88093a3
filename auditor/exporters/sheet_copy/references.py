"""Cell references as they are written, and what is left of areas from which cells are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets.xlsx.reference import Area

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.loaders.sheets.sheet import Place


def letters_of(column: int) -> str:
    """Return a column's letters: `A` for 0, `AA` for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def reference_of(place: Place) -> str:
    """Return a cell's reference: `B4` for row 3, column 1, both 0-based."""
    return f"{letters_of(place[1])}{place[0] + 1}"


def range_of(area: Area) -> str:
    """Return an area's reference: `B4`, or `B4:C9`."""
    first, last = reference_of((area.top, area.left)), reference_of((area.bottom, area.right))
    return first if first == last else f"{first}:{last}"


def meet(first: Area, second: Area) -> bool:
    """Whether two areas have a cell in common."""
    across = first.left <= second.right and second.left <= first.right
    return across and first.top <= second.bottom and second.top <= first.bottom


def without(areas: Iterable[Area], hole: Area) -> tuple[Area, ...]:
    """Return areas less the cells of a hole; an area that it cuts into becomes up to four."""
    return tuple(rest for area in areas for rest in (_around(area, hole) if meet(area, hole) else (area,)))


def _around(area: Area, hole: Area) -> Iterator[Area]:
    if area.top < hole.top:
        yield Area(area.top, area.left, hole.top - 1, area.right)
    if area.bottom > hole.bottom:
        yield Area(hole.bottom + 1, area.left, area.bottom, area.right)
    top, bottom = max(area.top, hole.top), min(area.bottom, hole.bottom)
    if area.left < hole.left:
        yield Area(top, area.left, bottom, hole.left - 1)
    if area.right > hole.right:
        yield Area(top, hole.right + 1, bottom, area.right)
