"""Damaged, oversized and hostile workbooks."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable

import pytest

from auditor.errors import DamagedFile, TooLarge, UnsafeXml
from auditor.loaders.sheets import pages, xlsx
from auditor.loaders.sheets.xlsx import package as package_module
from auditor.loaders.sheets.xlsx import scan
from auditor.values.document import Document

Pack = Callable[..., bytes]
Read = Callable[..., Document]

NAME = '<c r="A1" t="inlineStr"><is><t>Name:</t></is></c>'


def codes(document: Document) -> list[str]:
    return [notice.code for notice in document.notices]


def test_a_huge_merged_area_costs_nothing(read: Read, package: Pack) -> None:
    inner = f'<sheetData><row r="1">{NAME}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    began = time.perf_counter()
    (block,) = read(package(inner)).pages[0].blocks
    assert (block.cell.rows, block.cell.columns) == (1_048_576, 16_384)
    assert time.perf_counter() - began < 10


def test_a_far_cell_and_a_false_dimension_cost_nothing(read: Read, package: Pack) -> None:
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    inner = f'<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{NAME}</row>{far}</sheetData>'
    began = time.perf_counter()
    assert [block.text for block in read(package(inner)).pages[0].blocks] == ["Name:", "far"]
    assert time.perf_counter() - began < 10


def test_a_rule_for_the_whole_sheet_stops_at_its_reach(read: Read, package: Pack) -> None:
    rule = (
        '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'
    )
    blocks = read(package(f'<sheetData><row r="1">{NAME}</row></sheetData>{rule}</dataValidations>')).pages[0].blocks
    assert len(blocks) == 41 * 17


def test_a_cell_beyond_the_grid_is_left_out(read: Read, package: Pack) -> None:
    inner = f'<sheetData><row r="1">{NAME}</row><row r="9999999"><c r="ZZZ9999999" t="n"><v>1</v></c></row></sheetData>'
    assert len(read(package(inner)).pages[0].blocks) == 1


def test_beyond_the_cell_limit_the_first_part_is_read(
    read: Read, package: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MAX_CELLS", 3)
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>Question {n}</t></is></c></row>' for n in range(1, 9)
    )
    document = read(package(f"<sheetData>{rows}</sheetData>"))
    assert codes(document) == ["limit_reached"]
    assert document.pages[0].blocks[0].text == "Question 1"
    assert len(document.pages[0].blocks) <= 4


def test_beyond_the_limit_of_labels_the_first_are_kept_and_that_is_told(
    read: Read, package: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "MAX_SHEET_BLOCKS", 35)
    document = read(labels(package, 4))
    assert codes(document) == ["limit_reached"]
    assert [block.text for block in document.pages[0].blocks][-1] == "Label 4 of the form:"
    assert len(document.pages[0].blocks) == 35
    assert codes(read(labels(package, 3))) == []


def test_beyond_the_merge_limit_the_rest_is_told(read: Read, package: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MAX_MERGES", 1)
    merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'
    assert codes(read(package(f'<sheetData><row r="1">{NAME}</row></sheetData>{merges}'))) == ["limit_reached"]


def test_a_sheet_that_unpacks_without_end_is_cut_and_another_part_is_refused(
    read: Read, package: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_module, "MAX_PART_BYTES", 100_000)
    bomb = f'<sheetData><row r="1">{NAME}</row>{"<row/>" * 50_000}</sheetData>'
    document = read(package(bomb))
    assert (codes(document), document.pages[0].blocks[0].text) == (["limit_reached"], "Name:")
    links = (("r1", "comments", "../c.xml"),)
    with pytest.raises(TooLarge):
        read(package("<sheetData/>", links, {"xl/c.xml": f"<comments>{' ' * 200_000}</comments>"}))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])
def test_a_doctype_is_refused(read: Read, package: Pack, part: str) -> None:
    hostile = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'
    with pytest.raises(UnsafeXml):
        read(package("", parts={part: hostile}))


def test_a_sheet_that_breaks_off_is_read_so_far_and_told(read: Read, package: Pack) -> None:
    broken = f'<worksheet><sheetData><row r="1">{NAME}<c r="B1"'
    document = read(package("", parts={"xl/worksheets/sheet1.xml": broken}))
    assert codes(document) == ["missing_part"]
    assert [block.text for block in document.pages[0].blocks] == ["Name:"]


def test_a_missing_drawing_is_no_matter_and_a_broken_one_is_told(read: Read, package: Pack) -> None:
    inner, links = f'<sheetData><row r="1">{NAME}</row></sheetData>', (("r1", "drawing", "../d.xml"),)
    assert codes(read(package(inner, links))) == []
    assert codes(read(package(inner, links, {"xl/d.xml": "<wsDr><a"}))) == ["missing_part"]


def test_a_missing_sheet_is_told(read: Read, package: Pack) -> None:
    content = package("", parts={"xl/_rels/workbook.xml.rels": "<Relationships/>"})
    document = read(content)
    assert (document.pages[0].sheet, codes(document)) == ("Intake", ["missing_part"])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"PK\x05\x06" + b"\x00" * 18])
def test_what_is_no_workbook_is_refused(read: Read, content: bytes) -> None:
    with pytest.raises(DamagedFile):
        read(content)


def labels(package: Pack, rows: int) -> bytes:
    cell = '<c r="{}{}" t="inlineStr"><is><t>Label {} of the form:</t></is></c>'
    made = (f'<row r="{n}">{"".join(cell.format(c, n, n) for c in "ABCDEFGHIJ")}</row>' for n in range(1, rows + 1))
    return package(f"<sheetData>{''.join(made)}</sheetData>")


def test_thirty_thousand_cells_are_read_at_once(read: Read, package: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_SHEET_BLOCKS", 30_001)
    content = labels(package, 3000)
    began = time.process_time()
    document = read(content)
    assert (len(document.pages[0].blocks), codes(document)) == (30_000, [])
    assert time.process_time() - began < 3  # about 0.7 s on an idle core; test machines are shared


def test_memory_stays_under_five_kilobytes_a_cell(read: Read, package: Pack) -> None:
    content = labels(package, 300)
    tracemalloc.start()
    read(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3000 * 5000
