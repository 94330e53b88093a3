"""Tests of how new words are set into the room that they have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.exporters.pdf_copy.room import Room
from auditor.exporters.pdf_copy.typesetting import SMALLEST, Setting, Typesetter
from auditor.values.box import Box

WORDS = "Tell us how we can reach you"
WIDE = Typesetter().fitted(WORDS, [Room((Box(0, 0, 900, 12),), 12)], 10, bold=False)
assert WIDE is not None
EM = WIDE.box.width / 10


def fitted(*rooms: Room, size: float = 10) -> Setting | None:
    return Typesetter().fitted(WORDS, rooms, size, bold=False)


def a_room(*boxes: Box, line: float = 10) -> Room:
    return Room(boxes, line)


def test_words_are_as_large_as_the_old_ones_where_there_is_room() -> None:
    setting = fitted(a_room(Box(5, 7, 900, 17)))
    assert setting is not None
    assert (setting.size, setting.stretch, setting.box.left, setting.box.top) == (10, 1, 5, 7)


def test_smaller_words_stand_on_the_old_base_line() -> None:
    setting = fitted(a_room(Box(0, 0, EM * 8 + 1, 10)))
    assert setting is not None
    assert setting.size == 8
    assert setting.box.top == pytest.approx(0.78 * 2)


def test_words_are_narrowed_only_where_they_would_be_too_small() -> None:
    setting = fitted(a_room(Box(0, 0, EM * SMALLEST * 0.9, 7)))
    assert setting is not None
    assert (setting.size, setting.stretch) == (SMALLEST, 0.85)
    assert setting.box.right <= EM * SMALLEST * 0.9
    assert fitted(a_room(Box(0, 0, EM * SMALLEST * 0.8, 7))) is None


def test_of_several_rooms_the_one_for_the_largest_words_is_taken() -> None:
    setting = fitted(a_room(Box(0, 0, EM * 7, 10)), a_room(Box(0, 50, EM * 9 + 1, 60)))
    assert setting is not None
    assert (setting.size, setting.box.top) == (9, pytest.approx(50.78))


def test_words_flow_from_line_to_line() -> None:
    setting = fitted(a_room(Box(100, 0, 100 + EM * 5, 10), Box(0, 12, EM * 7, 22)))
    assert setting is not None
    assert [line.left for line in setting.lines] == [100, 0]
    said = " ".join(token.text for line in setting.lines for token in line.tokens)
    assert said == WORDS


def test_words_of_a_form_in_tiny_type_are_set_no_smaller_than_can_be_read() -> None:
    setting = fitted(a_room(Box(0, 0, 900, 10)), size=4)
    assert setting is not None
    assert setting.size == SMALLEST


def test_narrowed_words_are_drawn_so() -> None:
    setter = Typesetter()
    for share, told in ((0.9, True), (1.1, False)):
        setting = setter.fitted(WORDS, [a_room(Box(0, 0, EM * SMALLEST * share, 7))], 10, bold=False)
        assert setting is not None
        assert ("85 Tz" in setter.drawn(setting, (1, 0, 0, 1, 0, 0), 100, (0, 0, 0))) == told


def test_a_line_of_a_paragraph_gets_two_rows_only_where_there_is_no_other_way() -> None:
    lines = (Box(100, 0, 100 + EM * 4, 13), Box(0, 15, EM * 4, 28))
    setting = fitted(a_room(*lines), size=7)
    assert setting is not None
    assert (len(setting.lines), setting.size) == (2, 7)
    crowded = fitted(a_room(replace(lines[0], right=100 + EM * 3.5), replace(lines[1], right=EM)), size=7)
    assert crowded is not None
    assert [line.left for line in crowded.lines] == [100, 100]
