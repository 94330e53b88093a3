"""A page is one picture while that is small, and tiles beyond: all that is in sight, first."""

from __future__ import annotations

from auditor.drawing import Area, PageSize
from ui.pages.geometry import placed
from ui.pages.tiling import OVERLAP, TILE, WHOLE_BYTES, pieces_of

LETTER = PageSize(612, 792)


def test_twice_the_size_of_a_letter_page_is_one_picture() -> None:
    (piece,) = pieces_of(4, placed(LETTER, 0, 2.0), Area(0, 0, 1000, 800))
    assert (piece.page, piece.is_whole, piece.width, piece.height) == (4, True, 1224, 1584)


def test_beyond_the_limit_a_small_picture_stands_in_for_tiles() -> None:
    placement = placed(LETTER, 0, 8.0)
    first, *tiles = pieces_of(1, placement, Area(2000, 3000, 1000, 800))
    assert first.is_whole
    assert first.size < WHOLE_BYTES / 4
    assert all((tile.width, tile.height) == (placement.width, placement.height) for tile in tiles)
    assert all(tile.area.width <= TILE + OVERLAP and tile.area.height <= TILE + OVERLAP for tile in tiles)


def test_tiles_cover_what_is_in_sight_and_those_come_first() -> None:
    sight = Area(2000, 3000, 1000, 800)
    tiles = [piece.area for piece in pieces_of(1, placed(LETTER, 0, 8.0), sight)[1:]]
    seen = [tile.meets(sight) for tile in tiles]
    assert seen == sorted(seen, reverse=True)
    for x in range(2000, 3000, 37):
        assert all(any(tile.meets(Area(x, y, 1, 1)) for tile in tiles) for y in (3000, 3400, 3799))


def test_tiles_end_where_the_page_does() -> None:
    placement = placed(LETTER, 0, 8.0)
    tiles = [piece.area for piece in pieces_of(1, placement, Area(4000, 5800, 2000, 2000))[1:]]
    assert max(tile.right for tile in tiles) == placement.width
    assert max(tile.bottom for tile in tiles) == placement.height


def test_few_tiles_are_asked_for_at_once() -> None:
    tiles = pieces_of(1, placed(LETTER, 0, 16.0), Area(3000, 3000, 1600, 1200))[1:]
    assert len(tiles) <= 48
