"""Marked workbooks: notes, tints and a sheet of findings; the form's own words stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.comments import Comment
from openpyxl.styles import Border, Font, PatternFill, Side

from auditor.exporters.severity_colours import SEVERITY_COLOURS

Copied = Any
Copy = Callable[..., Copied]
Fill = Callable[..., openpyxl.Workbook]

ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter",
    "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "drawing", "legacyDrawing", "tableParts", "extLst",
)  # fmt: skip
STYLES = (
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
)
FONT = ("b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme")
BORDER = ("start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal")


def local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2]


def names(root: etree._Element) -> list[str]:
    return [local(child) for child in root]


def is_ordered(found: list[str], order: tuple[str, ...]) -> bool:
    places = [order.index(name) for name in found]
    return places == sorted(places)


@pytest.fixture
def book(filled: Fill) -> openpyxl.Workbook:
    made = filled(("Name:",), ("Social Security number:",), ("Native language:",), ("Phone:",))
    for row in range(1, 5):
        made.active.cell(row, 2).border = Border(bottom=Side("thin"))
    return made


def test_each_finding_has_a_note_with_decision_reason_and_references(book: openpyxl.Workbook, copied: Copy) -> None:
    made = copied(book, "marked")
    sheet = made.book["Intake"]
    assert [cell.coordinate for row in sheet for cell in row if cell.comment] == ["A2", "A3"]
    note = sheet["A2"].comment
    assert note.author == "M. Ortiz"
    assert "Social Security number · High" in note.text
    assert "Remove this." in note.text
    assert made.before.audit.findings[0].suggestions[0].reason in note.text
    assert [cell.value for cell in sheet["A"]] == [cell.value for cell in book.active["A"]]
    assert set(made.copy.applied) == {finding.id for finding in made.before.audit.findings}


def test_tints_and_lines_tell_severities_apart(book: openpyxl.Workbook, copied: Copy) -> None:
    book.active["A2"].font = Font(bold=True)
    sheet = copied(book, "marked").book["Intake"]
    high, medium = sheet["A2"], sheet["A3"]
    assert high.fill.fgColor.rgb == f"FF{SEVERITY_COLOURS['high'].tint}"
    assert medium.fill.fgColor.rgb == f"FF{SEVERITY_COLOURS['medium'].tint}"
    assert high.border.left.style != medium.border.left.style
    assert high.font.b
    assert sheet["A1"].fill.fill_type is None
    assert sheet["B2"].border.bottom.style == "thin"


def test_comments_alone_change_no_format_of_the_form(book: openpyxl.Workbook, copied: Copy) -> None:
    sheet = copied(book, "comments").book["Intake"]
    assert sheet["A2"].comment
    assert sheet["A2"].fill.fill_type is None


def test_the_parts_keep_the_order_of_their_schema(book: openpyxl.Workbook, copied: Copy) -> None:
    book.active.merge_cells("C1:D1")
    book.active.conditional_formatting.add("B1:B4", openpyxl.formatting.rule.CellIsRule("equal", ["1"]))
    book.active.oddFooter.center.text = "Page"
    made = copied(book, "marked")
    for number in (1, 2):
        assert is_ordered(names(made.part(f"xl/worksheets/sheet{number}.xml")), ORDER)
    styles = made.part("xl/styles.xml")
    assert is_ordered(names(styles), STYLES)
    for group in styles:
        if group.get("count"):
            assert int(group.get("count")) == len(group)
    for font in list(styles.find("{*}fonts"))[len(book._fonts) :]:
        assert is_ordered(names(font), FONT)
    for border in styles.find("{*}borders"):
        assert is_ordered(names(border), BORDER)
    assert is_ordered(names(made.part("xl/comments1.xml")), ("authors", "commentList"))
    workbook = names(made.part("xl/workbook.xml"))
    assert workbook.index("sheets") < workbook.index("definedNames") < workbook.index("calcPr")


def test_old_formats_keep_their_numbers(book: openpyxl.Workbook, copied: Copy) -> None:
    book.active["A4"].fill = PatternFill("solid", "112233")
    made = copied(book, "marked")
    assert made.book["Intake"]["A4"].fill.fgColor.rgb == "00112233"


def test_shapes_of_all_drawings_have_numbers_of_their_own(book: openpyxl.Workbook, copied: Copy) -> None:
    for title in ("Two", "Three"):
        sheet = book.create_sheet(title)
        sheet.append(["Social Security number:"])
        sheet["B1"].border = Border(bottom=Side("thin"))
        sheet["C1"].comment = Comment("Call first", "Desk")
    made = copied(book, "marked")
    drawings = [name for name in made.changed if name.endswith(".vml")]
    ids = {name: [shape.get("id") for shape in made.part(name).iter("{*}shape")] for name in drawings}
    assert sorted(map(len, ids.values())) == [2, 2, 2]
    ours = [each[-1] for each in ids.values()]
    theirs = {id_ for each in ids.values() for id_ in each[:-1]}
    assert len(set(ours)) == 3
    assert not theirs & set(ours)


def test_others_notes_stay_and_ours_follow(book: openpyxl.Workbook, copied: Copy) -> None:
    book.active["A2"].comment = Comment("Ask the desk.", "Desk")
    book.active["B4"].comment = Comment("Area code, too.", "Desk")
    sheet = copied(book, "marked").book["Intake"]
    assert sheet["A2"].comment.text.startswith("Ask the desk.\n\n")
    assert "Remove this." in sheet["A2"].comment.text
    assert sheet["B4"].comment.text == "Area code, too."
    assert sheet["A3"].comment.author == "M. Ortiz"


def test_notes_stand_beside_their_cells(book: openpyxl.Workbook, copied: Copy) -> None:
    made = copied(book, "marked")
    drawing = made.part("xl/drawings/vmlDrawing1.vml")
    for shape in drawing.iter("{*}shape"):
        anchor = [int(number) for number in shape.findtext("{*}ClientData/{*}Anchor").split(",")]
        row, column = (int(shape.findtext(f"{{*}}ClientData/{{*}}{name}")) for name in ("Row", "Column"))
        assert anchor[0] == column + 1
        assert anchor[2] == row
        assert anchor[4] > anchor[0]
        assert anchor[6] > anchor[2]
        assert "visibility:hidden" in shape.get("style")


class TestFindingsSheet:
    """The sheet with all findings."""

    def test_it_is_a_table_with_links(self, book: openpyxl.Workbook, copied: Copy) -> None:
        sheet = copied(book, "marked").book["Privacy audit"]
        headings = [cell.value for cell in sheet[4]]
        first = dict(zip(headings, [cell.value for cell in sheet[5]], strict=True))
        assert first["Sheet"] == "Intake"
        assert first["Where"] == "A2"
        assert first["Words on the form"] == "Social Security number:"
        assert first["Decision"] == "Remove this."
        assert first["References"]
        assert sheet["E5"].hyperlink.location == "'Intake'!A2"
        assert sheet.freeze_panes == "A5"
        assert sheet.print_title_rows == "$4:$4"
        assert sheet["J5"].alignment.wrap_text
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.max_row == 6

    def test_its_name_is_its_own(self, book: openpyxl.Workbook, copied: Copy) -> None:
        book.create_sheet("PRIVACY AUDIT")
        assert copied(book, "marked").book.sheetnames == ["Intake", "PRIVACY AUDIT", "Privacy audit 2"]

    def test_nothing_in_it_is_a_formula(self, book: openpyxl.Workbook, copied: Copy) -> None:
        made = copied(book, "marked", decide={"ssn": ("reword", "=1+1"), "language": ("reword", "@SUM(1)")})
        sheet = made.book["Privacy audit"]
        assert {cell.data_type for row in sheet for cell in row if cell.value} == {"s"}
        assert "=1+1" in [cell.value for cell in sheet["H"]]

    def test_a_sheets_quotes_are_doubled_in_links(self, book: openpyxl.Workbook, copied: Copy) -> None:
        book.active.title = "Applicant's"
        sheet = copied(book, "marked").book["Privacy audit"]
        assert sheet["E5"].hyperlink.location == "'Applicant''s'!A2"


def test_no_findings_no_marks(filled: Fill, copied: Copy) -> None:
    made = copied(filled(("Name:",)), "marked")
    assert made.changed == set()
