"""Reading order: columns before rows where a page has columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.shelf import Placed

GUTTER = 8.0
"""Points: the narrowest gap between two columns."""
TALL = 0.22
"""Share of the page's height that columns have at the least."""
LINE = 4.0

Item = TypeVar("Item", bound="Placed")


def in_order(items: Sequence[Item], width: float, height: float) -> list[Item]:
    """Return the placed things of a page of the given size in reading order."""
    bands = _bands(items)
    ordered: list[Item] = []
    index = 0
    while index < len(bands):
        stop, gutter = _columns(bands, index, width, height)
        if gutter is None:
            ordered += sorted(bands[index], key=lambda i: (round(i.top / LINE), i.left))
            index += 1
            continue
        inside = [item for band in bands[index:stop] for item in band]
        left = [item for item in inside if (item.left + item.right) / 2 < gutter]
        right = [item for item in inside if (item.left + item.right) / 2 >= gutter]
        ordered += in_order(left, width, height) + in_order(right, width, height)
        index = stop
    return ordered


def _bands(items: Sequence[Item]) -> list[list[Item]]:
    """Return the things in bands with nothing reaching from one into the next."""
    bands: list[list[Item]] = []
    floor = float("-inf")
    for item in sorted(items, key=lambda i: i.top):
        if item.top >= floor - 1 or not bands:
            bands.append([])
        bands[-1].append(item)
        floor = max(floor, item.bottom)
    return bands


def _columns(bands: list[list[Item]], start: int, width: float, height: float) -> tuple[int, float | None]:
    """Return how far a gutter in the page's middle runs on from a band, and where it is."""
    gaps = [(0.3 * width, 0.7 * width)]
    best: tuple[int, float | None] = (start + 1, None)
    for stop in range(start, len(bands)):
        gaps = [gap for gap in _gaps(bands[stop], gaps) if gap[1] - gap[0] >= GUTTER]
        if not gaps:
            break
        widest = max(gaps, key=lambda g: g[1] - g[0])
        inside = [item for band in bands[start : stop + 1] for item in band]
        if _is_columnar(inside, (widest[0] + widest[1]) / 2, height):
            best = (stop + 1, (widest[0] + widest[1]) / 2)
    return best


def _gaps(band: Sequence[Item], gaps: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return what is left of gaps where the things of a band are taken out."""
    for item in band:
        gaps = [
            part for low, high in gaps
            for part in ((low, min(high, item.left)), (max(low, item.right), high)) if part[1] > part[0]
        ]  # fmt: skip
    return gaps


def _is_columnar(inside: Sequence[Item], gutter: float, height: float) -> bool:
    """Whether both sides are tall, and are not rows that stand level with one another."""
    left = [i for i in inside if i.right <= gutter]
    right = [i for i in inside if i.left >= gutter]
    if not left or not right:
        return False
    tall = min(max(i.bottom for i in s) - min(i.top for i in s) for s in (left, right))
    if tall < TALL * height:
        return False
    tops = [i.top for i in right]
    level = sum(1 for i in left if any(abs(i.top - top) < LINE / 2 for top in tops))
    return level <= 0.75 * min(len(left), len(right))
