"""Cells, blanks, fields and names of a workbook."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl import Workbook
from openpyxl.styles import Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from auditor.values.block import Block
from auditor.values.document import Document

Fill = Callable[..., Workbook]
Pack = Callable[..., bytes]
Read = Callable[..., Document]

LINE = Side("thin")
GREY = PatternFill("solid", fgColor="FFCCCCCC")
WHITE = PatternFill("solid", fgColor="FFFFFFFF")


def blocks_by_place(document: Document) -> dict[tuple[int, int], Block]:
    return {(block.location.row, block.location.column): block for block in document.pages[0].blocks}


def test_a_merged_area_is_one_block_with_its_spans(read: Read, filled: Fill) -> None:
    book = filled(("Emergency contact", None, None), ("Name:", None, None))
    book.active.merge_cells("A1:C1")
    book.active.merge_cells("B2:C3")
    blocks = blocks_by_place(read(book))
    assert set(blocks) == {(1, 1), (2, 1), (2, 2)}
    assert (blocks[1, 1].cell.rows, blocks[1, 1].cell.columns) == (1, 3)
    assert (blocks[2, 2].text, blocks[2, 2].cell.rows, blocks[2, 2].cell.columns) == ("", 2, 2)


def test_font_tells_weight_and_size(read: Read, filled: Fill) -> None:
    book = filled(("Title", "plain"))
    book.active["A1"].font = Font(bold=True, size=18)
    blocks = blocks_by_place(read(book))
    assert (blocks[1, 1].bold, blocks[1, 1].size) == (True, 18.0)
    assert not blocks[1, 2].bold


def test_a_lone_wingdings_letter_is_a_box(read: Read, filled: Fill) -> None:
    book = filled(("o", "Yes", "o"))
    book.active["A1"].font = Font(name="Wingdings")
    blocks = blocks_by_place(read(book))
    assert [blocks[1, column].text for column in (1, 2, 3)] == ["☐", "Yes", "o"]


def test_an_underlined_empty_cell_is_a_blank_and_a_plain_one_is_not(read: Read, filled: Fill) -> None:
    book = filled(("Name:", None, None), ("Born:", None, None))
    book.active["B1"].border = Border(bottom=LINE)
    book.active["B2"].border = Border(top=LINE)
    book.active["C2"].number_format = "0.00"
    assert set(blocks_by_place(read(book))) == {(1, 1), (1, 2), (2, 1)}


def test_neighbours_under_one_line_are_one_blank(read: Read, filled: Fill) -> None:
    book = filled(("Name:",), ("SSN:",))
    for column in "BCD":
        book.active[f"{column}1"].border = Border(bottom=LINE)
        book.active[f"{column}2"].border = Border(bottom=LINE, left=LINE, right=LINE)
    blocks = blocks_by_place(read(book))
    assert set(blocks) == {(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (2, 4)}
    assert blocks[1, 2].cell.columns == 3


def test_a_filled_cell_is_a_blank_unless_its_label_has_the_same_fill(read: Read, filled: Fill) -> None:
    book = filled(("Name:",), ("SECTION 1",), ("Notes",))
    for place in ("B1", "A2", "B2", "C2"):
        book.active[place].fill = GREY
    book.active["B3"].fill = WHITE
    assert set(blocks_by_place(read(book))) == {(1, 1), (1, 2), (2, 1), (3, 1)}


@pytest.mark.parametrize("protected", [True, False])
def test_an_unlocked_cell_is_a_blank_on_a_protected_sheet(read: Read, filled: Fill, protected: bool) -> None:
    book = filled(("Name:",))
    book.active["B1"].protection = Protection(locked=False)
    book.active.protection.sheet = protected
    assert ((1, 2) in blocks_by_place(read(book))) == protected


def test_formatted_paper_far_below_is_no_answer(read: Read, filled: Fill) -> None:
    book = filled(("Name:",))
    book.active["B3"].border = Border(bottom=LINE)
    book.active["B900"].border = Border(bottom=LINE)
    assert set(blocks_by_place(read(book))) == {(1, 1), (3, 2)}


def test_hidden_rows_and_columns_are_read_as_hidden(read: Read, filled: Fill) -> None:
    book = filled(("a", "b"), ("c", "d"))
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["B"].hidden = True
    roles = {block.text: block.role for block in read(book).pages[0].blocks}
    assert roles == {"a": "cell", "b": "hidden", "c": "hidden", "d": "hidden"}


def test_a_typed_list_with_its_prompt_is_a_field(read: Read, filled: Fill) -> None:
    book = filled(("Marital status",))
    rule = DataValidation("list", formula1='"Single, Married"', promptTitle="Status", prompt="Pick one")
    rule.add("B1")
    book.active.add_data_validation(rule)
    block = blocks_by_place(read(book))[1, 2]
    (field,) = block.fields
    assert (block.text, block.role, field.kind, field.options) == ("", "cell", "choice", ("Single", "Married"))
    assert field.help == "Status: Pick one"


@pytest.mark.parametrize("formula", ["Lists!$A$1:$A$3", "'Lists'!A:A", "Faiths"])
def test_a_list_may_stand_on_another_sheet(read: Read, filled: Fill, formula: str) -> None:
    book = filled(("Religion",))
    lists = book.create_sheet("Lists")
    for row, entry in enumerate(("None", "One", "Two"), 1):
        lists.cell(row, 1, entry)
    lists["C1"] = "Remember to update"
    book.defined_names["Faiths"] = DefinedName("Faiths", attr_text="Lists!$A$1:$A$3")
    rule = DataValidation("list", formula1=formula)
    rule.add("B1")
    book.active.add_data_validation(rule)
    document = read(book)
    assert blocks_by_place(document)[1, 2].fields[0].options == ("None", "One", "Two")
    assert [block.text for block in document.pages[1].blocks] == ["Remember to update"]


def test_a_list_that_only_excel_can_compute_has_no_options(read: Read, filled: Fill) -> None:
    book = filled(("City",))
    rule = DataValidation("list", formula1="INDIRECT($A$1)")
    rule.add("B1")
    book.active.add_data_validation(rule)
    assert blocks_by_place(read(book))[1, 2].fields[0].options == ()


def test_a_chosen_entry_is_an_answer_and_a_heading_under_the_rule_is_not(read: Read, filled: Fill) -> None:
    book = filled(("Language", None), ("Spanish", None))
    rule = DataValidation("list", formula1='"English,Spanish"')
    rule.add("A1:A1000")
    book.active.add_data_validation(rule)
    blocks = blocks_by_place(read(book))
    assert (blocks[1, 1].text, blocks[2, 1].text) == ("Language", "")
    assert len(blocks) == 42


def test_a_date_rule_is_a_date_field(read: Read, filled: Fill) -> None:
    book = filled(("Born",))
    rule = DataValidation("date", operator="greaterThan", formula1="1")
    rule.add("B1")
    book.active.add_data_validation(rule)
    assert blocks_by_place(read(book))[1, 2].fields[0].kind == "date"


def test_a_name_of_an_input_cell_is_the_fields_name(read: Read, filled: Fill) -> None:
    book = filled(("Social number", None), ("Born", 4711))
    names = {"applicant_ssn": "Intake!$B$1", "born": "Intake!$B$2", "label": "Intake!$A$1", "table": "Intake!$A$1:$B$2"}
    for name, reference in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=reference)
    blocks = blocks_by_place(read(book))
    assert [(place, block.fields[0].name) for place, block in blocks.items() if block.fields] == [
        ((1, 2), "applicant_ssn"),
        ((2, 2), "born"),
    ]
    assert blocks[2, 2].text == ""


def test_a_formulas_text_is_not_read_but_its_stored_words_are(read: Read, package: Pack) -> None:
    inner = (
        '<sheetData><row r="1"><c r="A1" t="str"><f>"SSN"&amp;":"</f><v>SSN:</v></c><c r="B1"><f>SECRET(1)</f></c>'
        '<c r="C1" t="e"><v>#REF!</v></c></row></sheetData>'
    )
    assert [block.text for block in read(package(inner)).pages[0].blocks] == ["SSN:"]


def test_cells_without_references_stand_one_after_the_other(read: Read, package: Pack) -> None:
    inner = (
        '<sheetData><row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>'
        '<row><c t="inlineStr"><is><r><rPr><rFont val="Wingdings"/></rPr><t>q</t></r><r><t> yes</t></r>'
        "<rPh><t>ignored</t></rPh></is></c></row></sheetData>"
    )
    blocks = blocks_by_place(read(package(inner)))
    assert {place: block.text for place, block in blocks.items()} == {(1, 1): "a", (1, 2): "b", (2, 1): "☐ yes"}


def test_a_strict_workbook_is_read_alike(read: Read, filled: Fill, package: Pack) -> None:
    inner = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name:</t></is></c></row></sheetData>'
    strict = f'<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">{inner}</worksheet>'
    content = package("", parts={"xl/worksheets/sheet1.xml": strict})
    assert [block.text for block in read(content).pages[0].blocks] == ["Name:"]


def test_a_rule_of_the_2009_extension_is_read(read: Read, package: Pack) -> None:
    inner = (
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Faith:</t></is></c></row></sheetData>'
        '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation type="list">'
        '<x14:formula1><xm:f>"a,b"</xm:f></x14:formula1><xm:sqref>B1</xm:sqref></x14:dataValidation>'
        "</x14:dataValidations></ext></extLst>"
    )
    assert blocks_by_place(read(package(inner)))[1, 2].fields[0].options == ("a", "b")
