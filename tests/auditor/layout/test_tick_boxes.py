"""Tick boxes find their captions and their question."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Drawn


def names(block) -> list[str]:  # noqa: ANN001
    return [field.name for field in block.fields]


class TestTickBoxes:
    """Boxes and their captions."""

    def test_question_and_options_on_one_line_are_one_block(self, page: Drawn) -> None:
        end = page.write("Are you a U.S. citizen?", 40, 100)
        page.square(end + 4, 100)
        end = page.write("Yes", end + 16, 100)
        page.square(end + 4, 100)
        page.write("No", end + 16, 100)
        assert page.texts() == ["Are you a U.S. citizen? ☐ Yes ☐ No"]

    def test_boxes_one_under_another_are_options_of_one_group(self, page: Drawn) -> None:
        page.write("Race", 40, 80)
        for row, caption in enumerate(("Asian", "White", "Prefer not to say")):
            page.square(40, 100 + 14 * row)
            page.write(caption, 53, 100 + 14 * row)
        blocks = page.blocks()
        assert [b.text for b in blocks] == ["Race", "☐ Asian", "☐ White", "☐ Prefer not to say"]
        assert [b.role for b in blocks[1:]] == ["option"] * 3
        assert len({b.group for b in blocks[1:]}) == 1
        assert blocks[1].group

    def test_options_far_right_of_their_questions(self, page: Drawn) -> None:
        for row, question in enumerate(("Were you born abroad", "Are you a student", "Do you rent")):
            page.write(question, 40, 100 + 14 * row)
            page.square(250, 100 + 14 * row)
            page.write("Yes", 262, 100 + 14 * row)
            page.square(320, 100 + 14 * row)
            page.write("No", 332, 100 + 14 * row)
        assert page.texts() == [
            "Were you born abroad ☐ Yes ☐ No", "Are you a student ☐ Yes ☐ No", "Do you rent ☐ Yes ☐ No",
        ]  # fmt: skip

    def test_a_blank_after_a_caption_stays_with_it(self, page: Drawn) -> None:
        page.write("☐ Other: ________", 40, 100)
        assert page.texts() == ["☐ Other: ____"]

    def test_captions_on_the_left_of_their_boxes(self, page: Drawn) -> None:
        end = page.write("Veteran? Yes", 40, 100)
        page.control("yes", (end, 100, end + 9, 109), "checkbox")
        end = page.write("No", end + 13, 100)
        page.control("no", (end, 100, end + 9, 109), "checkbox")
        (block,) = page.blocks()
        assert (block.text, names(block)) == ("Veteran? Yes ☐ No ☐", ["yes", "no"])

    def test_a_control_over_a_drawn_square_is_one_box(self, page: Drawn) -> None:
        page.square(40, 100)
        page.control("agree", (40, 100, 49, 109), "checkbox")
        page.write("I agree", 53, 100)
        assert page.texts() == ["☐ I agree"]

    def test_brackets_and_signs_are_boxes(self, page: Drawn) -> None:
        page.write("[ ] Owner", 40, 100)
        page.write("( ) Renter", 40, 130)
        page.write("☒ Guest", 40, 160)
        assert page.texts() == ["☐ Owner", "☐ Renter", "☒ Guest"]

    def test_a_letter_in_a_square_is_no_tick_box(self, page: Drawn) -> None:
        page.square(40, 99, 11)
        page.write("7", 43, 100)
        assert page.texts() == ["7"]

    def test_a_cross_in_a_square_ticks_it(self, page: Drawn) -> None:
        page.square(40, 99, 11)
        page.write("X", 43, 100)
        page.write("Resident", 56, 100)
        assert page.texts() == ["☒ Resident"]


class TestMatrix:
    """Answers head the columns, questions stand beside the rows."""

    def grid(self, page: Drawn, boxes: int, questions: float, rows: int = 3) -> None:
        for column, answer in enumerate(("Yes", "No")):
            page.write(answer, boxes + 40 * column, 80)
        for row in range(rows):
            page.write(f"{row + 1}. Were you a citizen of country {row + 1}?", questions, 100 + 20 * row)
            for column in range(2):
                left = boxes + 3 + 40 * column
                page.control(f"{row}{column}", (left, 100 + 20 * row, left + 9, 109 + 20 * row), "checkbox")

    def test_questions_left_of_their_boxes(self, page: Drawn) -> None:
        self.grid(page, 400, 40)
        asked = [(b.text, names(b)) for b in page.blocks() if b.fields]
        assert asked == [
            (f"{n}. Were you a citizen of country {n}? ☐ Yes ☐ No", [f"{n - 1}0", f"{n - 1}1"]) for n in (1, 2, 3)
        ]

    def test_questions_right_of_their_boxes(self, page: Drawn) -> None:
        self.grid(page, 40, 140)
        assert next(b.text for b in page.blocks() if b.fields) == "1. Were you a citizen of country 1? ☐ Yes ☐ No"

    def test_boxes_with_captions_beside_them_are_no_matrix(self, page: Drawn) -> None:
        page.write("Race", 40, 80)
        page.write("Origin", 140, 80)
        for row in range(2):
            for column, caption in enumerate(("Asian", "Other")):
                page.square(40 + 100 * column, 100 + 16 * row)
                page.write(caption, 52 + 100 * column, 100 + 16 * row)
        assert sorted(page.texts()) == ["Origin", "Race", "☐ Asian", "☐ Asian", "☐ Other", "☐ Other"]

    def test_a_sentence_over_boxes_heads_no_column(self, page: Drawn) -> None:
        page.write("Tick one of the following boxes in each line please", 40, 80)
        page.square(60, 100)
        page.square(100, 100)
        page.write("1. Do you rent?", 150, 100)
        assert not any("☐ one" in text or "☐ of" in text for text in page.texts())

    def test_captions_over_boxes_without_a_question(self, page: Drawn) -> None:
        for column, caption in enumerate(("Apt.", "Ste.", "Flr.")):
            left = page.write(caption, 40 + 26 * column, 90) - 15
            page.control(caption, (left, 104, left + 9, 113), "checkbox")
        assert [(b.text, names(b)) for b in page.blocks()] == [
            ("☐ Apt.", ["Apt."]), ("☐ Ste.", ["Ste."]), ("☐ Flr.", ["Flr."]),
        ]  # fmt: skip


class TestOptionsBeneath:
    """Questions over a line of boxes."""

    def boxes(self, page: Drawn, left: float, top: float, *captions: str) -> None:
        for caption in captions:
            page.control(f"{caption}{top:g}", (left, top, left + 9, top + 9), "checkbox")
            left = page.write(caption, left + 12, top) + 6

    def test_one_line_of_boxes_belongs_to_the_question(self, page: Drawn) -> None:
        page.write("Do you need an interpreter?", 40, 100)
        self.boxes(page, 40, 114, "Yes", "No")
        assert page.texts() == ["Do you need an interpreter? ☐ Yes ☐ No"]

    def test_more_lines_are_a_list(self, page: Drawn) -> None:
        page.write("Marital status", 40, 100)
        self.boxes(page, 40, 114, "Single", "Married")
        self.boxes(page, 40, 128, "Divorced", "Widowed")
        assert page.texts()[0] == "Marital status"
        assert all(b.role == "option" for b in page.blocks()[1:])

    def test_a_sentence_keeps_away_from_the_boxes(self, page: Drawn) -> None:
        page.write("Read this first.", 40, 100)
        self.boxes(page, 40, 114, "Yes", "No")
        assert page.texts()[0] == "Read this first."

    def test_a_head_holds_the_boxes_of_every_row_of_its_column(self, page: Drawn) -> None:
        for row in range(3):
            page.cell(40, 100 + 16 * row, 200, 116 + 16 * row)
            page.cell(200, 100 + 16 * row, 300, 116 + 16 * row)
        page.write("Citizen?", 203, 103)
        self.boxes(page, 203, 119, "Yes", "No")
        self.boxes(page, 203, 135, "Yes", "No")
        (block,) = (b for b in page.blocks() if b.fields)
        assert (block.text, names(block)) == ("Citizen? ☐ Yes ☐ No", ["Yes119", "Yes135", "No119", "No135"])
