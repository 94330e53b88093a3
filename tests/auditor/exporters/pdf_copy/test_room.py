"""Tests of the room that new words find on a page."""

from __future__ import annotations

from auditor.exporters.pdf_copy.room import rooms_at
from auditor.values.box import Box
from auditor.values.ink import PageInk, Word

INK = PageInk(1, 200, 200, words=(Word.placed("edge", Box(150, 150, 180, 160)),))
LINES = (Box(20, 20, 80, 30), Box(20, 32, 80, 42))


def rooms(*taken: Box, lines: tuple[Box, ...] = LINES, ink: PageInk = INK) -> list[tuple[float, ...]]:
    found = [room.boxes[0] for room in rooms_at(lines, taken, ink) if len(room.boxes) == 1]
    return [(box.left, box.top, box.right, box.bottom) for box in found]


def rooms_in(ink: PageInk) -> list[tuple[float, ...]]:
    return rooms(*(word.box for word in ink.words), ink=ink)


def paragraph(*taken: Box, lines: tuple[Box, ...]) -> list[tuple[float, ...]]:
    found = next((room.boxes for room in rooms_at(lines, taken, INK) if len(room.boxes) > 1), ())
    return [(box.left, box.top, box.right, box.bottom) for box in found]


def test_room_reaches_to_the_next_thing_on_either_side() -> None:
    assert rooms(Box(100, 20, 120, 30), Box(20, 60, 40, 70)) == [(20, 20, 98, 59.5), (20, 20, 98, 59.5)]


def test_room_ends_with_what_is_printed_on_the_page() -> None:
    assert rooms() == [(20, 20, 180, 160), (20, 20, 180, 160)]


def test_walls_end_room_however_thin_they_are() -> None:
    assert rooms(Box(90, 0, 90, 200), Box(0, 50, 200, 50))[0] == (20, 20, 88, 49.5)


def test_a_line_on_which_other_words_follow_is_left_to_them() -> None:
    shared = (Box(20, 20, 80, 30), Box(20, 32, 40, 42))
    assert rooms(Box(42, 32, 80, 42), lines=shared)[0] == (20, 20, 180, 31.5)


def test_what_the_words_stood_on_is_not_in_the_way() -> None:
    assert rooms(Box(10, 10, 90, 36)) == rooms()


def test_room_ends_before_another_column_of_text() -> None:
    column = [Box(120, top, 180, top + 10) for top in (0, 50, 62, 74)]
    ink = PageInk(1, 200, 200, words=tuple(Word.placed("other", box) for box in column))
    assert max(right for _, _, right, _ in rooms_in(ink)) == 112
    through = Box(20, 70, 180, 80)
    ink = PageInk(1, 200, 200, words=tuple(Word.placed("other", box) for box in (*column, through)))
    assert max(right for _, _, right, _ in rooms_in(ink)) == 180


def test_words_strewn_at_the_side_are_no_column() -> None:
    strewn = [Box(left, top, left + 20, top + 10) for left, top in ((120, 0), (126, 50), (135, 62), (150, 74))]
    ink = PageInk(1, 200, 200, words=tuple(Word.placed("other", box) for box in strewn))
    assert max(right for _, _, right, _ in rooms_in(ink)) > 112


def test_few_words_at_the_side_are_no_column() -> None:
    side = [Box(120, 0, 180, 10), Box(120, 50, 180, 60)]
    ink = PageInk(1, 200, 200, words=tuple(Word.placed("other", box) for box in side))
    assert max(right for _, _, right, _ in rooms_in(ink)) == 180


SENTENCE = (Box(120, 20, 180, 30), Box(20, 32, 80, 42))


def test_a_sentence_amid_a_paragraph_goes_from_line_to_line() -> None:
    before, after = Box(20, 20, 118, 30), Box(82, 32, 180, 42)
    assert paragraph(before, after, Box(20, 44, 180, 54), lines=SENTENCE) == [(120, 20, 180, 30), (20, 32, 80, 42)]


def test_a_paragraphs_last_sentence_may_take_free_lines_beneath() -> None:
    below = [(20, 44, 180, 54), (20, 56, 180, 66)]
    assert paragraph(Box(20, 70, 180, 80), lines=SENTENCE) == [(120, 20, 180, 30), (20, 32, 180, 42), *below]
    assert paragraph(Box(20, 60, 180, 80), lines=SENTENCE)[2:] == below[:1]


def test_no_lines_are_added_beneath_words_that_stand_behind_the_sentence() -> None:
    assert paragraph(Box(82, 32, 180, 42), lines=SENTENCE) == [(120, 20, 180, 30), (20, 32, 80, 42)]


def test_lines_of_another_column_or_far_beneath_are_no_paragraph() -> None:
    assert paragraph(lines=(Box(20, 100, 80, 110), Box(120, 20, 180, 30))) == []
    assert paragraph(lines=(Box(20, 20, 80, 30), Box(20, 60, 80, 70))) == []
