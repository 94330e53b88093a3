"""Points become dots and dots points, however the page is turned and whatever the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.drawing import PageSize
from auditor.values.box import Box
from ui.pages.geometry import Placement, placed, upright

SIZES = st.builds(PageSize, st.floats(20, 5000), st.floats(20, 5000))
TURNS = st.integers(0, 3)
SCALES = st.builds(lambda zoom, ratio: zoom * ratio, st.floats(0.25, 8), st.sampled_from([1.0, 1.25, 1.5, 2.0]))
PAGES = st.builds(placed, SIZES, TURNS, SCALES)
SHARES = st.floats(-0.5, 1.5)


@given(PAGES, SHARES, SHARES)
def test_there_and_back_is_the_same_point(page: Placement, across: float, down: float) -> None:
    x, y = across * page.size.width, down * page.size.height
    assert page.points(*page.dots(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(PAGES, SHARES, SHARES)
def test_back_and_there_is_the_same_dot(page: Placement, across: float, down: float) -> None:
    place = (across * page.width, down * page.height)
    assert page.dots(*page.points(*place)) == pytest.approx(place, abs=1e-6)


@given(SIZES, TURNS, SCALES)
def test_a_page_is_whole_dots_and_less_than_one_off(size: PageSize, turns: int, scale: float) -> None:
    page = placed(size, turns, scale)
    width, height = upright(size, turns)
    assert page.width == pytest.approx(width * scale, abs=0.5001)
    assert page.height == pytest.approx(height * scale, abs=0.5001)


@given(PAGES)
def test_the_whole_page_is_all_of_its_dots(page: Placement) -> None:
    whole = page.rectangle(Box(0, 0, page.size.width, page.size.height))
    assert (whole.left, whole.top, whole.right, whole.bottom) == pytest.approx((0, 0, page.width, page.height))


@pytest.mark.parametrize(
    ("turns", "corner"),
    [(0, (10, 20)), (1, (180, 10)), (2, (90, 180)), (3, (20, 90))],
)
def test_turning_goes_clockwise(turns: int, corner: tuple[float, float]) -> None:
    page = placed(PageSize(100, 200), turns, 1.0)
    assert page.dots(10, 20) == pytest.approx(corner)


def test_a_box_stays_right_side_out() -> None:
    page = Placement(PageSize(100, 200), 1, 400, 200)
    assert page.rectangle(Box(10, 20, 30, 60)) == Box(280, 20, 360, 60)


def test_a_page_without_width_still_has_a_dot() -> None:
    page = placed(PageSize(0.1, 0.1), 0, 0.25)
    assert (page.width, page.height) == (1, 1)
