"""Long lines are read in parts, and their words stand where they stand in the whole line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from auditor.ocr.long_lines import in_parts
from auditor.ocr.reading import Piece, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.ocr.pixels import Pixels

HEIGHT = 40


def strip(*words: tuple[int, int], width: int) -> Pixels:
    """Return a strip with words, upright strokes close together, from and to some columns."""
    pixels = np.full((HEIGHT, width), 255, np.uint8)
    for first, past in words:
        pixels[8:32, first:past:4] = pixels[8:32, past - 1] = 0
    return pixels


def words_of(strips: Sequence[Pixels]) -> list[Reading]:
    """Read a strip as one word that fills it."""
    return [Reading((Piece(f"{each.shape[1]}", 0.9, 0.0, 1.0),), 0.9) for each in strips]


def test_a_short_line_is_read_as_it_is() -> None:
    assert in_parts([strip((10, 300), width=400)], words_of)[0].text == "400"


def test_a_long_line_is_parted_in_the_space_next_to_its_middle() -> None:
    line = strip((10, 300), (330, 500), (540, 900), (930, 1190), width=1200)
    reading = in_parts([line], words_of)[0]
    assert reading.text == "520 680"
    assert [piece.end for piece in reading.pieces] == pytest.approx([520 / 1200, 1.0])
    assert reading.pieces[1].start == pytest.approx(520 / 1200)


def test_a_gap_within_a_word_parts_no_line_that_has_spaces() -> None:
    line = strip((10, 300), (340, 598), (602, 1190), width=1200)
    assert in_parts([line], words_of)[0].text == "320 880"


def test_a_row_of_boxes_is_parted_where_no_stroke_stands() -> None:
    line = np.full((HEIGHT, 1200), 255, np.uint8)
    for left in range(10, 1180, 20):
        line[8:32, left : left + 15 : 14] = 0
        line[8, left : left + 15] = line[31, left : left + 15] = 0
    border = int(in_parts([line], words_of)[0].text.split()[0])
    assert line[20, border] == 255
    assert 580 < border < 620


def test_a_long_line_without_any_gap_is_parted_in_the_middle() -> None:
    assert in_parts([strip((10, 1190), width=1200)], words_of)[0].text == "600 600"


def test_every_line_gets_its_own_reading() -> None:
    long, short = strip((10, 500), (560, 1190), width=1200), strip((10, 90), width=100)
    assert [reading.text for reading in in_parts([short, long, short], words_of)] == ["100", "530 670", "100"]
