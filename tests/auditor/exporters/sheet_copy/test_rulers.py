"""Notes stand to the right of their cell, as large as they are to be, whatever the columns and rows measure."""

from __future__ import annotations

import pytest
from lxml import etree

from auditor.exporters.sheet_copy.rulers import Rulers
from auditor.loaders.sheets.xlsx.reference import Area


@pytest.mark.parametrize(
    ("inner", "anchor"),
    [
        ("", "2, 12, 4, 4, 4, 4, 6, 4"),
        ('<cols><col min="3" max="3" width="60"/></cols>', "2, 12, 4, 4, 2, 132, 6, 4"),
        ('<cols><col min="3" max="9" hidden="1"/></cols>', "2, 12, 4, 4, 11, 4, 6, 4"),
        ('<sheetData><row r="5" ht="90"/></sheetData>', "2, 12, 4, 4, 4, 4, 4, 44"),
        ('<sheetFormatPr defaultColWidth="oops" defaultRowHeight="30"/>', None),
    ],
)
def test_a_note_is_as_large_as_told(inner: str, anchor: str | None) -> None:
    rulers = Rulers(etree.fromstring(f"<worksheet>{inner}</worksheet>"))
    found = rulers.anchor(Area(4, 1, 4, 1), 120, 40)
    assert anchor is None or found == anchor
    assert len(found.split(",")) == 8


def test_a_note_at_the_edge_stays_on_the_sheet() -> None:
    columns = [
        int(part) for part in Rulers(etree.fromstring("<w/>")).anchor(Area(0, 16_383, 0, 16_383), 120, 40).split(",")
    ]
    assert max(columns[0], columns[4]) <= 16_383
