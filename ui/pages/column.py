"""Pages one under another: where each lies, and which of them are in sight."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from ui.pages.geometry import Placement, placed, upright

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.drawing import PageSize

_SMALLEST_POINTS = 1.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """The desk around the pages, in dots: above the first and below the last, between two, and on either side."""

    above: int
    between: int
    beside: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place of the form that stays where it is while everything around it changes size.

    Attributes:
        page: 1-based.
        x: points of the page.
        y: points of the page; may lie beyond its edges.
    """

    page: int
    x: float
    y: float


@dataclass(frozen=True)
class Column:
    """The pages of a form at one scale, in dots from the top left of the desk.

    Attributes:
        sizes: the pages' sizes in points.
        turns: quarter turns clockwise of every page.
        scale: dots to a point.
        spacing: the desk around them.
        room: dots that the view is wide; narrower columns stand in the middle of it.
    """

    sizes: Sequence[PageSize]
    turns: int
    scale: float
    spacing: Spacing
    room: int

    @cached_property
    def pages(self) -> tuple[Placement, ...]:
        """Every page at its size on the screen."""
        return tuple(placed(size, self.turns, self.scale) for size in self.sizes)

    @cached_property
    def tops(self) -> tuple[int, ...]:
        """The top of every page, and at the end where a further one would begin."""
        steps = (page.height + self.spacing.between for page in self.pages)
        return tuple(accumulate(steps, initial=self.spacing.above))

    @cached_property
    def width(self) -> int:
        """The width of the widest page with the desk beside it, or the room where that is more."""
        return max(self.room, max((page.width for page in self.pages), default=0) + 2 * self.spacing.beside)

    @property
    def height(self) -> int:
        """The height of all pages with the desk."""
        return self.tops[-1] - self.spacing.between + self.spacing.above if self.pages else 0

    def left(self, page: int) -> int:
        """Return the left edge of a 1-based page."""
        return (self.width - self.pages[page - 1].width) // 2

    def top(self, page: int) -> int:
        """Return the top edge of a 1-based page."""
        return self.tops[page - 1]

    def page_at(self, y: float) -> int:
        """Return the 1-based page at a height, the one above where that is between two."""
        return min(max(1, bisect_right(self.tops, y)), len(self.pages))

    def between(self, top: float, bottom: float) -> range:
        """Return the 1-based pages that reach into this stretch; none where it only holds desk."""
        if not self.pages:
            return range(0)
        first = self.page_at(top)
        if self.top(first) + self.pages[first - 1].height <= top:
            first += 1
        return range(first, bisect_right(self.tops, bottom - 1, hi=len(self.pages)) + 1)

    def anchor(self, x: float, y: float) -> Anchor:
        """Return what lies at a place of the desk."""
        page = self.page_at(y)
        return Anchor(page, *self.pages[page - 1].points(x - self.left(page), y - self.top(page)))

    def place(self, anchor: Anchor) -> tuple[float, float]:
        """Return where an anchor lies on the desk."""
        across, down = self.pages[anchor.page - 1].dots(anchor.x, anchor.y)
        return self.left(anchor.page) + across, self.top(anchor.page) + down


def scale_to_fit(sizes: Sequence[PageSize], turns: int, dots: float) -> float:
    """Return the scale at which the widest page is so many dots wide."""
    widest = max((upright(size, turns)[0] for size in sizes), default=_SMALLEST_POINTS)
    return dots / max(_SMALLEST_POINTS, widest)
