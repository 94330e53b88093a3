"""A page is looked at in bands that part it where it is empty."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from auditor.ocr.bands import bands_of
from auditor.ocr.pixels import Pixels

HEIGHT, WIDTH = 1280, 992


def page_with_lines(pitch: int, thickness: int) -> Pixels:
    page = np.full((HEIGHT, WIDTH), 255, np.uint8)
    for top in range(10, HEIGHT - thickness, pitch):
        page[top : top + thickness, 50:900:7] = 0
    return page


def test_bands_leave_no_row_out_and_see_beyond_their_ends() -> None:
    bands = list(bands_of(page_with_lines(24, 14)))
    assert len(bands) > 2
    assert (bands[0].first, bands[-1].past) == (-np.inf, np.inf)
    assert (bands[0].top, bands[-1].bottom) == (0, HEIGHT)
    for above, below in pairwise(bands):
        assert above.past == below.first
        assert above.bottom - 32 > above.past >= below.top + 32
    assert len({band.bottom - band.top for band in bands}) == 1


@pytest.mark.parametrize("pitch", [17, 24, 61])
def test_no_line_of_words_is_cut(pitch: int) -> None:
    page = page_with_lines(pitch, 14)
    for band in bands_of(page):
        if band.first > 0:
            assert not np.any(page[int(band.first)] < 255)


def test_a_small_picture_is_one_band() -> None:
    assert len(list(bands_of(np.full((192, 900), 255, np.uint8)))) == 1


def test_an_empty_page_is_parted_all_the_same() -> None:
    assert len(list(bands_of(np.full((HEIGHT, WIDTH), 255, np.uint8)))) > 2
