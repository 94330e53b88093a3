"""Which carrier has the words of each part of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.cell_words import CellWords
from auditor.exporters.sheet_copy.comment_words import CommentWords
from auditor.exporters.sheet_copy.control_words import ControlWords
from auditor.exporters.sheet_copy.margin_words import MarginWords
from auditor.exporters.sheet_copy.places import cell_of
from auditor.exporters.sheet_copy.shape_words import ShapeWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.exporters.sheet_copy.book import SheetPart
    from auditor.exporters.sheet_copy.carrier import Carrier
    from auditor.values.location import SheetLocation

CARRIERS: dict[str, Callable[[SheetPart, SheetLocation], Carrier]] = {
    "cell": CellWords,
    "comment": CommentWords,
    "shape": ShapeWords,
    "control": ControlWords,
    "header": MarginWords,
    "footer": MarginWords,
}
"""What carries the words of each part of a sheet. Threads are other people's talk and are left alone."""


def carrier_of(sheet: SheetPart, location: SheetLocation) -> Carrier:
    """Return what carries the words of a location; OutOfReach where copies do not change them."""
    kind = CARRIERS.get(location.part)
    if kind is None or (location.part == "cell" and cell_of(location) is None):
        raise OutOfReach
    return kind(sheet, location)
