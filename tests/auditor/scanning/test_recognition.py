"""Pages that cannot be read are read from their pictures, once, and take the place of what was said of them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.scanning import Recogniser
from auditor.values.block import Block, Field
from auditor.values.box import Box
from auditor.values.document import Document, Page
from auditor.values.location import PageLocation
from auditor.values.notice import Notice
from auditor.values.options import AuditOptions

if TYPE_CHECKING:
    from tests.auditor.scanning.conftest import MemoryStore

Reads = "Callable[..., Readings]"


def a_scan(pages: int = 2) -> Request:
    """A TIFF of so many white pages."""
    made = io.BytesIO()
    sheets = [Image.new("L", (425, 550), 255 - number) for number in range(pages)]
    sheets[0].save(made, "TIFF", save_all=True, append_images=sheets[1:], dpi=(50, 50))
    return Request(made.getvalue(), "scan.tif", "image/tiff")


def texts(document: Document) -> list[list[str]]:
    return [[block.text for block in page.blocks] for page in document.pages]


def test_pages_are_read_and_their_notices_replaced(reads: Reads, store: MemoryStore) -> None:
    readings = reads(notices=("handwriting",))
    request = a_scan()
    document = Recogniser(AuditOptions()).completed(load(request), request, store)
    assert readings.asked == [1, 2]
    assert texts(document) == [["Country of citizenship"]] * 2
    assert [(page.unread, page.confidence, page.recognised) for page in document.pages] == [(False, 0.9, True)] * 2
    assert document.notices == (Notice("handwriting", 1), Notice("handwriting", 2))


def test_a_page_that_is_not_made_out_stays_unread_and_says_why(reads: Reads, store: MemoryStore) -> None:
    reads(words="", notices=("weak_recognition",))
    request = a_scan(1)
    document = Recogniser(AuditOptions()).completed(load(request), request, store)
    assert document.pages[0].unread
    assert document.notices == (Notice("weak_recognition", 1),)


def test_only_the_pages_that_need_it_are_read(reads: Reads, store: MemoryStore) -> None:
    readings = reads()
    stored = (Block("Last name", "paragraph", PageLocation(1, Box(0, 0, 9, 9))),)
    notices = (Notice("second_reader"), Notice("garbled_text", 2), Notice("sparse_text", 3))
    document = Document("tiff", (Page(1, stored), Page(2, (), unread=True), Page(3, stored)), notices=notices)
    found = Recogniser(AuditOptions()).completed(document, a_scan(3), store)
    assert readings.asked == [2, 3]
    assert texts(found) == [["Last name"], ["Country of citizenship"], ["Country of citizenship"]]
    assert [page.recognised for page in found.pages] == [False, True, True]
    assert found.notices == (Notice("second_reader"),)


def test_a_page_is_read_once(reads: Reads, store: MemoryStore) -> None:
    readings = reads()
    request = a_scan()
    first = Recogniser(AuditOptions()).completed(load(request), request, store)
    again = Recogniser(AuditOptions()).completed(load(request), request, store)
    assert readings.asked == [1, 2]
    assert again == first


@pytest.mark.parametrize("other", [AuditOptions(languages=("es",)), AuditOptions(fast=True)])
def test_other_settings_read_anew(reads: Reads, store: MemoryStore, other: AuditOptions) -> None:
    readings = reads()
    request = a_scan(1)
    for options in (AuditOptions(), other):
        Recogniser(options).completed(load(request), request, store)
    assert readings.asked == [1, 1]


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b'{"blocks": [1]}', b"[" * 100_000])
def test_a_damaged_entry_of_the_store_is_read_again(reads: Reads, store: MemoryStore, damage: bytes) -> None:
    readings = reads()
    request = a_scan(1)
    first = Recogniser(AuditOptions()).completed(load(request), request, store)
    store.things = dict.fromkeys(store.things, damage)
    assert Recogniser(AuditOptions()).completed(load(request), request, store) == first
    assert readings.asked == [1, 1]


def test_what_is_kept_is_masked(reads: Reads, store: MemoryStore) -> None:
    reads(words="SSN 345-67-8934 or 345678934")
    request = a_scan(1)
    Recogniser(AuditOptions()).completed(load(request), request, store)
    (kept,) = store.things.values()
    assert b"8934" not in kept


def test_without_a_store_every_page_is_read(reads: Reads) -> None:
    readings = reads()
    request = a_scan(1)
    for _ in range(2):
        Recogniser(AuditOptions()).completed(load(request), request, None)
    assert readings.asked == [1, 1]


def test_fields_of_a_picture_keep_their_labels(reads: Reads, store: MemoryStore) -> None:
    reads(words="Citizenship")
    field = Field("text", "q1", location=PageLocation(1, Box(120, 98, 300, 112), "q1"))
    alone = (Block("", "field", PageLocation(1, Box(120, 98, 300, 112), "q1"), fields=(field,)),)
    document = Document("tiff", (Page(1, alone, unread=True),), notices=(Notice("page_without_text", 1),))
    (block,) = Recogniser(AuditOptions()).completed(document, a_scan(1), store).pages[0].blocks
    assert block.text == "Citizenship ____"
    assert [each.name for each in block.fields] == ["q1"]


def test_the_progress_counts_the_pages(reads: Reads, store: MemoryStore) -> None:
    reads()
    told: list[tuple[int, int]] = []
    request = a_scan(3)
    counted = Request(
        request.content, request.name, request.kind, on_page=lambda done, pages: told.append((done, pages))
    )
    Recogniser(AuditOptions()).completed(load(request), counted, store)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
