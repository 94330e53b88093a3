"""The marks beside a page: each as near to its finding as its neighbours let it be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spread(wanted: Sequence[float], gap: float) -> list[float]:
    """Return places at least a gap apart, in the same order, moved as little as can be.

    Marks that would lie on one another make a group, which stands in the middle of where its members want to be
    (isotonic regression, by pooling neighbours).

    Args:
        wanted: where each wants to be, from the lowest to the highest number.
        gap: how far apart they must be.
    """
    groups: list[tuple[float, int]] = []  # where a group's first member stands on average, and how many there are
    for place, want in enumerate(wanted):
        start, members = want - place * gap, 1
        while groups and groups[-1][0] > start:
            before, others = groups.pop()
            start = (start * members + before * others) / (members + others)
            members += others
        groups.append((start, members))
    starts = [start for start, members in groups for _ in range(members)]
    return [start + place * gap for place, start in enumerate(starts)]
