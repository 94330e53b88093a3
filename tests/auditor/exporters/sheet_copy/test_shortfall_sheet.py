"""A workbook says in its sheet of findings what is not in the copy."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime

import openpyxl
import pytest

from auditor.exporters.sheet_copy import write
from auditor.marking import changes_of, first_decisions
from auditor.pipeline import Auditor
from auditor.values.copy import LEFT, Left, Manner, Marking
from auditor.values.options import AuditOptions

MADE = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize("manner", ["marked", "revised"])
def test_the_sheet_begins_with_what_is_not_in_the_copy(
    manner: Manner, filled: Callable[..., openpyxl.Workbook], shared: Callable[..., bytes], auditor: Auditor
) -> None:
    form = shared(filled(("Name:", None), ("Social Security number:", None), ("Phone:", None)))
    reading = auditor.reading(form, "form.xlsx", AuditOptions())
    findings = reading.audit.findings
    changes = changes_of(findings, first_decisions(findings))
    known = (Left(findings[0].id, "still_asked"),)
    copy = write(reading.request, reading.document, changes, Marking(manner, None, "M. Ortiz", MADE), known)
    said = openpyxl.load_workbook(io.BytesIO(copy.content))["Privacy audit"]["A3"].value
    assert said.startswith(f"This copy is partial.\n{LEFT['still_asked']}\n– sheet “Intake”, cell A2")
    after = auditor.audit(copy.content, "form.xlsx", AuditOptions()).findings
    assert (after == ()) == (manner == "revised")


def test_a_revised_workbook_with_everything_in_it_has_no_such_sheet(
    filled: Callable[..., openpyxl.Workbook], shared: Callable[..., bytes], auditor: Auditor
) -> None:
    form = shared(filled(("Name:", None), ("Social Security number:", None)))
    reading = auditor.reading(form, "form.xlsx", AuditOptions())
    changes = changes_of(reading.audit.findings, first_decisions(reading.audit.findings))
    copy = write(reading.request, reading.document, changes, Marking("revised", None, "M. Ortiz", MADE))
    assert openpyxl.load_workbook(io.BytesIO(copy.content)).sheetnames == ["Intake"]
