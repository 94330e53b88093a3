"""Reading order: columns before rows where a page has columns."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.layout.paragraphs import Paragraph
    from auditor.layout.walls import Room
    from auditor.values.block import CellPlace

GUTTER = 8.0
"""Points: the narrowest gap between two columns."""
MARGIN = 0.22
"""Share of the width that a column has at the least."""
TALL = 0.22
"""Share of the page's height that columns have at the least."""
LINE = 4.0
LOW = 60.0
"""Points: the texts of cells up to this height stand on one row, wherever in the cell they are."""


class _Cluster(NamedTuple):
    """Things that are read together: one, or all of one ruled cell."""

    items: tuple[Paragraph, ...]
    left: float
    top: float
    right: float
    bottom: float


class _Band(NamedTuple):
    """Things side by side.

    Attributes:
        items: the things, the topmost first.
        bottom: their lower edge.
        gaps: the gaps between them in the page's middle that are wide enough for a gutter, from left to right.
    """

    items: list[_Cluster]
    bottom: float
    gaps: list[tuple[float, float]]


def in_order(units: Sequence[Paragraph], places: Mapping[Room, CellPlace], height: float) -> list[Paragraph]:
    """Return the units of a page of the given height in reading order; `places` are the cells of its tables."""
    cells: defaultdict[Room, list[Paragraph]] = defaultdict(list)
    clusters = []
    for unit in units:
        if unit.room in places:
            cells[unit.room].append(unit)
        else:
            clusters.append(_Cluster((unit,), unit.left, unit.top, unit.right, unit.bottom))
    for room, inside in cells.items():
        one = len(inside) == 1
        ordered = inside if one else in_order(inside, {}, room[3] - room[1])
        top = room[1] + 1 if room[3] - room[1] <= LOW else min(u.top for u in inside)
        clusters.append(_Cluster(tuple(ordered), room[0] + 1, top, room[2] - 1, max(u.bottom for u in inside)))
    return [unit for cluster in _ordered(clusters, height) for unit in cluster.items]


def _ordered(items: Sequence[_Cluster], height: float) -> list[_Cluster]:
    bands = _bands(items)
    ordered: list[_Cluster] = []
    index = 0
    while index < len(bands):
        stop, gutter = _columns(bands[index:], height)
        if gutter is None:
            ordered += sorted(bands[index].items, key=lambda i: (round(i.top / LINE), i.left))
            index += 1
            continue
        inside = [item for band in bands[index : index + stop] for item in band.items]
        left = [item for item in inside if (item.left + item.right) / 2 < gutter]
        right = [item for item in inside if (item.left + item.right) / 2 >= gutter]
        ordered += _ordered(left, height) + _ordered(right, height)
        index += stop
    return ordered


def _bands(items: Sequence[_Cluster]) -> list[_Band]:
    """Return the things in bands with nothing reaching from one into the next."""
    bands: list[list[_Cluster]] = []
    floor = float("-inf")
    for item in sorted(items, key=attrgetter("top")):
        if item.top >= floor - 1 or not bands:
            bands.append([])
        bands[-1].append(item)
        floor = max(floor, item.bottom)
    edge = min([item.left for item in items], default=0.0)
    width = max([item.right for item in items], default=0.0) - edge
    middle = (edge + MARGIN * width, edge + (1 - MARGIN) * width)
    return [_Band(band, max([item.bottom for item in band]), _gaps(band, middle)) for band in bands]


def _gaps(band: Sequence[_Cluster], middle: tuple[float, float]) -> list[tuple[float, float]]:
    """Return, from left to right, what is left of the page's middle where the things of a band are taken out."""
    gaps = [middle]
    for item in band:
        gaps = [
            part for low, high in gaps
            for part in ((low, min(high, item.left)), (max(low, item.right), high)) if part[1] - part[0] >= GUTTER
        ]  # fmt: skip
    return gaps


def _columns(bands: Sequence[_Band], height: float) -> tuple[int, float | None]:
    """Return through how many of the bands, from the first on, a gutter in the page's middle runs, and where it is."""
    top = bands[0].items[0].top
    gutters = _gutters(bands)
    floors = list(accumulate((band.bottom for band in bands[: len(gutters)]), max))
    while gutters and floors[len(gutters) - 1] - top >= TALL * height:
        inside = [item for band in bands[: len(gutters)] for item in band.items]
        if _is_columnar(inside, gutters[-1], height):
            return len(gutters), gutters[-1]
        gutters.pop()
    return 1, None


def _gutters(bands: Sequence[_Band]) -> list[float]:
    """Return for each band, from the first on, the middle of the widest gap that runs through all down to it."""
    gaps = bands[0].gaps
    gutters: list[float] = []
    for band in bands:
        gaps = [
            shared for low, high in gaps for left, right in band.gaps
            if (shared := (max(low, left), min(high, right)))[1] - shared[0] >= GUTTER
        ]  # fmt: skip
        if not gaps:
            break
        widest = max(gaps, key=lambda g: g[1] - g[0])
        gutters.append((widest[0] + widest[1]) / 2)
    return gutters


def _is_columnar(inside: Sequence[_Cluster], gutter: float, height: float) -> bool:
    """Whether both sides are tall, and are not rows that stand level with one another."""
    left = [i for i in inside if i.right <= gutter]
    right = [i for i in inside if i.left >= gutter]
    if not left or not right:
        return False
    if min(_height(left), _height(right)) < TALL * height:
        return False
    tops = sorted([i.top for i in right])
    level = sum(1 for i in left if _is_level(tops, i.top))
    return level <= 0.75 * min(len(left), len(right))


def _height(items: Sequence[_Cluster]) -> float:
    return max([i.bottom for i in items]) - min([i.top for i in items])


def _is_level(tops: Sequence[float], top: float) -> bool:
    """Whether one of some sorted heights is about the same as another."""
    place = bisect_right(tops, top - LINE / 2)
    return place < len(tops) and tops[place] < top + LINE / 2
