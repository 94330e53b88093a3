"""Marks beside a page keep apart and near."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.margin import spread


def test_marks_with_room_stay_where_they_want_to_be() -> None:
    assert spread([0, 30, 100], 30) == [0, 30, 100]


def test_two_that_want_the_same_place_share_it_evenly() -> None:
    assert spread([100, 100], 30) == [85, 115]


def test_a_group_that_grows_into_another_takes_it_along() -> None:
    assert spread([0, 40, 40, 40], 30) == pytest.approx([-15, 15, 45, 75])


@given(st.lists(st.floats(0, 1000), max_size=30), st.floats(1, 50))
def test_marks_keep_apart_and_in_order(wanted: list[float], gap: float) -> None:
    places = spread(sorted(wanted), gap)
    assert len(places) == len(wanted)
    assert all(after - before >= gap - 1e-6 for before, after in pairwise(places))
    assert sum(places) == pytest.approx(sum(wanted), abs=1e-3)
