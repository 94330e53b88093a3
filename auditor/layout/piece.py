"""The pieces a line is made of: words, answer blanks and tick boxes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from auditor.values.block import BLANK, EMPTY_BOX

if TYPE_CHECKING:
    from auditor.values.block import Field
    from auditor.values.box import Box

Kind = Literal["text", "blank", "tick"]


@dataclass(slots=True, unsafe_hash=True)
class Piece:
    """One word, blank or tick box with its four edges in page points; it never changes.

    It is not frozen, since a page has thousands, and a frozen one takes three times as long to make.

    Attributes:
        kind: what it is.
        text: how it stands in a block's text.
        left: left edge.
        top: upper edge.
        right: right edge.
        bottom: lower edge.
        size: type size in points, 0.0 for what is drawn.
        bold: whether its letters are bold.
        fields: the controls that it stands for.
        leader: True for a row of dots, which may only lead the eye to a box further right.
        middle: the y of its middle.
        height: its height in points.
    """

    kind: Kind
    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    fields: tuple[Field, ...] = field(default=(), hash=False)
    leader: bool = False
    middle: float = field(init=False, repr=False, compare=False)
    height: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Measure the piece once: it is asked often."""
        self.middle = (self.top + self.bottom) / 2
        self.height = self.bottom - self.top


def blank(left: float, top: float, right: float, bottom: float, fields: tuple[Field, ...] = ()) -> Piece:
    """Return an answer blank at a place."""
    return Piece("blank", BLANK, left, top, right, bottom, fields=fields)


def tick(box: Box, fields: tuple[Field, ...] = (), sign: str = EMPTY_BOX) -> Piece:
    """Return a tick box at a place."""
    return Piece("tick", sign, box.left, box.top, box.right, box.bottom, fields=fields)
