"""The pieces a line is made of: words, answer blanks and tick boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from auditor.values.block import BLANK, EMPTY_BOX

if TYPE_CHECKING:
    from auditor.values.block import Field
    from auditor.values.box import Box

Kind = Literal["text", "blank", "tick"]


class Piece(NamedTuple):
    """One word, blank or tick box with its four edges in page points; a tuple, since a page has thousands.

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
    """

    kind: Kind
    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    fields: tuple[Field, ...] = ()
    leader: bool = False

    @property
    def middle(self) -> float:
        """The y of its middle."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """Its height in points."""
        return self.bottom - self.top


def blank(left: float, top: float, right: float, bottom: float, fields: tuple[Field, ...] = ()) -> Piece:
    """Return an answer blank at a place."""
    return Piece("blank", BLANK, left, top, right, bottom, fields=fields)


def tick(box: Box, fields: tuple[Field, ...] = (), sign: str = EMPTY_BOX) -> Piece:
    """Return a tick box at a place."""
    return Piece("tick", sign, box.left, box.top, box.right, box.bottom, fields=fields)
