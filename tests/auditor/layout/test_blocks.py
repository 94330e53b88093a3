"""Lines become paragraphs, cells and headings, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Drawn


def names(block) -> list[str]:  # noqa: ANN001
    return [field.name for field in block.fields]


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
