"""A piece of a page's picture, in dots."""

from __future__ import annotations

from dataclasses import dataclass

BYTES_PER_DOT = 4
MOST_DOTS = 8_000_000
"""Dots of one piece: twice what is drawn in one go (16 MB), so that no order fills the memory."""
LARGEST = 100_000.0
"""Points of a page's longer side that are believed: seven times what PDF's own limits allow (ISO 32000-1, annex C)."""
_FURTHEST = 2**24
_TURNS = 4


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's width and height in points (1/72 inch), as a reader sees it: cropped, after its own rotation."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a picture in dots, from its top left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first dot to the right of it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first dot below it."""
        return self.top + self.height

    def meets(self, other: Area) -> bool:
        """Whether the two share a dot."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """What is to be drawn: a page turned and brought to a size, and the area of that picture that is wanted.

    Attributes:
        page: 1-based.
        turns: quarter turns clockwise that the reader gives it, 0 to 3.
        width: dots of the whole page's width, after the turns.
        height: dots of the whole page's height, after the turns.
        area: the part of it to draw.
    """

    page: int
    turns: int
    width: int
    height: int
    area: Area

    def __post_init__(self) -> None:
        """Refuse a piece that no page has, or that would take more memory than any view needs."""
        area = self.area
        whole = Area(0, 0, self.width, self.height)
        within = 0 <= area.left < area.right <= whole.right and 0 <= area.top < area.bottom <= whole.bottom
        plausible = self.page >= 1 and self.turns in range(_TURNS) and max(self.width, self.height) <= _FURTHEST
        if not (within and plausible and area.width * area.height <= MOST_DOTS):
            message = "a piece is an area of a page, turned by quarters, of at most 8 million dots"
            raise ValueError(message)

    @property
    def is_whole(self) -> bool:
        """Whether it is all of the page."""
        return self.area == Area(0, 0, self.width, self.height)

    @property
    def size(self) -> int:
        """How many bytes its picture takes, at four bytes for each dot."""
        return self.area.width * self.area.height * BYTES_PER_DOT


def whole_page(page: int, turns: int, width: int, height: int) -> Piece:
    """Return the piece that is all of a page at a size in dots."""
    return Piece(page, turns, width, height, Area(0, 0, width, height))
