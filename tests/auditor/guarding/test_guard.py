"""Sheets that span too much, pictures, tables, and files of any kind that are too large."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image

from auditor import limits
from auditor.errors import TooLarge
from auditor.guarding import guard
from auditor.values.notice import Notice
from tests.attacks.archives import open_document
from tests.attacks.others import png

CUT = (Notice("limit_reached"),)
TEXT = "<text:p>x</text:p>"


def row(cells: str, times: int = 1) -> str:
    """Return a row of an OpenDocument sheet."""
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


def cell(content: str = "", times: int = 1) -> str:
    """Return a cell of one."""
    return f'<table:table-cell table:number-columns-repeated="{times}">{content}</table:table-cell>'


@pytest.mark.parametrize(
    "rows",
    [
        row(cell(TEXT, 1_000), 10_000),
        row(cell(TEXT)) + row(cell(), 1_000_000) + row(cell(times=16_000) + cell(TEXT)),
        row(cell(TEXT, 99_999_999)),
    ],
    ids=["filled", "corner to corner", "wide"],
)
def test_a_sheet_that_spans_too_much_is_refused(rows: str) -> None:
    with pytest.raises(TooLarge):
        guard(open_document(rows), "ods")


@pytest.mark.parametrize(
    "rows",
    [
        row(cell(TEXT, 1_000), 1_000),
        row(cell(TEXT) + cell(times=16_383)) + row(cell(times=16_384), 1_048_575),
        row(cell(TEXT) + "<table:covered-table-cell/>"),
        '<table:table-row table:number-rows-repeated="many"><table:table-cell/></table:table-row>',
        "<broken",
    ],
    ids=["a thousand squared", "styled to the end", "merged", "no number", "broken"],
)
def test_other_sheets_pass(rows: str) -> None:
    assert guard(open_document(rows), "ods") == ()


def old_workbook(*cells: tuple[int, int, int]) -> bytes:
    """Return an OLE container with a workbook's records: number, row and column of each."""
    records = b"".join(struct.pack("<HHHHHd", kind, 14, row, column, 0, 1.0) for kind, row, column in cells)
    book = records.ljust(4096, b"\0")
    free, end = 0xFFFFFFFF, 0xFFFFFFFE
    entries = (
        (5, "Root Entry", 1, end, 0),
        (2, "Workbook", free, 2, len(book)),
        (0, "", free, 0, 0),
        (0, "", free, 0, 0),
    )
    directory = b"".join(
        (name + "\0").encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 2 * len(name) + 2, kind, 1, free, free, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
        for kind, name, child, start, size in entries
    )
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0) + b"\xff" * 432
    table = struct.pack("<11I", 0xFFFFFFFD, end, 3, 4, 5, 6, 7, 8, 9, end, free).ljust(512, b"\xff")
    return head + table + directory + book


SHEET, NUMBER, BLANK = 0x0809, 0x0203, 0x0201


@pytest.mark.parametrize(
    ("cells", "refused"),
    [
        ([(SHEET, 0, 0), (NUMBER, 0, 0), (NUMBER, 65_535, 255)], True),
        ([(SHEET, 0, 0), (NUMBER, 0, 0), (NUMBER, 65_535, 10)], False),
        ([(SHEET, 0, 0), (NUMBER, 0, 0), (SHEET, 0, 0), (NUMBER, 65_535, 255)], False),
        ([(SHEET, 0, 0), (NUMBER, 0, 0), (BLANK, 65_535, 255)], False),
        ([], False),
    ],
    ids=["corner to corner", "a long list", "two sheets", "styled to the end", "nothing"],
)
def test_old_workbooks(cells: list[tuple[int, int, int]], refused: bool) -> None:
    content = old_workbook(*cells)
    if refused:
        with pytest.raises(TooLarge):
            guard(content, "xls")
    else:
        assert guard(content, "xls") == ()


def test_an_old_workbook_that_cannot_be_opened_is_left_to_its_loader() -> None:
    assert guard(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", "xls") == ()


def test_pictures_by_their_dots() -> None:
    assert guard(png(10_000, 10_000), "image/png") == ()
    with pytest.raises(TooLarge):
        guard(png(10_000, 10_001), "image/png")
    with pytest.raises(TooLarge):
        guard(png(60_000, 60_000)[:200], "image/png")


def test_pictures_by_their_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    target = io.BytesIO()
    page = Image.new("1", (8, 8))
    page.save(target, "TIFF", save_all=True, append_images=[page] * 3)
    assert guard(target.getvalue(), "image/tiff") == ()
    monkeypatch.setattr(limits, "MAX_FRAMES", 3)
    assert guard(target.getvalue(), "image/tiff") == CUT


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 99999 99999\n", b""]
)
def test_a_picture_that_cannot_be_opened_is_left_to_its_loader(content: bytes) -> None:
    assert guard(content, "image/png") == ()


def test_a_long_table_is_cut_with_a_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_TEXT_BYTES", 10)
    assert guard(b"a,b\n" * 2, "csv") == ()
    assert guard(b"a,b\n" * 3, "csv") == guard(b"a\tb\n" * 3, "tsv") == CUT


@pytest.mark.parametrize("kind", ["pdf", "docx", "csv", "image/png", "xls"])
def test_no_file_may_be_larger_than_the_cap(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 100)
    with pytest.raises(TooLarge):
        guard(b" " * 101, kind)
