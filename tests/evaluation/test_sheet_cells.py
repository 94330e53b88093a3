"""Tests of the check that a workbook's copy is the same outside the changes."""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from auditor.values.block import Block
from auditor.values.location import Location, SheetLocation
from tests.evaluation.sheet_cells import cells_verdict, fields_verdict
from tests.evaluation.touched import Touched

Spoil = Callable[[Worksheet], object]


def a_book(spoil: Spoil = lambda _: None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["B2"] = "Your name", "Your SSN (nine digits)", 0.5
    sheet["B2"].number_format = "0%"
    rule = DataValidation(type="list", formula1='"yes,no"')
    rule.add("C1:C3")
    sheet.add_data_validation(rule)
    sheet.merge_cells("A5:B5")
    book.defined_names["answers"] = DefinedName("answers", attr_text="Sheet!$C$1:$C$3")
    spoil(sheet)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def touched() -> dict[Location, Touched]:
    place = SheetLocation("Sheet", 2, 1)
    return {place: Touched(Block("Your SSN (nine digits)", "cell", place), set(range(8)), ["Case number"])}


@pytest.mark.parametrize(
    ("place", "value", "verdict"),
    [
        ("A2", "(nine digits)", "same"),
        ("A2", "Case number (nine digits)", "same"),
        ("A2", "Case number", "1 differ"),
        ("A2", "Other words (nine digits)", "1 differ"),
        ("A1", "Your name ", "1 differ"),
        ("A1", None, "1 differ"),
        ("D9", "more", "1 differ"),
        ("B2", 0.25, "1 differ"),
    ],
)
def test_cells_keep_what_no_change_touches(place: str, value: object, verdict: str) -> None:
    assert cells_verdict(a_book(), a_book(lambda sheet: sheet.__setitem__(place, value)), touched()) == verdict


@pytest.mark.parametrize(
    ("spoil", "verdict"),
    [
        (lambda _: None, "same"),
        (lambda sheet: setattr(sheet["B2"], "number_format", "0.0"), "differ: Sheet.formats"),
        (lambda sheet: sheet.data_validations.dataValidation.clear(), "differ: Sheet.validations"),
        (lambda sheet: sheet.unmerge_cells("A5:B5"), "differ: Sheet.merged"),
        (lambda sheet: sheet.parent.defined_names.clear(), "differ: names"),
        (lambda sheet: sheet.column_dimensions["A"].__setattr__("width", 40), "differ: Sheet.widths"),
    ],
)
def test_what_belongs_to_the_cells_stays(spoil: Spoil, verdict: str) -> None:
    assert fields_verdict(a_book(), a_book(spoil), touched()) == verdict
