"""Numbers that were written on a scanned page are found wherever they were read."""

from __future__ import annotations

import pytest

from auditor.exporters.scan_copy.written_numbers import written_numbers
from auditor.masking import MASK, NUMBER_MASK
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.document import Page
from auditor.values.location import DocxLocation, PageLocation


def _page(text: str, box: Box) -> Page:
    return Page(1, (Block(text, "paragraph", PageLocation(1, box), size=10),), recognised=True)


def test_a_number_read_with_its_label_is_found_behind_it() -> None:
    (area,) = written_numbers(_page(f"SSN of child {MASK}", Box(0, 20, 240, 30)))
    assert area == Box(100, 20, 240, 30)


def test_a_number_by_itself_takes_up_its_box() -> None:
    (area,) = written_numbers(_page(MASK, Box(60, 20, 100, 30)))
    assert area == Box(60, 20, 100, 30)


def test_two_numbers_of_one_line_are_both_found() -> None:
    first, second = written_numbers(_page(f"{MASK} or perhaps {NUMBER_MASK} here", Box(0, 0, 340, 10)))
    assert (first.left, second.right) == (0, 320)
    assert first.right < second.left


def test_in_several_lines_the_lines_around_it_count_too() -> None:
    text = f"{'word ' * 20}{MASK}{' word' * 20}"
    (area,) = written_numbers(_page(text, Box(0, 0, 200, 120)))
    assert (area.left, area.right) == (0, 200)
    assert 0 < area.top < 60 < area.bottom < 120


@pytest.mark.parametrize("text", ["Social Security number: ____", "•••", "Call 311"])
def test_what_was_not_masked_is_no_number(text: str) -> None:
    assert list(written_numbers(_page(text, Box(0, 0, 100, 10)))) == []


def test_a_place_without_a_box_has_none() -> None:
    page = Page(1, (Block(MASK, "paragraph", DocxLocation("main", ())),))
    assert list(written_numbers(page)) == []
