"""A form as its loader read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from auditor.masking import masked
from auditor.values.notice import PICTURED

if TYPE_CHECKING:
    from auditor.values.block import Block
    from auditor.values.notice import Notice

SheetKind = Literal["form", "log", "catalogue"]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a PDF or scan, one sheet of a workbook, or a whole Word file.

    Attributes:
        number: 1-based page number; None where the format has no fixed pages.
        sheet: the sheet's name, for spreadsheets.
        blocks: its blocks in reading order.
        unread: True when the page could not be read; a notice then says why.
        sheet_kind: for spreadsheets, whether the sheet is a form, a log or a catalogue.
        hidden: True for a hidden sheet.
        confidence: 1.0 for stored text; for a page read from its picture how sure the recogniser is, 0.0 to 1.0.
        recognised: True when text recognition looked at the page's picture.
        rotation: degrees clockwise, 0 to 270, by which the page as stored must be turned to stand upright; its
            blocks stand so.
    """

    number: int | None
    blocks: tuple[Block, ...]
    sheet: str | None = None
    unread: bool = False
    sheet_kind: SheetKind | None = None
    hidden: bool = False
    confidence: float = 1.0
    recognised: bool = False
    rotation: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """All pages of a form, its title where the file names one, and what could not be read."""

    format: str
    pages: tuple[Page, ...]
    title: str = ""
    notices: tuple[Notice, ...] = ()
    page_count: int | None = None

    def __post_init__(self) -> None:
        """Mask residents' numbers in the title: programs make one of whatever stands first in a form."""
        object.__setattr__(self, "title", masked(self.title))

    @property
    def needs_recognition(self) -> bool:
        """Whether some page can be read only from its picture; garbled Word files have no pages."""
        return any(notice.code in PICTURED and notice.page is not None for notice in self.notices)
