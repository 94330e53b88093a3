"""What a file calls itself and its sheets may be a resident's number: programs name them by what stands first."""

from __future__ import annotations

import pytest

from auditor.loaders.sheets.sheet import Sheet
from auditor.masking import MASK
from auditor.values.document import Document
from auditor.values.location import SheetLocation


def test_titles_and_sheet_names_are_masked() -> None:
    assert Document("pdf", (), "Intake of 345-67-8934").title == f"Intake of {MASK}"
    assert SheetLocation("345-67-8934", 1, 1).sheet == MASK
    assert Sheet("345-67-8934").name == MASK


@pytest.mark.parametrize("name", ["Intake 2026", "2024-2026", "Form 1040", "Sheet1"])
def test_what_is_no_ones_number_stays(name: str) -> None:
    assert Document("pdf", (), name).title == name
    assert SheetLocation(name, 1, 1).sheet == name
    assert Sheet(name).name == name
