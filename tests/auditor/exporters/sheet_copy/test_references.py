"""References, and areas less the cells that are taken from them."""

from __future__ import annotations

import pytest

from auditor.exporters.sheet_copy.references import letters_of, range_of, without
from auditor.loaders.sheets.xlsx.reference import areas_of, column_number


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16_383, "XFD")])
def test_columns_have_letters(column: int, letters: str) -> None:
    assert letters_of(column) == letters
    assert column_number(letters) == column


@pytest.mark.parametrize(
    ("areas", "hole", "rest"),
    [
        ("B2", "B2", ""),
        ("B2", "C2", "B2"),
        ("B2:B9", "B2", "B3:B9"),
        ("B2:B9", "B5", "B2:B4 B6:B9"),
        ("A1:C3", "B2", "A1:C1 A3:C3 A2 C2"),
        ("A1:C3 E1", "A1:C3", "E1"),
        ("B1:B1048576", "B2:B3", "B1 B4:B1048576"),
    ],
)
def test_what_is_left_of_areas(areas: str, hole: str, rest: str) -> None:
    (cells,) = areas_of(hole)
    assert " ".join(map(range_of, without(areas_of(areas), cells))) == rest
