"""Zip containers are counted while they unpack, and honest ones pass."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile

import pytest

from auditor import limits
from auditor.errors import DamagedFile, TooLarge, UnsafeXml
from auditor.guarding import guard
from auditor.values.notice import Notice


def a_zip(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a container of those parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_an_ordinary_container_passes(kind: str, method: int) -> None:
    assert (
        guard(a_zip({"word/document.xml": b"<w/>" * 1000, "media/a.png": b"\x89PNG", "empty/": b""}, method), kind)
        == ()
    )


def test_a_part_may_grow_by_any_ratio_up_to_a_megabyte() -> None:
    assert guard(a_zip({"a.bin": b" " * limits.RATIO_FROM_BYTES}), "docx") == ()
    with pytest.raises(TooLarge):
        guard(a_zip({"a.bin": b" " * (limits.RATIO_FROM_BYTES + 1)}), "docx")


def test_all_parts_together_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARCHIVE_BYTES", 3_000)
    assert guard(a_zip({"a.bin": b"a" * 1_500, "b.bin": b"b" * 1_500}), "docx") == ()
    with pytest.raises(TooLarge):
        guard(a_zip({"a.bin": b"a" * 1_500, "b.bin": b"b" * 1_501}), "docx")


def test_the_number_of_parts_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PARTS", 2)
    assert guard(a_zip({"a": b"", "b": b"", "c/": b""}), "docx") == ()
    with pytest.raises(TooLarge):
        guard(a_zip({"a": b"", "b": b"", "c": b""}), "docx")


def test_a_long_worksheet_is_cut_with_a_notice_and_any_other_long_part_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PART_BYTES", 1_000)
    assert guard(a_zip({"xl/worksheets/sheet1.xml": b"<a/>" * 300}), "xlsx") == (Notice("limit_reached"),)
    assert guard(a_zip({"xl/worksheets/sheet1.xml": b"<a/>" * 200}), "xlsx") == ()
    with pytest.raises(TooLarge):
        guard(a_zip({"xl/sharedStrings.xml": b"<a/>" * 300}), "xlsx")


@pytest.mark.parametrize("twin", ["WORD/document.xml", "/word/document.xml", "word\\document.xml"])
def test_two_parts_whose_names_the_readers_take_for_one(twin: str) -> None:
    with pytest.raises(DamagedFile):
        guard(a_zip({"word/document.xml": b"<a/>", twin: b"<b/>"}), "docx")


def test_a_broken_part_is_left_to_the_loader() -> None:
    content = bytearray(a_zip({"media/a.png": bytes(range(256)) * 40}))
    content[60] ^= 0xFF
    assert guard(bytes(content), "docx") == ()


def test_what_is_no_container_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        guard(b"PK\x03\x04 not a zip", "docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize(
    "prolog",
    ["", '<?xml version="1.0"?>\n', "<!-- a --> <?b c?><!--d-->", "\n\t "],
    ids=["bare", "declared", "remarks", "blanks"],
)
@pytest.mark.parametrize("name", ["word/document.xml", "_rels/.rels", "xl/drawings/vmlDrawing1.VML"])
def test_a_doctype_is_refused(name: str, prolog: str, encoding: str) -> None:
    content = f'{prolog}<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(UnsafeXml):
        guard(a_zip({name: content.encode(encoding)}), "docx")


@pytest.mark.parametrize(
    "padding", [b"<!--" + b"x" * 9_000_000 + b"-->", b" " * 100_000, b"<?a " + b"b" * 500_000 + b"?>"]
)
def test_a_doctype_cannot_be_hidden_behind_length(padding: bytes) -> None:
    with pytest.raises((UnsafeXml, TooLarge)):
        guard(a_zip({"a.xml": padding + b"<!DOCTYPE x><x/>"}, zipfile.ZIP_STORED), "docx")


def test_a_doctype_cannot_be_hidden_behind_empty_blocks() -> None:
    """Deflated data may hold any number of blocks with nothing in them."""
    plain = b"<!DOCTYPE x><x/>"
    empty = b"\x00\x00\x00\xff\xff" * 40_000
    stored = empty + b"\x01" + len(plain).to_bytes(2, "little") + (len(plain) ^ 0xFFFF).to_bytes(2, "little") + plain
    whole = bytearray(a_zip({"a.xml": stored}, zipfile.ZIP_STORED))
    whole[8] = zipfile.ZIP_DEFLATED
    whole[whole.rfind(b"PK\x01\x02") + 10] = zipfile.ZIP_DEFLATED
    with pytest.raises(UnsafeXml):
        guard(bytes(whole), "docx")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xml", b"<x>&lt;!DOCTYPE html></x>"),
        ("a.xml", b"<x><![CDATA[<!DOCTYPE html>]]></x>"),
        ("a.xml", b"<x/><!-- <!DOCTYPE html> -->"),
        ("a.xml", b"<!-- <!DOCTYPE html> --><x/>"),
        ("word/afchunk.htm", b"<!DOCTYPE html><p>Imported</p>"),
        ("word/media/a.svg", b"<!DOCTYPE svg><svg/>"),
        ("a.xml", b"not xml at all"),
        ("a.xml", b""),
    ],
)
def test_what_only_looks_like_a_doctype_passes(name: str, content: bytes) -> None:
    assert guard(a_zip({name: content}), "docx") == ()


def test_a_form_of_fifty_kilobytes_takes_a_few_milliseconds() -> None:
    words = b"".join(b"<w:t>Question %d of the form</w:t>" % (number * 7919 % 10_007) for number in range(16_000))
    content = a_zip({"word/document.xml": words})
    assert 30_000 < len(content) < 80_000
    began = time.process_time()
    guard(content, "docx")
    assert time.process_time() - began < 0.05  # 2 ms on an idle core


def test_a_bomb_is_refused_in_little_memory() -> None:
    content = a_zip({"word/document.xml": bytes(30_000_000)})
    tracemalloc.start()
    with pytest.raises(TooLarge):
        guard(content, "docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3_000_000
