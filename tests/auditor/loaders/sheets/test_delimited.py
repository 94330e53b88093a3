"""CSV and TSV: encodings, delimiters, records kept back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from auditor.errors import DamagedFile
from auditor.loaders.sheets import delimited
from auditor.loaders.sheets.delimited import decoded, delimiter_of
from auditor.values.document import Document

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [("utf-8", False), ("utf-8-sig", False), ("utf-16", False), ("utf-32", False), ("cp1252", True)],
)
def test_the_encoding_is_found(encoding: str, guessed: bool, read: Read) -> None:
    text = "¿Cuál es su nacionalidad?;¿Dónde nació?;Dirección de su casa, calle y número\r\n;;\r\n"
    document = read(text.encode(encoding), "csv")
    assert document.pages[0].blocks[0].text == "¿Cuál es su nacionalidad?"
    assert [notice.code for notice in document.notices] == (["encoding_guessed"] if guessed else [])


def test_a_byte_order_mark_is_no_text() -> None:
    assert decoded("\ufeffName".encode()) == ("Name", False)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = [("Name", "Born, where", "Faith"), ("", "", "")]
    text = "\n".join(delimiter.join(f'"{entry}"' for entry in row) for row in rows)
    assert delimiter_of(text) == delimiter


def test_commas_in_sentences_part_nothing() -> None:
    assert delimiter_of("Name; first, middle, last; suffix\nHome; street; city\n") == ";"


def test_a_quoted_line_break_stays_in_its_cell(read: Read) -> None:
    blocks = read(b'"Name\nand date of birth",SSN,City\n', "csv").pages[0].blocks
    assert [block.text for block in blocks[:3]] == ["Name and date of birth", "SSN", "City"]
    assert [(block.location.row, block.location.column) for block in blocks[:3]] == [(1, 1), (1, 2), (1, 3)]


def test_tabs_part_a_tsv_even_where_commas_would(read: Read) -> None:
    blocks = read(b"Last, first\tStreet, city\n", "tsv").pages[0].blocks
    assert [block.text for block in blocks] == ["Last, first", "Street, city"]


def test_the_sheet_is_named_after_the_file(read: Read) -> None:
    page = read(b"Name,SSN,Phone\n", "csv", "library card.csv").pages[0]
    assert (page.sheet, page.number, page.blocks[0].location.sheet) == ("library card", None, "library card")


def test_records_stay_out_of_a_csv_log(read: Read) -> None:
    document = read(b"First name,Last name,SSN\nQuentin,Zebra,900010001\n", "csv")
    assert document.pages[0].sheet_kind == "log"
    assert "Zebra" not in repr(document)


def test_beyond_the_limit_the_first_part_is_read(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MAX_CELLS", 6)
    document = read(b"Name:,x,y\nBorn:,x,y\nFaith:,x,y\n", "csv")
    assert [notice.code for notice in document.notices] == ["limit_reached"]
    assert {block.location.row for block in document.pages[0].blocks} == {1, 2}


def test_bytes_that_are_no_text_are_refused(read: Read) -> None:
    with pytest.raises(DamagedFile):
        read(bytes(range(128, 256)) * 40 + b"\x00\x01\x02\xff\xfe" * 50, "csv")


def test_an_empty_csv_has_an_empty_page(read: Read) -> None:
    assert read(b"", "csv").pages[0].blocks == ()


def test_a_long_table_is_read_to_the_end_of_a_line(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is cut in the middle of a letter, which would make the encoding look like another."""
    monkeypatch.setattr(delimited, "MAX_TEXT_BYTES", 40)
    document = read("Name:,Straße:\nOrt:,Größe:\nLänge:,Höhe:\nBreite:,Tiefe:\n".encode(), "csv")
    assert [block.text for block in document.pages[0].blocks if block.text] == ["Name:", "Straße:", "Ort:", "Größe:"]
    assert "encoding_guessed" not in [notice.code for notice in document.notices]
