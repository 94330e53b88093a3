"""Coverage says which pages were read from their pictures, and never counts a page that was looked at in vain."""

from __future__ import annotations

from auditor.coverage import coverage_of
from auditor.rebuilding import rebuilt
from auditor.values.audit import Coverage, RecognisedPage
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.document import Document, Page
from auditor.values.location import PageLocation
from auditor.values.notice import Notice

WORDS = (Block("Last name ____", "paragraph", PageLocation(1, Box(0, 0, 9, 9))),)


def covered(*pages: Page, notices: tuple[Notice, ...] = ()) -> Coverage:
    return coverage_of(Document("pdf", pages, notices=notices), ("en",), ("en",))


def test_pages_read_from_their_pictures_with_their_confidence() -> None:
    stored = Page(1, WORDS)
    read = Page(2, WORDS, confidence=0.93, recognised=True)
    sure = Page(3, WORDS, confidence=1.0, recognised=True)
    blank = Page(4, (), confidence=0.0, recognised=True)
    found = covered(stored, read, sure, blank)
    assert found.recognised == (RecognisedPage(2, 0.93), RecognisedPage(3, 1.0), RecognisedPage(4, 0.0))
    assert found.status == "complete"


def test_a_page_looked_at_in_vain_was_not_read() -> None:
    lost = Page(2, (), unread=True, confidence=0.3, recognised=True)
    notices = (Notice("weak_recognition", 2),)
    assert covered(Page(1, WORDS), lost, notices=notices) == Coverage("partial", (2,), notices)
    assert covered(lost, notices=notices).status == "none"


def test_it_crosses_from_a_worker_as_plain_data() -> None:
    plain = {"status": "complete", "unread_pages": [], "notices": [], "recognised": [{"page": 2, "confidence": 0.5}]}
    assert rebuilt(Coverage, plain) == Coverage("complete", recognised=(RecognisedPage(2, 0.5),))
