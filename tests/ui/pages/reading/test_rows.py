"""Word files and sheets become rows that a person reads as the form."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import openpyxl
import pytest
from docx.document import Document as WordFile

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.values.document import Page
from ui.pages.reading import flow, grid
from ui.pages.reading.row import Paper


def word_paper(fill: Callable[[WordFile], None]) -> Paper:
    file, content = docx.Document(), io.BytesIO()
    fill(file)
    file.save(content)
    (page,) = load(Request(content.getvalue(), "form.docx", "docx")).pages
    return flow.paper_of(page)


def sheet_page(*rows: tuple[str | None, ...]) -> Page:
    book, content = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(content)
    return load(Request(content.getvalue(), "form.xlsx", "xlsx")).pages[0]


def test_paragraphs_are_rows_in_their_order() -> None:
    def fill(file: WordFile) -> None:
        file.add_heading("Application", 1)
        file.add_paragraph("Full name: ________")

    paper = word_paper(fill)
    assert [row.text for row in paper.rows] == ["Application", "Full name: ____"]
    assert paper.rows[0].cells[0].blocks[0].level == 1


def test_a_tables_row_is_one_row_with_its_cells_side_by_side() -> None:
    def fill(file: WordFile) -> None:
        file.add_paragraph("Household")
        table = file.add_table(2, 2)
        for cell, text in zip(
            (cell for row in table.rows for cell in row.cells), ["Name", "Age", "Ann", "Bob"], strict=True
        ):
            cell.text = text

    _, heads, _ = (rows := word_paper(fill).rows)
    left, right = heads.cells
    assert [row.text for row in rows[1:]] == ["Name, Age", "Ann, Bob"]
    assert left.left + left.width == pytest.approx(right.left)
    assert left.lined
    assert [row.opens for row in rows[1:]] == [True, False]


def test_a_column_of_long_texts_is_wider() -> None:
    def fill(file: WordFile) -> None:
        row = file.add_table(1, 2).rows[0]
        row.cells[0].text, row.cells[1].text = "No", "Have you lived at this address for a year or more?"

    short, long = word_paper(fill).rows[0].cells
    assert long.width > 3 * short.width
    assert long.left + long.width == pytest.approx(flow.WIDTH - flow.MARGIN)


def test_a_merged_cell_is_as_wide_as_its_columns() -> None:
    def fill(file: WordFile) -> None:
        table = file.add_table(2, 3)
        for number, cell in enumerate(table.rows[0].cells):
            cell.text = f"Column {number}"
        table.cell(1, 0).merge(table.cell(1, 2)).text = "Signature"

    rows = word_paper(fill).rows
    assert rows[1].cells[0].width == pytest.approx(sum(cell.width for cell in rows[0].cells))


def test_a_page_header_is_told_apart() -> None:
    def fill(file: WordFile) -> None:
        file.sections[0].header.paragraphs[0].text = "City of Marisol"
        file.add_paragraph("Full name")

    asides = {row.text: row.aside for row in word_paper(fill).rows}
    assert asides == {"City of Marisol": "header", "Full name": None}


def test_a_sheets_rows_keep_their_numbers() -> None:
    paper = grid.paper_of(sheet_page(("Name", "Age"), (None, None), ("Religion", None)))
    assert [(row.number, row.text.split(", ")[0]) for row in paper.rows if row.text] == [(1, "Name"), (3, "Religion")]


def test_a_text_without_a_neighbour_runs_on_over_empty_cells() -> None:
    long = "Please tell us about everyone who lives with you, also of those who are away at the moment"
    paper = grid.paper_of(sheet_page((long, None, None), ("Name", "Age", "Place of birth")))
    head, *_ = paper.rows
    below = paper.rows[1].cells
    assert head.cells[0].width == pytest.approx(sum(cell.width for cell in below))
    assert below[0].width < 100


def test_columns_lie_side_by_side_and_within_the_paper() -> None:
    paper = grid.paper_of(sheet_page(("Name", "Age", "Place of birth")))
    cells = paper.rows[0].cells
    assert cells[0].left == grid.NUMBERS
    assert cells[0].left + cells[0].width == pytest.approx(cells[1].left)
    assert cells[-1].left + cells[-1].width < paper.width


def test_an_empty_sheet_is_a_paper_without_rows() -> None:
    paper = grid.paper_of(Page(None, (), sheet="Notes", hidden=True))
    assert (paper.rows, paper.name, paper.hidden) == ((), "Notes", True)
