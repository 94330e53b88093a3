"""What no change is about survives byte for byte: charts, pictures, macros, formats, formulas, protection."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image as Picture
from python_calamine import CalamineWorkbook

Copied = Any
Copy = Callable[..., Copied]

MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
CORE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name, part)
    return stream.getvalue()


@pytest.fixture
def form() -> bytes:
    """A workbook with nearly everything: the question in A2, its answer in B2."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Intake"
    for row in (["Name:"], ["Social Security number:"], ["Phone:"], [3, 4, "=A4+B4"]):
        sheet.append(row)
    for row in (1, 2, 3):
        sheet.cell(row, 2).border = Border(bottom=Side("thin"))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=4, max_col=2))
    sheet.add_chart(chart, "F2")
    stream = io.BytesIO()
    Picture.new("RGB", (8, 8), "navy").save(stream, "PNG")
    sheet.add_image(Image(stream), "F20")
    sheet.conditional_formatting.add("A1:B4", CellIsRule("equal", ["1"]))
    rule = DataValidation("whole", formula1="1")
    rule.add("B3")
    sheet.add_data_validation(rule)
    book.defined_names["phone"] = DefinedName("phone", attr_text="Intake!$B$3")
    sheet.protection.sheet = True
    sheet.protection.password = "open"  # noqa: S105 - a test's own
    hidden = book.create_sheet("Notes")
    hidden["A1"] = "Keep"
    hidden.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture
def with_macros(form: bytes) -> bytes:
    parts = parts_of(form)
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(PLAIN.encode(), MACROS.encode())
    parts["xl/vbaProject.bin"] = bytes(range(256))
    return packed(parts)


def test_a_marked_copy_changes_the_sheet_and_the_formats_and_adds_parts(form: bytes, copied: Copy) -> None:
    made = copied(form, "marked")
    assert made.changed == {
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet3.xml",
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
    }  # fmt: skip


def test_a_revised_copy_changes_the_sheet_and_the_formats_alone(form: bytes, copied: Copy) -> None:
    assert copied(form).changed == {"xl/styles.xml", "xl/worksheets/sheet1.xml"}


@pytest.mark.parametrize("manner", ["marked", "revised", "comments"])
def test_every_reader_opens_the_copy(form: bytes, copied: Copy, manner: str) -> None:
    made = copied(form, manner)
    sheet = made.book["Intake"]
    assert len(sheet._charts) == len(sheet._images) == 1
    assert len(sheet.conditional_formatting) == 1
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["B3"]
    assert sheet["C4"].value == "=A4+B4"
    assert sheet.protection.sheet
    assert sheet.protection.password
    assert made.book.defined_names["phone"].attr_text == "Intake!$B$3"
    assert made.book["Notes"].sheet_state == "hidden"
    names = CalamineWorkbook.from_filelike(io.BytesIO(made.copy.content)).sheet_names
    assert names == made.book.sheetnames


def test_macros_stay_and_keep_their_ending(with_macros: bytes, copied: Copy) -> None:
    made = copied(with_macros, "marked")
    assert made.copy.ending == ".xlsm"
    assert made.raw("xl/vbaProject.bin") == bytes(range(256))


def test_a_workbook_without_macros_ends_in_xlsx(form: bytes, copied: Copy) -> None:
    made = copied(form)
    assert (made.copy.ending, made.copy.warnings) == (".xlsx", ())


def test_a_signature_is_told(form: bytes, copied: Copy) -> None:
    signed = packed(parts_of(form) | {"_xmlsignatures/sig1.xml": b"<Signature/>"})
    assert copied(signed).copy.warnings == ("signature",)


def test_the_same_copy_comes_out_twice(form: bytes, copied: Copy) -> None:
    assert copied(form, "marked").copy.content == copied(form, "marked").copy.content


def test_an_emptied_formula_leaves_the_order_of_calculation(form: bytes, copied: Copy) -> None:
    parts = parts_of(form)
    sheet = parts["xl/worksheets/sheet1.xml"]
    start = sheet.index(b'<c r="A2"')
    end = sheet.index(b"</c>", start) + 4
    formula = b'<c r="A2" t="str"><f>"Social Security"&amp;" number:"</f><v>Social Security number:</v></c>'
    parts["xl/worksheets/sheet1.xml"] = sheet[:start] + formula + sheet[end:]
    parts["xl/calcChain.xml"] = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<c r="A2" i="1"/><c r="C4"/></calcChain>'
    )
    link = f'<Relationship Id="rIdChain" Type="{CORE}/calcChain" Target="calcChain.xml"/></Relationships>'
    listing = "xl/_rels/workbook.xml.rels"
    parts[listing] = parts[listing].replace(b"</Relationships>", link.encode())
    made = copied(packed(parts))
    assert [(c.get("r"), c.get("i")) for c in made.part("xl/calcChain.xml")] == [("C4", "1")]
    assert made.book["Intake"]["A2"].value is None


def test_a_formula_that_makes_other_cells_words_is_left(form: bytes, copied: Copy) -> None:
    parts = parts_of(form)
    sheet = parts["xl/worksheets/sheet1.xml"]
    start = sheet.index(b'<c r="A2"')
    end = sheet.index(b"</c>", start) + 4
    formula = b'<c r="A2" t="str"><f t="array" ref="A2:A3">D1:D2</f><v>Social Security number:</v></c>'
    parts["xl/worksheets/sheet1.xml"] = sheet[:start] + formula + sheet[end:]
    made = copied(packed(parts))
    assert made.copy.applied == ()
    assert [left.code for left in made.copy.left] == ["out_of_reach"]
    assert not any(name in made.changed for name in parts if name.startswith("xl/worksheets/"))
