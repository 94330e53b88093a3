"""Labels find their blanks: beside, over and under them, and from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Drawn


def names(block) -> list[str]:  # noqa: ANN001
    return [field.name for field in block.fields]


class TestLabelsOnOneLine:
    """Labels and blanks side by side."""

    def test_each_label_of_a_row_keeps_its_own_underline(self, page: Drawn) -> None:
        page.write("First name ________ MI ___ Last name ________", 40, 100)
        assert page.texts() == ["First name ____", "MI ____", "Last name ____"]

    def test_words_far_apart_are_two_labels(self, page: Drawn) -> None:
        page.write("City", 40, 100)
        page.write("State", 200, 100)
        assert page.texts() == ["City", "State"]

    def test_an_upright_rule_parts_labels_that_stand_close(self, page: Drawn) -> None:
        end = page.write("Date of birth", 40, 100)
        page.upright(end + 1, 90, 120)
        page.write("Age", end + 4, 100)
        assert page.texts() == ["Date of birth", "Age"]

    def test_a_blank_within_a_sentence_stays_there(self, page: Drawn) -> None:
        end = page.write("I,", 40, 100)
        page.control("name", (end, 98, end + 80, 111))
        page.write(", certify that this is true.", end + 82, 100)
        assert page.texts() == ["I, ____, certify that this is true."]

    def test_a_control_over_underscores_is_one_blank(self, page: Drawn) -> None:
        end = page.write("Telephone", 40, 100)
        page.write("____________", end, 100)
        page.control("phone", (end, 98, end + 60, 111))
        (block,) = page.blocks()
        assert (block.text, names(block)) == ("Telephone ____", ["phone"])

    def test_a_control_over_a_rule_is_one_blank(self, page: Drawn) -> None:
        end = page.write("Telephone", 40, 100)
        page.level(end + 2, end + 120, 110)
        page.control("phone", (end + 2, 97, end + 120, 110))
        assert page.texts() == ["Telephone ____"]

    def test_a_row_of_dots_that_leads_to_a_control_is_no_blank(self, page: Drawn) -> None:
        end = page.write("Wages ..........", 40, 100)
        page.control("wages", (end + 2, 98, end + 60, 111))
        (block,) = page.blocks()
        assert (block.text, names(block)) == ("Wages ____", ["wages"])

    def test_nine_controls_in_a_row_are_one_blank(self, page: Drawn) -> None:
        end = page.write("Social Security number", 40, 100)
        for index in range(9):
            left = end + 3 + 14 * index + 5 * (index > 2) + 5 * (index > 4)
            page.control(f"digit{index}", (left, 97, left + 12, 111))
        (block,) = page.blocks()
        assert block.text == "Social Security number ____"
        assert len(block.fields) == 9

    def test_nine_drawn_squares_in_a_row_are_one_blank(self, page: Drawn) -> None:
        end = page.write("Account number", 40, 100)
        for index in range(9):
            page.square(end + 4 + 11 * index, 99, 11)
        assert page.texts() == ["Account number ____"]


class TestLabelsOverAndUnder:
    """Labels over and captions beneath their blanks."""

    def test_a_label_over_its_control(self, page: Drawn) -> None:
        page.write("Last name", 40, 100, 8)
        page.control("last", (40, 109, 200, 124))
        page.write("Place of birth", 40, 130, 8)
        page.control("birthplace", (40, 139, 200, 154))
        assert [(b.text, names(b)) for b in page.blocks()] == [
            ("Last name ____", ["last"]),
            ("Place of birth ____", ["birthplace"]),
        ]

    def test_captions_beneath_a_column_of_controls(self, page: Drawn) -> None:
        for index, name in enumerate(("First name", "Middle name", "Last name")):
            page.control(name, (40, 100 + 24 * index, 200, 115 + 24 * index))
            page.write(name, 40, 116 + 24 * index, 7)
        assert [(b.text, names(b)) for b in page.blocks()] == [
            ("First name ____", ["First name"]),
            ("Middle name ____", ["Middle name"]),
            ("Last name ____", ["Last name"]),
        ]

    def test_a_rule_with_a_caption_beneath_is_a_blank(self, page: Drawn) -> None:
        page.write("I declare that all of this is true to the best of my knowledge and belief, so help me.", 40, 60)
        page.level(40, 220, 120)
        page.write("Signature of applicant", 40, 123, 8)
        assert page.texts()[1:] == ["Signature of applicant ____"]

    def test_a_rule_under_a_heading_across_the_page_is_none(self, page: Drawn) -> None:
        page.write("Information about you and everyone who lives with you, whether or not they apply too", 40, 60)
        page.level(30, 570, 72)
        page.write("Please read this first.", 40, 80)
        assert not any("____" in text for text in page.texts())

    def test_a_rule_to_the_edge_behind_its_label_is_a_blank(self, page: Drawn) -> None:
        page.write("Participants fill in one sheet each, and hand it in at the desk, please.", 40, 60)
        end = page.write("Religion", 40, 100)
        page.level(end, 560, 109)
        assert page.texts()[1:] == ["Religion ____"]

    def test_an_underlined_word_is_no_blank(self, page: Drawn) -> None:
        end = page.write("Important", 40, 100)
        page.level(40, end - 3, 110.5)
        page.write("Read every page of these instructions before you begin to fill in the form.", 40, 130)
        assert page.texts()[0] == "Important"

    def test_a_control_without_words_is_a_field(self, page: Drawn) -> None:
        page.control("secret", (40, 100, 100, 115))
        (block,) = page.blocks()
        assert (block.text, block.role, names(block), block.location.field) == ("", "field", ["secret"], "secret")


class TestFarLabels:
    """Labels that stand further off."""

    def test_a_head_over_a_row_of_letters(self, page: Drawn) -> None:
        for column, heading in enumerate(("Name", "Alien number")):
            page.write(heading, 40 + 120 * column, 100, 8)
            page.write(f"({'ab'[column]})", 70 + 120 * column, 120, 8)
            for row in range(3):
                left, top = 40 + 120 * column, 134 + 30 * row
                page.control(f"{heading}{row}", (left, top, left + 110, top + 14))
        assert [(b.text, names(b)) for b in page.blocks()] == [
            ("Name ____", ["Name0", "Name1", "Name2"]),
            ("Alien number ____", ["Alien number0", "Alien number1", "Alien number2"]),
        ]

    def test_letters_before_a_blank_leave_it_to_its_label(self, page: Drawn) -> None:
        end = page.write("Alien Registration Number (if any)", 40, 100)
        page.write("A-", end + 20, 100)
        page.control("alien", (end + 34, 97, end + 150, 112))
        assert [(b.text, names(b)) for b in page.blocks()] == [("Alien Registration Number (if any) ____", ["alien"])]

    def test_letters_before_a_blank_are_its_label_where_a_wall_parts_the_rest(self, page: Drawn) -> None:
        page.cell(38, 95, 300, 115)
        page.write("Part 2. About you", 40, 100)
        page.write("A-", 310, 100)
        page.control("alien", (324, 97, 440, 112))
        assert [(b.text, names(b)) for b in page.blocks() if b.fields] == [("A- ____", ["alien"])]

    def test_a_text_of_the_page_is_no_head(self, page: Drawn) -> None:
        page.write("Please read all of the instructions for this form before you begin to fill it in at home", 40, 100)
        page.control("lone", (300, 190, 340, 204))
        assert [b.role for b in page.blocks()] == ["paragraph", "field"]


class TestNeighbours:
    """Blanks between several words."""

    def test_captions_of_the_next_column_keep_their_own(self, page: Drawn) -> None:
        for row, label in enumerate(("Country of birth", "City of residence", "Country of residence")):
            page.write(label, 320, 100 + 36 * row)
            page.control(label, (320, 112 + 36 * row, 540, 127 + 36 * row))
        page.write("18. Date of marriage", 40, 150)
        assert [(b.text, names(b)) for b in page.blocks() if b.fields] == [
            (f"{label} ____", [label]) for label in ("Country of birth", "City of residence", "Country of residence")
        ]

    def test_the_next_question_is_no_caption(self, page: Drawn) -> None:
        end = page.write("1. Number of your children", 40, 100)
        page.control("children", (end + 150, 98, end + 200, 111))
        page.write("2. List your children and their citizenship here", 40, 116)
        assert page.texts()[0] == "1. Number of your children ____"

    def test_a_row_of_dots_before_a_line_number_is_no_blank(self, page: Drawn) -> None:
        page.write("Total of lines 4 and 5 ........... 6.", 40, 100)
        assert page.texts() == ["Total of lines 4 and 5 6."]

    def test_cells_without_outer_walls_are_cells(self, page: Drawn) -> None:
        for y in (100, 130, 160):
            page.level(40, 400, y)
        page.upright(220, 100, 160)
        for left, label in ((42, "Bank"), (223, "Account number")):
            page.write(label, left, 102, 7)
        assert page.texts()[:2] == ["Bank ____", "Account number ____"]
