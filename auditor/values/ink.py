"""What stands on a page before anything is made of it: words, rules, boxes and controls, each with its place.

Text layers of PDFs and text recognition both end here; one layout makes blocks of it for both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from auditor.values.slots import set_by_slot

if TYPE_CHECKING:
    from auditor.values.block import Field
    from auditor.values.box import Box


class Word(NamedTuple):
    """A run of letters without a space, its box, type size in points (0.0 unknown), and whether it is bold.

    A tuple, since a page has thousands.
    `confidence` is 1.0 for stored text, the recogniser's own 0.0 to 1.0 otherwise.
    """

    text: str
    box: Box
    size: float = 0.0
    bold: bool = False
    confidence: float = 1.0


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
