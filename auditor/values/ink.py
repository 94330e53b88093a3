"""What stands on a page before anything is made of it: words, rules, boxes and controls, each with its place.

Text layers of PDFs and text recognition both end here; one layout makes blocks of it for both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from auditor.values.box import Box
from auditor.values.slots import set_by_slot

if TYPE_CHECKING:
    from auditor.values.block import Field


class Word(NamedTuple):
    """A run of letters without a space, its edges, type size in points (0.0 unknown), and whether it is bold.

    A tuple with the edges of its box instead of the box, since a page has thousands.
    `confidence` is 1.0 for stored text, the recogniser's own 0.0 to 1.0 otherwise.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    confidence: float = 1.0

    @classmethod
    def placed(cls, text: str, box: Box, size: float = 0.0, bold: bool = False, confidence: float = 1.0) -> Word:
        """Return a word that fills a box."""
        return cls(text, box.left, box.top, box.right, box.bottom, size, bold, confidence)

    @property
    def box(self) -> Box:
        """The box that it fills."""
        return Box(self.left, self.top, self.right, self.bottom)

    def moved(self, box: Box) -> Word:
        """Return the word in another box."""
        return self._replace(left=box.left, top=box.top, right=box.right, bottom=box.bottom)


@set_by_slot
@dataclass(frozen=True, slots=True)
class Control:
    """A form control on the page: the field and the box it covers."""

    field: Field
    box: Box


@dataclass(frozen=True, slots=True)
class PageInk:
    """Everything on one page, in no particular order.

    Attributes:
        number: 1-based page.
        width: in points, after rotation.
        height: in points, after rotation.
        words: the words.
        rules: drawn straight lines, as thin boxes; a side of a drawn rectangle is a rule too.
        squares: drawn small empty squares or circles that may be tick boxes.
        ticked: those of them that are filled or crossed.
        controls: form controls.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    rules: tuple[Box, ...] = ()
    squares: tuple[Box, ...] = ()
    ticked: tuple[Box, ...] = ()
    controls: tuple[Control, ...] = ()
