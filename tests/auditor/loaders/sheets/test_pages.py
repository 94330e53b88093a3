"""What of each kind of sheet leaves the loader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

from auditor.loaders.sheets import pages
from auditor.values.document import Document

Fill = Callable[..., Workbook]
Read = Callable[..., Document]


def test_of_a_log_only_the_headings_leave_the_loader(read: Read, filled: Fill) -> None:
    book = filled(
        ("Front desk visitors",),
        ("Visitor name", "Language", "Date"),
        ("Quentin Zebra", "Quechua", date(2024, 1, 1)),
        ("Ursula Yak", "Uzbek", date(2024, 1, 2)),
    )
    book.active["A3"].comment = Comment("Quentin called twice", "clerk")
    document = read(book)
    page = document.pages[0]
    assert page.sheet_kind == "log"
    assert [block.text for block in page.blocks] == ["Visitor name", "Language", "Date"]
    assert [notice.code for notice in document.notices] == ["log_sheet"]
    assert not any(word in repr(document) for word in ("Quentin", "Quechua", "Uzbek", "Yak"))


def test_a_logs_heading_carries_the_list_of_its_column(read: Read, filled: Fill) -> None:
    book = filled(("Client name", "Language", "Date"), ("A", "Thai", 1), ("B", "Thai", 2))
    rule = DataValidation("list", formula1='"English,Thai"')
    rule.add("B2:B900")
    book.active.add_data_validation(rule)
    blocks = read(book).pages[0].blocks
    assert [block.fields[0].options for block in blocks if block.fields] == [("English", "Thai")]
    assert blocks[1].text == "Language"


def test_of_a_catalogue_headings_and_rows_are_kept_but_no_numbers(read: Read, filled: Fill) -> None:
    book = filled(
        ("Dataset", "Description", "Department", "Update frequency", "Records"),
        ("Library cards", "Names and languages of card holders", "Library", "Daily", 40211),
        ("Trees", "Street trees", "Parks", "Yearly", 711),
    )
    document = read(book)
    texts = [block.text for block in document.pages[0].blocks]
    assert document.pages[0].sheet_kind == "catalogue"
    assert "Names and languages of card holders" in texts
    assert "Description" in texts
    assert "40211" not in texts
    assert [notice.code for notice in document.notices] == ["catalogue_sheet"]


def test_numbers_and_dates_are_answers_and_leave_a_blank(read: Read, filled: Fill) -> None:
    book = filled(("Income:", 41999), ("Born:", date(1980, 5, 6)), ("Married:", True))
    blocks = {(b.location.row, b.location.column): b.text for b in read(book).pages[0].blocks}
    assert blocks == {(1, 1): "Income:", (1, 2): "", (2, 1): "Born:", (2, 2): "", (3, 1): "Married:", (3, 2): ""}


def test_a_table_of_figures_leaves_no_blanks_without_end(
    read: Read, filled: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "_MOST_ANSWERS", 3)
    book = filled(("Rents:", 810), ("Loans:", 920), ("Taxes:", 930), ("Gifts:", 940), ("Total:", 950))
    assert [block.text for block in read(book).pages[0].blocks].count("") == 3


def test_an_ordinal_before_a_label_is_print(read: Read, filled: Fill) -> None:
    book = filled((1, "Full name"), (2, "Nationality"), ("How sure are you?", 1, 2, 3, 4), ("Children", 3))
    texts = [block.text for block in read(book).pages[0].blocks]
    assert texts == ["1", "Full name", "2", "Nationality", "How sure are you?", "1", "2", "3", "4", "Children", ""]


def test_a_residents_number_is_masked(read: Read, filled: Fill) -> None:
    document = read(
        filled(
            ("SSN:", "912-34-5678"),
        )
    )
    assert "5678" not in repr(document)


def test_headings_with_nothing_under_them_are_answered_under_them(read: Read) -> None:
    blocks = read(b"Name,Country of birth,SSN\n", "csv").pages[0].blocks
    assert [(block.text, block.location.row, block.location.column) for block in blocks] == [
        ("Name", 1, 1),
        ("Country of birth", 1, 2),
        ("SSN", 1, 3),
        ("", 2, 1),
        ("", 2, 2),
        ("", 2, 3),
    ]


def test_a_last_row_of_words_in_a_longer_form_is_no_list(read: Read, filled: Fill) -> None:
    book = filled(("Form",), ("Name:",), ("Born:",), ("Street:",), ("Yes", "No", "Unsure"))
    assert max(block.location.row for block in read(book).pages[0].blocks) == 5


def test_of_two_rows_of_headings_a_log_keeps_the_columns_own(read: Read, filled: Fill) -> None:
    book = filled(("Person", "Visit", "Remark"), ("Client name", "Date", "Language"), ("A", 1, "Thai"), ("B", 2, "Lao"))
    texts = [block.text for block in read(book).pages[0].blocks]
    assert texts == ["Client name", "Date", "Language"]


def test_a_hidden_sheet_is_read_and_told(read: Read, filled: Fill) -> None:
    book = filled(("Name:", None))
    book.create_sheet("Old")["A1"] = "Religion:"
    book["Old"].sheet_state = "veryHidden"
    document = read(book)
    assert [(page.sheet, page.hidden) for page in document.pages] == [("Intake", False), ("Old", True)]
    assert [block.text for block in document.pages[1].blocks] == ["Religion:"]
    assert [(notice.code, notice.sheet) for notice in document.notices] == [("hidden_sheet", "Old")]


def test_a_block_knows_its_place_by_table_row_and_column(read: Read, filled: Fill) -> None:
    book = filled(("Name:",))
    book.create_sheet("Second")["C5"] = "Religion:"
    block = read(book).pages[1].blocks[0]
    assert (block.cell.table, block.cell.row, block.cell.column) == (1, 4, 2)
    assert (block.location.sheet, block.location.row, block.location.column) == ("Second", 5, 3)


def test_blocks_come_in_reading_order(read: Read, filled: Fill) -> None:
    book = filled((None, "B1"), ("A2", None))
    book.active["B1"].comment = Comment("note", "x")
    book.active.oddHeader.center.text = "Head"
    book.active.oddFooter.center.text = "Foot"
    assert [block.text for block in read(book).pages[0].blocks] == ["Head", "B1", "note", "A2", "Foot"]
