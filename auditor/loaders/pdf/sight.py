"""What a reader of PDF files sees of a page, and what every such reader can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from auditor.values.block import Block
    from auditor.values.ink import PageInk


@dataclass(frozen=True, slots=True)
class Sight:
    """One page as read.

    Attributes:
        ink: its words, drawings and controls.
        asides: blocks of text that stands outside the page's lines: hidden, or running up the page.
        pictures: the share of the page that pictures cover, 0.0 to 1.0.
        empty: whether nothing is drawn on it.
    """

    ink: PageInk
    asides: tuple[Block, ...] = ()
    pictures: float = 0.0
    empty: bool = True


class Reader(Protocol):
    """An opened PDF file."""

    @property
    def page_count(self) -> int:
        """How many pages the file says it has."""

    @property
    def title(self) -> str:
        """The title in the file's information dictionary, or an empty string."""

    @property
    def has_xfa(self) -> bool:
        """Whether the file carries an XFA form."""

    def see(self, index: int) -> Sight:
        """Return a page by its 0-based index; DamagedFile when it cannot be read."""

    def close(self) -> None:
        """Let go of the file."""
