"""Workbooks made in the test: by openpyxl where it can, part by part where it cannot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from auditor.loaders.request import Request
from auditor.loaders.sheets import load
from auditor.values.document import Document

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

Workbook = openpyxl.Workbook


def relations(*links: tuple[str, str, str]) -> str:
    entries = "".join(f'<Relationship Id="{i}" Type="{LINKS}/{kind}" Target="{target}"/>' for i, kind, target in links)
    return f'<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'


def sheet_xml(inner: str) -> str:
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{LINKS}">{inner}</worksheet>'


@pytest.fixture
def package() -> Callable[..., bytes]:
    """Build a one-sheet workbook from the worksheet's inner XML, links of the sheet, and further parts."""

    def build(inner: str, links: tuple[tuple[str, str, str], ...] = (), parts: dict[str, str] | None = None) -> bytes:
        made = {
            "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
            '<sheet name="Intake" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": relations(("r1", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": sheet_xml(inner),
            "xl/worksheets/_rels/sheet1.xml.rels": relations(*links),
        } | (parts or {})
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in made.items():
                packed.writestr(name, content)
        return stream.getvalue()

    return build


@pytest.fixture
def read() -> Callable[..., Document]:
    """Load bytes, or an openpyxl workbook, as one kind of file."""

    def reading(content: bytes | Workbook, kind: str = "xlsx", name: str = "") -> Document:
        if isinstance(content, Workbook):
            stream = io.BytesIO()
            content.save(stream)
            content = stream.getvalue()
        return load(Request(content, name or f"intake.{kind}", kind))

    return reading


@pytest.fixture
def filled() -> Callable[..., Workbook]:
    """Make a workbook of one sheet from rows; None leaves a cell empty."""

    def fill(*rows: tuple[object, ...], title: str = "Intake") -> Workbook:
        book = openpyxl.Workbook()
        book.active.title = title
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    book.active.cell(number, column, value)
        return book

    return fill
