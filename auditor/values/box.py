"""A rectangle on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.values.slots import set_by_slot

if TYPE_CHECKING:
    from collections.abc import Iterable


@set_by_slot
@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points (1/72 inch) on the page as a reader sees it.

    The origin is the page's top left corner after the page's own rotation; y grows downwards.
    """

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        """Refuse a rectangle that is inside out."""
        if self.right < self.left or self.bottom < self.top:
            message = "a box needs left <= right and top <= bottom"
            raise ValueError(message)

    @property
    def width(self) -> float:
        """Width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The y of the horizontal line through the box's centre."""
        return (self.top + self.bottom) / 2

    def across(self, other: Box) -> float:
        """How many points of width both boxes share; negative is the gap between them."""
        return min(self.right, other.right) - max(self.left, other.left)

    def down(self, other: Box) -> float:
        """How many points of height both boxes share; negative is the gap between them."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def holds(self, other: Box, slack: float = 1.0) -> bool:
        """Whether the other box lies within this one, give or take `slack` points."""
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all the given ones; ValueError when there is none."""
    every = list(boxes)
    return Box(
        min(b.left for b in every),
        min(b.top for b in every),
        max(b.right for b in every),
        max(b.bottom for b in every),
    )
