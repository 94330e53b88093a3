"""Where a block stands in its form, captured when the text is read and never searched for again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.masking import masked
from auditor.values.slots import set_by_slot

if TYPE_CHECKING:
    from auditor.values.box import Box


@set_by_slot
@dataclass(frozen=True, slots=True)
class PageLocation:
    """A place on a page of a PDF or a scan: 1-based page, box in points, a field's full name."""

    page: int
    box: Box
    field: str | None = None


@dataclass(frozen=True, slots=True)
class DocxLocation:
    """A place in a Word file.

    `part` is the package part (`word/document.xml`); `path` holds the 0-based child indexes that lead
    from the part's root element to the paragraph (or control) that carries the text; `start` and `end`
    are character offsets in that paragraph's own text, as the loader reads it.
    """

    part: str
    path: tuple[int, ...]
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SheetLocation:
    """A place in a spreadsheet or a CSV file: the sheet's name, 1-based row and column.

    `part` says what of the cell it is (`cell`, `comment`, `thread`, `shape`, `control`, `header`, `footer`);
    row and column are 0 where the text belongs to the sheet as a whole. `order` is its 0-based place among
    everything of its part on the sheet, where one cell can have several; else 0.
    """

    sheet: str
    row: int
    column: int
    part: str = "cell"
    order: int = 0

    def __post_init__(self) -> None:
        """Mask residents' numbers in the name: some workbooks have a sheet for each person."""
        object.__setattr__(self, "sheet", masked(self.sheet))


Location = PageLocation | DocxLocation | SheetLocation


@set_by_slot
@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a block's text: where the block stands, and the 0-based offsets of its start and end."""

    block: Location
    start: int
    end: int
