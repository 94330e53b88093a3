"""A revised workbook is audited again: what was decided is gone, everything else is found as before."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import openpyxl
import pytest
from openpyxl.styles import Border, Side

from auditor.marking import Marker
from auditor.opening import opened, protected
from auditor.pipeline import Auditor
from auditor.values.copy import Copy, Manner, Marking
from auditor.values.decision import Decision, DecisionAction
from auditor.values.options import AuditOptions

MADE = datetime(2026, 3, 4, tzinfo=UTC)
PASSWORD = "open sesame"  # noqa: S105 - a test's own


@pytest.fixture
def form() -> bytes:
    """Two sheets that ask for the same, and more."""
    book = openpyxl.Workbook()
    book.active.title = "Applicant"
    rows = ("Name:", "Social Security number:", "Are you a U.S. citizen?", "Religion:", "Phone:")
    for sheet in (book.active, book.create_sheet("Spouse")):
        for number, words in enumerate(rows, 1):
            sheet.cell(number, 1, words)
            sheet.cell(number, 2).border = Border(bottom=Side("thin"))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture
def marker(auditor: Auditor) -> Marker:
    return Marker(auditor, AuditOptions())


def cells(content: bytes) -> list[tuple[str, object]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [(cell.coordinate, cell.value) for sheet in book for row in sheet for cell in row if cell.value]


def copied(marker: Marker, form: bytes, manner: Manner, *decisions: Decision) -> Copy:
    return marker.copy(form, "form.xlsx", Marking(manner, decisions or None, "M. Ortiz", MADE))


def test_first_suggestions_leave_nothing_but_their_own_words(marker: Marker, auditor: Auditor, form: bytes) -> None:
    copy = copied(marker, form, "revised")
    before = auditor.audit(form, "form.xlsx", AuditOptions()).findings
    ours = " ".join(finding.suggestions[0].text for finding in before)
    assert copy.left == ()
    for finding in auditor.audit(copy.content, "form.xlsx", AuditOptions()).findings:
        assert finding.question.text in ours
    assert [words for _, words in cells(copy.content) if words in ("Name:", "Phone:")] == ["Name:", "Phone:"] * 2


@pytest.mark.parametrize("action", ["remove", "reword", "replace", "make_optional", "separate_sheet", "add_notice"])
def test_one_decision_leaves_the_other_findings(
    marker: Marker, auditor: Auditor, form: bytes, action: DecisionAction
) -> None:
    before = auditor.audit(form, "form.xlsx", AuditOptions()).findings
    decided = [finding for finding in before if finding.category == "religion"]
    text = "" if action in ("remove", "separate_sheet") else "Which days suit you?"
    copy = copied(marker, form, "revised", *(Decision(finding.id, action, text) for finding in decided))
    after = auditor.audit(copy.content, "form.xlsx", AuditOptions()).findings
    kept = [(f.category, f.question.location) for f in before if f.category != "religion"]
    assert [(finding.category, finding.question.location) for finding in after] == kept
    kept_cells = [each for each in cells(form) if each != ("A4", "Religion:")]
    assert [each for each in cells(copy.content) if each[1] != text][: len(kept_cells)] == kept_cells


@pytest.mark.parametrize("manner", ["marked", "comments"])
def test_marks_change_no_word(marker: Marker, form: bytes, manner: Manner) -> None:
    copy = copied(marker, form, manner)
    assert cells(copy.content)[: len(cells(form))] == cells(form)
    assert len(set(copy.applied)) == 6


def test_a_protected_workbook_gives_a_protected_copy(auditor: Auditor, form: bytes) -> None:
    locked = protected(form, PASSWORD)
    assert locked is not None
    copy = copied(Marker(auditor, AuditOptions(password=PASSWORD)), locked, "revised")
    plain = opened(copy.content, "encrypted_office", PASSWORD)[0]
    assert ("A2", "Social Security number:") not in cells(plain)
