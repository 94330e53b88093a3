"""Whether two places of a form stand close enough to belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.location import DocxLocation, PageLocation, SheetLocation

if TYPE_CHECKING:
    from auditor.values.location import Location

_FARTHEST = 60.0
"""On a page: at most this many points apart, down or across."""


def near(first: Location, second: Location) -> bool:
    """Whether the second place follows the first closely: on a page within an inch, in a sheet on the next row."""
    if isinstance(first, PageLocation) and isinstance(second, PageLocation):
        gap = second.box.top - first.box.bottom
        return first.page == second.page and -_FARTHEST < gap < _FARTHEST and first.box.across(second.box) > -_FARTHEST
    if isinstance(first, SheetLocation) and isinstance(second, SheetLocation):
        return abs(second.row - first.row) <= 1
    return isinstance(first, DocxLocation) and isinstance(second, DocxLocation) and first.part == second.part
