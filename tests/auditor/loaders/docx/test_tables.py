"""Every cell comes once, with the rows and columns it covers, empty cells included."""

from __future__ import annotations

from auditor.values.block import CellPlace
from tests.auditor.loaders.docx_makers import blocks, cell, control, para, table


def _places(body: str) -> list[tuple[str, CellPlace | None]]:
    return [(block.text, block.cell) for block in blocks(body)]


def test_an_empty_cell_is_a_block_without_text() -> None:
    body = table(cell("Name") + cell(), cell("SSN") + cell(para(), para()))
    assert _places(body) == [
        ("Name", CellPlace(1, 0, 0)),
        ("", CellPlace(1, 0, 1)),
        ("SSN", CellPlace(1, 1, 0)),
        ("", CellPlace(1, 1, 1)),
    ]
    assert {block.role for block in blocks(body)} == {"cell"}


def test_paragraphs_of_a_cell_share_its_place() -> None:
    first, second = blocks(table(cell(para("Name"), para(), para("(as in passport)"))))
    assert first.cell == second.cell == CellPlace(1, 0, 0)


def test_merged_cells_span_what_they_cover() -> None:
    down = '<w:vMerge w:val="restart"/>'
    body = table(
        cell("Applicant", properties=down) + cell("Name and age", properties='<w:gridSpan w:val="2"/>'),
        cell(properties="<w:vMerge/>") + cell("First") + cell("Last"),
        cell(properties='<w:vMerge w:val="continue"/>') + cell("A") + cell("B"),
        cell("Child", properties=down) + cell("C") + cell("D"),
    )
    places = dict(_places(body))
    assert places["Applicant"] == CellPlace(1, 0, 0, rows=3)
    assert places["Name and age"] == CellPlace(1, 0, 1, columns=2)
    assert places["Last"] == CellPlace(1, 1, 2)
    assert places["Child"] == CellPlace(1, 3, 0)
    assert "" not in places


def test_a_continued_cell_with_nothing_above_is_a_cell() -> None:
    assert _places(table(cell("Lost", properties="<w:vMerge/>"))) == [("Lost", CellPlace(1, 0, 0))]


def test_a_row_may_begin_later() -> None:
    body = table('<w:trPr><w:gridBefore w:val="2"/></w:trPr>' + cell("Total"))
    assert _places(body) == [("Total", CellPlace(1, 0, 2))]


def test_absurd_spans_are_not_believed() -> None:
    body = table(
        cell("Wide", properties='<w:gridSpan w:val="50000000"/>') + cell("x", properties='<w:gridSpan w:val="-3"/>')
    )
    assert _places(body) == [("Wide", CellPlace(1, 0, 0, columns=63)), ("x", CellPlace(1, 0, 63))]


def test_nested_tables_have_ids_of_their_own() -> None:
    body = table(cell("Outer", table(cell("Inner")), para("After"))) + table(cell("Next"))
    ids = {text: place.table for text, place in _places(body) if place}
    assert ids["Outer"] == ids["After"] == 1
    assert len({ids["Outer"], ids["Inner"], ids["Next"]}) == 3


def test_deleted_rows_are_gone_and_inserted_ones_are_read() -> None:
    body = table(
        "<w:trPr><w:del/></w:trPr>" + cell("Religion"),
        "<w:trPr><w:ins/></w:trPr>" + cell("Language"),
    )
    assert _places(body) == [("Language", CellPlace(1, 0, 0))]


def test_rows_and_cells_in_controls_keep_their_place() -> None:
    row = control("<w15:repeatingSectionItem/>", f"<w:tr>{cell('Child')}{cell('Age')}</w:tr>")
    answered = control('<w:text/><w:alias w:val="Parent"/>', cell("Jane Roe"))
    body = f"<w:tbl>{row}<w:tr>{cell('Parent')}{answered}</w:tr></w:tbl>"
    assert _places(body) == [
        ("Child", CellPlace(1, 0, 0)),
        ("Age", CellPlace(1, 0, 1)),
        ("Parent", CellPlace(1, 1, 0)),
        ("____", CellPlace(1, 1, 1)),
    ]
    assert blocks(body)[-1].fields[0].help == "Parent"
