"""Every valid package opens; hostile and damaged ones end in errors of our own, which say nothing of their content."""

from __future__ import annotations

import io
import zipfile

import pytest

from auditor.errors import AuditorError, DamagedFile, TooLarge, UnsafeXml
from auditor.loaders.docx import package, resources
from auditor.loaders.docx.names import STRICT
from tests.auditor.loaders.docx_makers import a_docx, cell, files_of, packed, para, read, table

BODY = para("Name ____") + table(cell("SSN") + cell())
TEXTS = ["Name ____", "SSN", ""]


def _texts(content: bytes) -> list[str]:
    return [block.text for block in read(content).pages[0].blocks]


def test_strict_files_read_the_same() -> None:
    files = {name: str(content).encode() for name, content in files_of(BODY).items()}
    for strict, transitional in STRICT.items():
        files = {name: content.replace(transitional, strict) for name, content in files.items()}
    assert b"purl.oclc.org" in files["word/document.xml"]
    assert _texts(packed(files)) == TEXTS


def test_the_main_part_may_have_another_name() -> None:
    assert _texts(packed(files_of(BODY, main="word/document2.xml"))) == TEXTS


def test_names_in_the_zip_may_differ_in_case_and_slashes() -> None:
    files = {name.replace("word/document", "WORD\\Document"): content for name, content in files_of(BODY).items()}
    assert _texts(packed(files)) == TEXTS


def test_utf_16_parts_are_read() -> None:
    files = files_of(BODY)
    files["word/document.xml"] = str(files["word/document.xml"]).replace("UTF-8", "UTF-16").encode("utf-16")
    assert _texts(packed(files)) == TEXTS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["word/document.xml", "word/settings.xml", "_rels/.rels"])
def test_a_doctype_in_any_part_is_refused(part: str, encoding: str) -> None:
    hostile = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    with pytest.raises(UnsafeXml):
        read(packed(files_of(BODY) | {part: hostile.encode(encoding)}))


def test_a_doctype_behind_an_encoding_without_a_mark_is_refused() -> None:
    hostile = '<?xml version="1.0" encoding="UTF-16LE"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(UnsafeXml):
        read(packed(files_of(BODY) | {"word/document.xml": hostile.encode("utf-16-le")}))


def test_the_word_doctype_in_a_form_is_no_attack() -> None:
    assert _texts(a_docx(para("&lt;!DOCTYPE html&gt;"))) == ["<!DOCTYPE html>"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 not a zip",
        packed({"hello.txt": "x"}),
        packed(files_of(BODY) | {"word/document.xml": b"<w:document"}),
        packed(files_of(BODY) | {"word/document.xml": b"<x/>"}),
        a_docx(BODY)[:-60],
        a_docx("<w:x>" * 5000 + "</w:x>" * 5000),
    ],
    ids=["empty", "no zip", "no Word file", "broken XML", "no body", "cut off", "too deep"],
)
def test_damaged_files_are_refused(content: bytes) -> None:
    with pytest.raises(DamagedFile):
        read(content)


def test_a_part_that_fails_its_checksum_is_damaged() -> None:
    content = bytearray(a_docx(para("x" * 3000)))
    entry = zipfile.ZipFile(io.BytesIO(bytes(content))).getinfo("word/document.xml")
    content[entry.header_offset + 60] ^= 0xFF
    with pytest.raises(DamagedFile):
        read(bytes(content))


@pytest.mark.parametrize("part", range(0, 100, 9))
def test_a_cut_file_raises_only_our_own_errors(part: int) -> None:
    whole = a_docx(BODY)
    with pytest.raises(AuditorError):
        read(whole[: len(whole) * part // 100])


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLarge):
        read(a_docx("<w:p/>" * 600_000))
    monkeypatch.setattr(package, "MAX_PARTS", 2)
    with pytest.raises(TooLarge):
        read(a_docx(BODY))


def test_too_many_blocks_are_cut_with_a_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "MAX_BLOCKS", 10)
    document = read(a_docx(para("x") * 30))
    assert len(document.pages[0].blocks) == 10
    assert [notice.code for notice in document.notices] == ["limit_reached"]


def test_tables_within_tables_to_the_depth_that_xml_allows() -> None:
    body = para("x")
    for _ in range(60):
        body = table(cell(body + para("after")))
    assert len(_texts(a_docx(body))) == 61
