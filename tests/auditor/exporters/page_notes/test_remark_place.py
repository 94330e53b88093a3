"""The remark about a copy stands beside the title, and on nothing that is printed."""

from __future__ import annotations

import pytest

from auditor.exporters.page_notes import remark_place
from auditor.values.box import Box

TITLE = Box(100, 40, 300, 60)


def test_it_stands_right_of_the_title_on_its_line() -> None:
    place = remark_place(TITLE, [TITLE], 612, 792)
    assert 300 < place.left < 310
    assert place.middle == TITLE.middle


def test_it_stands_left_of_a_title_that_has_something_at_its_right() -> None:
    place = remark_place(TITLE, [TITLE, Box(302, 40, 500, 60)], 612, 792)
    assert 80 < place.left < place.right < 100


@pytest.mark.parametrize("title", [None, Box(2, 40, 610, 60)])
def test_it_stands_at_the_edge_where_there_is_no_title_or_no_room_beside_it(title: Box | None) -> None:
    taken = [Box(2, 40, 610, 60), Box(560, 0, 612, 30)]
    place = remark_place(title, taken, 612, 792)
    assert place.bottom <= 30
    assert not any(box.across(place) > 0 and box.down(place) > 0 for box in taken)


def test_a_page_full_of_ink_gets_it_in_its_corner() -> None:
    assert remark_place(TITLE, [Box(0, 0, 612, 792)], 612, 792).right > 600
