"""Which pieces of a page are drawn: all of it in one where that is small enough, else tiles, those in sight first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.drawing import Area, Piece
from auditor.drawing.piece import BYTES_PER_DOT, whole_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.pages.geometry import Placement

WHOLE_BYTES = 16 * 2**20
"""Up to this size a page is one picture: 200 per cent of a letter page take 8 MB."""
TILE = 512
OVERLAP = 1
"""Dots by which a tile reaches under the next one, so that no seam shows while the picture is scaled."""
_STAND_IN = 900
"""Dots of the longer side of what stands in for tiles that are not drawn yet."""


def pieces_of(page: int, placement: Placement, sight: Area) -> list[Piece]:
    """Return the pieces that show a page, the most urgent first.

    Args:
        page: 1-based.
        placement: the page on the screen.
        sight: what of it is in sight, in its dots; it may reach beyond the page.
    """
    if placement.width * placement.height * BYTES_PER_DOT <= WHOLE_BYTES:
        return [whole_page(page, placement.turns, placement.width, placement.height)]
    ring = Area(sight.left - TILE, sight.top - TILE, sight.width + 2 * TILE, sight.height + 2 * TILE)
    areas = list(_areas(placement, ring))
    areas.sort(key=lambda area: not area.meets(sight))
    tiles = [Piece(page, placement.turns, placement.width, placement.height, area) for area in areas]
    return [stand_in(page, placement), *tiles]


def stand_in(page: int, placement: Placement) -> Piece:
    """Return a small picture of all of a page, to be seen until its tiles are drawn."""
    shrink = min(1.0, _STAND_IN / max(placement.width, placement.height))
    width, height = (max(1, round(side * shrink)) for side in (placement.width, placement.height))
    return whole_page(page, placement.turns, width, height)


def _areas(placement: Placement, ring: Area) -> Iterator[Area]:
    """Yield the tiles that reach into the ring."""
    top, bottom = max(0, ring.top), min(placement.height, ring.bottom)
    left, right = max(0, ring.left), min(placement.width, ring.right)
    for y in range(top // TILE * TILE, bottom, TILE):
        for x in range(left // TILE * TILE, right, TILE):
            width, height = min(TILE + OVERLAP, placement.width - x), min(TILE + OVERLAP, placement.height - y)
            yield Area(x, y, width, height)
