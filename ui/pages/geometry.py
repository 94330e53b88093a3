"""From a page's points to the dots of its picture and back: the one way that painting and clicking share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.values.box import Box

if TYPE_CHECKING:
    from auditor.drawing import PageSize

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placement:
    """A page as it lies on the screen.

    Its points are those of `auditor.values.box`: of what is left of the page after cropping and after its own rotation,
    from the top left. The reader may turn it further. Width and height are whole dots, so that the picture is drawn
    dot by dot; the few that rounding adds or takes are spread evenly.

    Attributes:
        size: in points, before the reader's turns.
        turns: quarter turns clockwise, 0 to 3.
        width: dots, after the turns.
        height: dots, after the turns.
    """

    size: PageSize
    turns: int
    width: int
    height: int

    def dots(self, x: float, y: float) -> Point:
        """Return where a point falls, in dots from the picture's top left corner."""
        across, down = _turned(x / self.size.width, y / self.size.height, self.turns)
        return across * self.width, down * self.height

    def points(self, across: float, down: float) -> Point:
        """Return the point that falls on a place in dots."""
        x, y = _turned(across / self.width, down / self.height, -self.turns % 4)
        return x * self.size.width, y * self.size.height

    def rectangle(self, box: Box) -> Box:
        """Return a box of the page in dots."""
        return _box(self.dots(box.left, box.top), self.dots(box.right, box.bottom))


def placed(size: PageSize, turns: int, scale: float) -> Placement:
    """Return a page at a scale in dots to a point, at least one dot wide and high."""
    width, height = upright(size, turns)
    return Placement(size, turns, max(1, round(width * scale)), max(1, round(height * scale)))


def upright(size: PageSize, turns: int) -> Point:
    """Return a page's width and height in points after the reader's turns."""
    return (size.height, size.width) if turns % 2 else (size.width, size.height)


def _turned(x: float, y: float, turns: int) -> Point:
    """Return a place in the unit square after quarter turns clockwise of the square."""
    return ((x, y), (1 - y, x), (1 - x, 1 - y), (y, 1 - x))[turns]


def _box(one: Point, other: Point) -> Box:
    return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
