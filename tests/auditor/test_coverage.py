"""Nothing is called read that was not."""

from __future__ import annotations

import pytest

from auditor.coverage import coverage_of
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.document import Document, Page
from auditor.values.location import PageLocation
from auditor.values.notice import NOTICES, UNREAD_CODES, Notice

KNOWN = ("en", "es")
TEXT = (Block("Name ____", "paragraph", PageLocation(1, Box(0, 0, 1, 1))),)


def status(*pages: Page, notices: tuple[Notice, ...] = (), languages: tuple[str, ...] = ("en",)) -> str:
    return coverage_of(Document("pdf", pages, notices=notices), languages, KNOWN).status


def test_a_form_that_was_read_whole_is_complete() -> None:
    assert status(Page(1, TEXT), Page(2, TEXT)) == "complete"


def test_one_unread_page_makes_it_partial() -> None:
    document = Document("pdf", (Page(1, TEXT), Page(2, (), unread=True)))
    coverage = coverage_of(document, ("en",), KNOWN)
    assert (coverage.status, coverage.unread_pages) == ("partial", (2,))


def test_no_page_read_is_none() -> None:
    assert status(Page(1, (), unread=True)) == "none"


def test_a_page_read_in_part_is_not_none() -> None:
    assert status(Page(1, TEXT, unread=True)) == "partial"


@pytest.mark.parametrize("code", sorted(UNREAD_CODES))
def test_every_notice_of_something_unread_makes_it_partial(code: str) -> None:
    assert status(Page(1, TEXT), notices=(Notice(code, 1),)) == "partial"


@pytest.mark.parametrize("code", sorted(NOTICES.keys() - UNREAD_CODES))
def test_other_notices_leave_it_complete(code: str) -> None:
    assert status(Page(1, TEXT), notices=(Notice(code, 1),)) == "complete"


def test_a_language_without_a_bank_is_said() -> None:
    coverage = coverage_of(Document("pdf", (Page(1, TEXT),)), ("de",), KNOWN)
    assert [notice.code for notice in coverage.notices] == ["no_bank"]


@pytest.mark.parametrize(("told", "known"), [("zh", True), ("zh-Hant", True), ("zh-Hans", False), ("z", False)])
def test_a_language_known_in_a_script_has_a_bank(told: str, known: bool) -> None:
    coverage = coverage_of(Document("pdf", (Page(1, TEXT),)), (told,), ("en", "zh-Hant"))
    assert (coverage.notices == ()) is known


def test_a_language_that_cannot_be_told_is_said() -> None:
    coverage = coverage_of(Document("pdf", (Page(1, TEXT),)), (), KNOWN)
    assert [notice.code for notice in coverage.notices] == ["unknown_language"]
