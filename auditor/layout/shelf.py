"""Finding what lies near a place on a page without looking at everything on it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    """Placed things, sorted into bands of the page's height."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Put every item into the bands that it reaches into."""
        self._bands: defaultdict[int, list[tuple[int, Item]]] = defaultdict(list)
        bands = self._bands
        for item in items:
            first, last = int(item.top // BAND), int(item.bottom // BAND)
            bands[first].append((first, item))
            if last > first:
                for band in range(first + 1, min(last, first + MOST_BANDS) + 1):
                    bands[band].append((first, item))

    def within(self, left: float, top: float, right: float, bottom: float) -> Iterator[Item]:
        """Yield, once each, the items that touch the given rectangle, from the top band down."""
        start, stop = int(top // BAND), int(bottom // BAND)
        for band in range(start, min(stop, start + MOST_BANDS) + 1):
            for first, item in self._bands.get(band, ()):
                met = first < band and band > start
                if not met and item.left <= right and item.right >= left and item.top <= bottom and item.bottom >= top:
                    yield item

    def touching(self, place: Placed, slack: float = 0.0) -> Iterator[Item]:
        """Yield the items that come within `slack` points of a placed thing."""
        return self.within(place.left - slack, place.top - slack, place.right + slack, place.bottom + slack)
