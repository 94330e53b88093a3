"""Pages lie one under another, and what was looked at stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.drawing import PageSize
from ui.pages.column import Anchor, Column, Spacing, scale_to_fit

LETTER, WIDE = PageSize(600, 800), PageSize(800, 600)
SPACING = Spacing(above=20, between=10, beside=40)


def a_column(*sizes: PageSize, turns: int = 0, scale: float = 1.0, room: int = 1000) -> Column:
    return Column(sizes, turns, scale, SPACING, room)


def test_pages_follow_one_another_with_the_desk_between() -> None:
    column = a_column(LETTER, WIDE, LETTER)
    assert [column.top(page) for page in (1, 2, 3)] == [20, 830, 1440]
    assert column.height == 20 + 800 + 10 + 600 + 10 + 800 + 20


def test_pages_stand_in_the_middle_of_the_room() -> None:
    column = a_column(LETTER, WIDE)
    assert (column.left(1), column.left(2), column.width) == (200, 100, 1000)


def test_a_column_wider_than_the_room_has_desk_beside_it() -> None:
    column = a_column(WIDE, scale=2.0)
    assert (column.left(1), column.width) == (40, 1680)


@pytest.mark.parametrize(
    ("top", "bottom", "pages"),
    [(0, 20, []), (0, 21, [1]), (819, 830, [1]), (820, 830, []), (820, 831, [2]), (500, 1500, [1, 2, 3])],
)
def test_the_pages_in_sight_are_those_that_reach_into_the_stretch(top: int, bottom: int, pages: list[int]) -> None:
    assert list(a_column(LETTER, WIDE, LETTER).between(top, bottom)) == pages


def test_an_empty_desk_has_no_pages() -> None:
    column = a_column()
    assert (list(column.between(0, 500)), column.height) == ([], 0)


@given(st.integers(1, 3), st.floats(0, 600), st.floats(0, 600), st.integers(0, 3), st.floats(0.25, 4))
def test_an_anchor_is_found_again_at_any_scale(page: int, x: float, y: float, turns: int, scale: float) -> None:
    column = a_column(LETTER, WIDE, LETTER, turns=turns, scale=scale)
    found = column.anchor(*column.place(Anchor(page, x, y)))
    assert (found.x, found.y) == pytest.approx((x, y), abs=1e-6)


def test_the_widest_page_decides_the_fit() -> None:
    assert scale_to_fit((LETTER, WIDE), 0, 1600) == 2.0
    assert scale_to_fit((LETTER, WIDE), 1, 1600) == 2.0
    assert scale_to_fit((LETTER,), 1, 1600) == 2.0
    assert scale_to_fit((LETTER,), 0, 1200) == 2.0
