"""A copy is audited again: what repeats a removed question goes as well, and what is still asked is told."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest

from auditor.errors import NoCopy, PasswordNeeded
from auditor.marking import Marker
from auditor.opening import opened, protected
from auditor.pipeline import Auditor
from auditor.values.copy import Left, Marking
from auditor.values.decision import Decision
from auditor.values.hand_mark import HandMark
from auditor.values.options import AuditOptions
from question_bank import load_bank

MADE = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    """With the shipped bank."""
    return Auditor(load_bank())


def form(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def words(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def revised(*decisions: Decision) -> Marking:
    return Marking("revised", decisions or None, "M. Ortiz", MADE)


def test_a_removed_question_is_not_found_again_and_the_others_stay(auditor: Auditor) -> None:
    content = form("Name: ____________", "Social Security number: ____________", "Phone: ____________")
    copy = Marker(auditor, AuditOptions()).copy(content, "form.docx", revised())
    assert len(copy.applied) == 1
    assert words(copy.content) == ["Name: ____________", "Phone: ____________"]
    assert auditor.audit(copy.content, "form.docx", AuditOptions()).findings == ()


def test_nothing_decided_changes_nothing(auditor: Auditor) -> None:
    content = form("Social Security number: ____________")
    (finding,) = auditor.audit(content, "form.docx", AuditOptions()).findings
    copy = Marker(auditor, AuditOptions()).copy(content, "form.docx", revised(Decision("gone", "remove")))
    assert words(copy.content) == ["Social Security number: ____________"]
    assert copy.left == (Left(finding.id, "undecided"), Left("gone", "unknown_finding"))


def test_a_question_that_the_form_repeats_goes_wherever_it_stands(auditor: Auditor) -> None:
    repeated = "Please write your Social Security number on every page."
    content = form("Social Security number: ____________", "Name: ____________", repeated)
    (only,) = auditor.audit(content, "form.docx", AuditOptions()).findings
    assert only.question.text == "Social Security number:"
    copy = Marker(auditor, AuditOptions()).copy(content, "form.docx", revised())
    assert words(copy.content) == ["Name: ____________"]


def test_a_question_that_was_marked_by_hand_is_changed_like_any_other(auditor: Auditor) -> None:
    content = form("Name: ____________", "Whom do you pray with: ____________", "Phone: ____________")
    reading = auditor.reading(content, "form.docx", AuditOptions())
    assert reading.audit.findings == ()
    marks = (HandMark("religion", reading.document.pages[0].blocks[1].location),)
    (own,) = auditor.audit(content, "form.docx", AuditOptions(), marks=marks).findings
    marking = replace(revised(Decision(own.id, "remove")), marks=marks)
    copy = Marker(auditor, AuditOptions()).copy(content, "form.docx", marking)
    assert (copy.applied, copy.left) == ((own.id,), ())
    assert words(copy.content) == ["Name: ____________", "Phone: ____________"]


def test_kinds_without_copies_are_told(auditor: Auditor) -> None:
    with pytest.raises(NoCopy):
        Marker(auditor, AuditOptions()).copy(b"Name,SSN\nA,1\nB,2\n", "form.csv", revised())


def test_a_protected_form_gives_a_protected_copy(auditor: Auditor) -> None:
    locked = protected(form("Social Security number: ____________"), "open sesame")
    assert locked is not None
    options = AuditOptions(password="open sesame")  # noqa: S106 - a test's own
    copy = Marker(auditor, options).copy(locked, "form.docx", revised())
    with pytest.raises(PasswordNeeded):
        opened(copy.content, "encrypted_office", None)
    assert words(opened(copy.content, "encrypted_office", "open sesame")[0]) == [""]


def test_every_sentence_of_a_clause_that_shares_goes_and_the_others_stay(auditor: Auditor) -> None:
    first = "We may share your information with other agencies."
    middle = "The library is open on weekdays from nine to five."
    last = "We may also share your information with third parties for research."
    content = form(f"{first} {middle} {last}")
    copy = Marker(auditor, AuditOptions()).copy(content, "form.docx", revised())
    (left,) = words(copy.content)
    assert middle in left
    assert "third parties" not in left
    assert [left.code for left in copy.left] == []


def test_the_choices_in_the_row_below_a_removed_heading_go_with_it(auditor: Auditor) -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).text = "Ethnicity (please tick)"
    for column, names in enumerate(
        ("White – British\nIrish", "Asian or Asian British\nIndian", "Black African\nOther")
    ):
        table.cell(1, column).text = names
    for column, label in enumerate(("Name", "Phone", "Address")):
        table.cell(2, column).text = label
    content = io.BytesIO()
    document.save(content)
    copy = Marker(auditor, AuditOptions()).copy(content.getvalue(), "form.docx", revised())
    cells = [cell.text for row in docx.Document(io.BytesIO(copy.content)).tables[0].rows for cell in row.cells]
    assert [text for text in cells if text] == ["Name", "Phone", "Address"]


def test_what_the_copy_holds_beyond_the_decisions_is_told(auditor: Auditor) -> None:
    repeated = "Please write your Social Security number on every page."
    reading = auditor.reading(form("Social Security number: ____________", repeated), "form.docx", AuditOptions())
    copy, changes = Marker(auditor, AuditOptions()).made(reading, revised())
    assert [change.finding.question.text for change in changes] == ["Social Security number:", repeated]
    assert len(copy.applied) == 1
