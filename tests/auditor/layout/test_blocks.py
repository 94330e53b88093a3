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


class TestSentences:
    """Sentences with their answers beside them, and changes of type."""

    def question(self, page: Drawn, rest: str, left: float) -> None:
        end = page.write("2. Have you ever registered to vote in any election in the United", 40, 100)
        page.square(end + 60, 100)
        end = page.write("Yes", end + 72, 100)
        page.square(end + 8, 100)
        page.write("No", end + 20, 100)
        page.write(rest, left, 112)

    def test_a_numbered_question_goes_on_past_its_boxes(self, page: Drawn) -> None:
        self.question(page, "States of America?", 52.5)
        assert page.texts() == [
            "2. Have you ever registered to vote in any election in the United States of America? ☐ Yes ☐ No"
        ]

    def test_what_begins_at_another_edge_does_not(self, page: Drawn) -> None:
        self.question(page, "States of America?", 40)
        assert "States of America?" in page.texts()

    def test_a_bold_phrase_at_a_line_end_does_not_end_a_paragraph(self, page: Drawn) -> None:
        end = page.write("List the countries in which you held citizenship, under", 40, 100)
        page.write("Part 14. Additional", end, 100, bold=True)
        page.write("Information", 40, 112, bold=True)
        assert len(page.texts()) == 1

    def test_a_bold_line_under_a_plain_one_is_another(self, page: Drawn) -> None:
        page.write("List the countries in which you held citizenship and when that was so", 40, 100)
        page.write("Additional Information About You And Your Spouse And Children Today", 40, 112, bold=True)
        assert len(page.texts()) == 2

    def test_a_hint_in_smaller_type_goes_on(self, page: Drawn) -> None:
        page.write("Start date", 40, 100, 10)
        page.write("(mm/dd/yyyy)", 40, 111, 7)
        assert page.texts() == ["Start date (mm/dd/yyyy)"]
