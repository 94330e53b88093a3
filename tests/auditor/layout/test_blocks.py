"""What becomes of a page: labels with their blanks, boxes with their captions, questions in one piece."""

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

    def test_an_underlined_word_is_no_blank(self, page: Drawn) -> None:
        end = page.write("Important", 40, 100)
        page.level(40, end - 3, 110.5)
        page.write("Read every page of these instructions before you begin to fill in the form.", 40, 130)
        assert page.texts()[0] == "Important"

    def test_a_control_without_words_is_a_field(self, page: Drawn) -> None:
        page.control("secret", (40, 100, 100, 115))
        (block,) = page.blocks()
        assert (block.text, block.role, names(block), block.location.field) == ("", "field", ["secret"], "secret")


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


class TestParagraphs:
    """What belongs together and what does not."""

    def test_a_question_over_two_lines_is_one_block(self, page: Drawn) -> None:
        page.write("24. Immigration status at your last arrival (for example,", 40, 100)
        page.write("B-2 visitor, student, or none)", 57, 112)
        page.control("status", (57, 124, 300, 140))
        assert page.texts() == [
            "24. Immigration status at your last arrival (for example, B-2 visitor, student, or none) ____"
        ]

    def test_hyphenated_words_are_mended(self, page: Drawn) -> None:
        page.write("Applicants must give their natural-", 40, 100)
        page.write("ization number.", 40, 112)
        assert page.texts() == ["Applicants must give their naturalization number."]

    def test_a_hyphen_before_a_capital_stays(self, page: Drawn) -> None:
        page.write("Provide the number of your Form I-", 40, 100)
        page.write("I-94 as it is printed on it", 40, 112)
        assert "I- I-94" in page.texts()[0]

    def test_numbered_items_do_not_merge(self, page: Drawn) -> None:
        page.write("1. Your full name as it is on your passport", 40, 100)
        page.write("2. Your country of birth as it is on your passport", 40, 112)
        assert [(b.text[:2], b.role) for b in page.blocks()] == [("1.", "list_item"), ("2.", "list_item")]

    def test_cells_do_not_merge(self, page: Drawn) -> None:
        page.cell(40, 100, 200, 112)
        page.cell(40, 112, 200, 124)
        page.write("Social Security number of", 42, 101)
        page.write("the applicant", 42, 113)
        assert len(page.texts()) == 2

    def test_a_short_line_ends_a_paragraph(self, page: Drawn) -> None:
        page.write("Yes.", 40, 100)
        page.write("Continue with the next part of this form on the other side", 40, 112)
        assert len(page.texts()) == 2


class TestTables:
    """Ruled cells."""

    def test_a_heading_owns_the_controls_under_it(self, page: Drawn) -> None:
        for column, heading in enumerate(("Name", "SSN")):
            left = 40 + 100 * column
            page.cell(left, 100, left + 100, 115)
            page.write(heading, left + 3, 103, 8)
            for row in range(3):
                top = 115 + 15 * row
                page.cell(left, top, left + 100, top + 15)
                page.control(f"{heading}{row}", (left + 1, top + 1, left + 99, top + 14))
        assert [(b.text, names(b)) for b in page.blocks()] == [
            ("Name ____", ["Name0", "Name1", "Name2"]),
            ("SSN ____", ["SSN0", "SSN1", "SSN2"]),
        ]

    def test_a_heading_owns_the_empty_cells_under_it(self, page: Drawn) -> None:
        for column, heading in enumerate(("Name", "Country of birth")):
            for row in range(3):
                page.cell(40 + 100 * column, 100 + 16 * row, 140 + 100 * column, 116 + 16 * row)
            page.write(heading, 43 + 100 * column, 103, 8)
        assert page.texts() == ["Name ____", "Country of birth ____"]

    def test_a_label_at_the_top_of_a_tall_cell_has_a_blank(self, page: Drawn) -> None:
        page.cell(40, 100, 200, 130)
        page.cell(200, 100, 400, 130)
        page.write("Religion", 42, 102, 7)
        page.write("Language", 202, 102, 7)
        blocks = page.blocks()
        assert [b.text for b in blocks] == ["Religion ____", "Language ____"]
        assert [(b.cell.row, b.cell.column) for b in blocks if b.cell] == [(0, 0), (0, 1)]

    def test_a_cell_full_of_text_has_none(self, page: Drawn) -> None:
        page.cell(40, 100, 200, 112)
        page.cell(200, 100, 400, 112)
        page.write("Office hours are nine to five", 42, 101)
        page.write("Closed on Sundays", 202, 101)
        assert not any("____" in text for text in page.texts())


class TestRolesAndOrder:
    """Headings, columns, places."""

    def test_larger_type_is_a_heading(self, page: Drawn) -> None:
        page.write("Library card application", 40, 60, 18)
        page.write("Please fill in all parts of this form in black ink and sign it.", 40, 100)
        heading, text = page.blocks()
        assert (heading.role, heading.level, text.role) == ("heading", 1, "paragraph")

    def test_a_bold_label_with_a_blank_is_no_heading(self, page: Drawn) -> None:
        page.write("Citizenship ________", 40, 100, bold=True)
        page.write("Please fill in all parts of this form in black ink and sign it.", 40, 140)
        assert page.blocks()[0].role == "paragraph"

    def test_columns_are_read_before_rows(self, page: Drawn) -> None:
        page.write(
            "A heading that runs across the whole width of this page from one side to the other side of it", 40, 40
        )
        for row in range(14):
            page.write(f"{row + 1}. Left question with words", 40, 100 + 24 * row)
            page.write(f"{row + 21}. Right question with words", 330, 109 + 24 * row)
        order = [text.split(".")[0] for text in page.texts()[1:]]
        assert order == [str(n) for n in range(1, 15)] + [str(n) for n in range(21, 35)]

    def test_a_block_knows_where_it_stands(self, page: Drawn) -> None:
        page.write("Nationality", 40, 100)
        (block,) = page.blocks()
        assert (block.location.page, block.location.box) == (1, page.words[0].box)

    def test_an_empty_page_has_no_blocks(self, page: Drawn) -> None:
        assert page.blocks() == ()
