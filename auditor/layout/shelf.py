"""Finding what lies near a place on a page without looking at everything on it."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

BAND = 12.0
"""Points: about the height of a line."""
MOST_BANDS = 2_000
"""A box taller than this many bands is on no page."""


class Placed(Protocol):
    """Anything with four edges in page points."""

    @property
    def left(self) -> float: ...  # noqa: D102
    @property
    def top(self) -> float: ...  # noqa: D102
    @property
    def right(self) -> float: ...  # noqa: D102
    @property
    def bottom(self) -> float: ...  # noqa: D102


Item = TypeVar("Item", bound=Placed)


class Shelf(Generic[Item]):
    """Placed things, sorted into bands of the page's height; `items` holds them as they were given."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Put every item into the band that its upper edge is in, and apart from these into those it reaches into."""
        begun: defaultdict[float, list[Item]] = defaultdict(list)
        reached: defaultdict[float, list[Item]] = defaultdict(list)
        self.items = tuple(items)
        top = bottom = math.nan
        bands: list[list[Item]] = []
        for item in self.items:
            if item.top != top or item.bottom != bottom:  # the words of one line have the same bands
                top, bottom = item.top, item.bottom
                first, last = top // BAND, bottom // BAND
                bands = [begun[first]]
                if last > first:
                    bands += map(reached.__getitem__, range(int(first) + 1, int(min(last, first + MOST_BANDS)) + 1))
            for band in bands:
                band.append(item)
        self._begun: dict[float, list[Item]] = begun
        self._reached: dict[float, list[Item]] = reached

    def within(self, left: float, top: float, right: float, bottom: float) -> list[Item]:
        """Return, once each, the items that touch the given rectangle, from the top band down."""
        band, last = top // BAND, bottom // BAND
        near = [*self._reached.get(band, ()), *self._begun.get(band, ())]
        last = min(last, band + MOST_BANDS)
        while band < last:
            band += 1
            near += self._begun.get(band, ())
        return [i for i in near if i.left <= right and i.right >= left and i.top <= bottom and i.bottom >= top]

    def touching(self, place: Placed, slack: float = 0.0) -> list[Item]:
        """Return the items that come within `slack` points of a placed thing."""
        return self.within(place.left - slack, place.top - slack, place.right + slack, place.bottom + slack)
