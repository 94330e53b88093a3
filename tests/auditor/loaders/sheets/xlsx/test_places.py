"""Places are told apart: sheets whose names look the same once masked, shapes and controls over one cell."""

from __future__ import annotations

from collections.abc import Callable

import openpyxl

from auditor.masking import MASK
from auditor.values.block import Block
from auditor.values.document import Document

VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">{}</xml>'
)  # fmt: skip
BOX = (
    '<v:shape id="_x0000_s{}"><v:textbox>{}</v:textbox>'
    '<x:ClientData ObjectType="Checkbox"><x:Anchor>1,0,4,0,2,0,5,0</x:Anchor></x:ClientData></v:shape>'
)


def blocks(document: Document) -> list[Block]:
    return [block for page in document.pages for block in page.blocks]


def test_sheets_of_two_people_have_titles_of_their_own(read: Callable[..., Document]) -> None:
    book = openpyxl.Workbook()
    book.active.title = "345-67-8934"
    book.create_sheet("345-67-8935")
    book.create_sheet("Notes")
    for sheet in book:
        sheet["A1"] = "Name:"
    document = read(book)
    assert [page.sheet for page in document.pages] == [MASK, f"{MASK} (2)", "Notes"]
    assert [block.location.sheet for block in blocks(document)] == [MASK, f"{MASK} (2)", "Notes"]


def test_boxes_over_one_cell_have_places_of_their_own(
    package: Callable[..., bytes], read: Callable[..., Document]
) -> None:
    shapes = BOX.format(1025, "Citizen") + BOX.format(1026, "Resident")
    content = package("<sheetData/>", (("v1", "vmlDrawing", "../v.vml"),), {"xl/v.vml": VML.format(shapes)})
    assert [(block.text, block.location.order) for block in blocks(read(content))] == [
        ("☐ Citizen", 0),
        ("☐ Resident", 1),
    ]


def test_parts_of_a_margin_have_places_of_their_own(
    package: Callable[..., bytes], read: Callable[..., Document]
) -> None:
    margins = (
        "<headerFooter><oddHeader>&amp;LIntake&amp;RSSN</oddHeader><oddFooter>&amp;CSSN</oddFooter></headerFooter>"
    )
    found = blocks(read(package(f"<sheetData/>{margins}")))
    assert [(block.text, block.role, block.location.order) for block in found] == [
        ("Intake", "header", 1),
        ("SSN", "header", 2),
        ("SSN", "footer", 4),
    ]
