"""Marks are made from an audit's findings, and what was not read from its coverage."""

from __future__ import annotations

from auditor.pipeline import Auditor
from auditor.values.audit import Audit
from auditor.values.location import PageLocation, SheetLocation
from auditor.values.options import AuditOptions
from question_bank import load_bank
from tests.auditor.drawing.makers import a_labelled_pdf
from ui.pages import mark_of, unread_of


def audited(content: bytes, name: str) -> Audit:
    return Auditor(load_bank()).audit(content, name, AuditOptions(languages=("en",)))


def test_a_finding_of_a_page_has_its_place_there() -> None:
    content = a_labelled_pdf(0, cropped=False, label="Place of birth: ____________")
    (finding,) = audited(content, "form.pdf").findings
    mark = mark_of(finding, 7, "kept", "Place of birth")
    assert isinstance(finding.question.location, PageLocation)
    assert (mark.page, mark.box) == (1, finding.question.location.box)
    assert (mark.finding_id, mark.number, mark.state, mark.is_open) == (finding.id, 7, "kept", False)


def test_a_finding_of_a_sheet_has_no_page_but_its_letters() -> None:
    (finding,) = audited(b"Name,Birthplace\n,\n", "form.csv").findings
    mark = mark_of(finding, 1)
    assert isinstance(mark.location, SheetLocation)
    assert (mark.page, mark.box, mark.is_open) == (None, None, True)
    assert mark.words is not None
    assert (mark.words.start, mark.words.end) == (0, len("Birthplace"))


def test_a_form_that_was_read_has_nothing_to_hatch() -> None:
    assert unread_of(audited(a_labelled_pdf(0, cropped=False), "form.pdf")) == ()
