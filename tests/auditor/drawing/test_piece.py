"""A piece lies within its page and within reason."""

from __future__ import annotations

import pytest

from auditor.drawing import Area, Piece
from auditor.drawing.piece import whole_page


def test_a_whole_page_is_whole_and_four_bytes_a_dot() -> None:
    piece = whole_page(1, 0, 100, 50)
    assert piece.is_whole
    assert piece.size == 20_000
    assert not Piece(1, 0, 100, 50, Area(0, 0, 99, 50)).is_whole


@pytest.mark.parametrize(
    ("page", "turns", "area"),
    [
        (0, 0, Area(0, 0, 10, 10)),
        (1, 4, Area(0, 0, 10, 10)),
        (1, 0, Area(-1, 0, 10, 10)),
        (1, 0, Area(91, 0, 10, 10)),
        (1, 0, Area(0, 0, 0, 10)),
    ],
)
def test_a_piece_that_no_page_has_is_refused(page: int, turns: int, area: Area) -> None:
    with pytest.raises(ValueError, match="area of a page"):
        Piece(page, turns, 100, 100, area)


def test_a_piece_that_fills_the_memory_is_refused() -> None:
    assert whole_page(1, 0, 4000, 2000)
    with pytest.raises(ValueError, match="8 million"):
        whole_page(1, 0, 4001, 2000)


def test_areas_meet_where_they_share_a_dot() -> None:
    area = Area(10, 10, 10, 10)
    assert area.meets(Area(19, 19, 5, 5))
    assert not area.meets(Area(20, 10, 5, 5))
    assert not area.meets(Area(10, 0, 10, 10))
