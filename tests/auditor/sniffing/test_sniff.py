"""Every kind of file is told by its bytes, and what is no form gets its own error."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook

from auditor.errors import AuditorError, DamagedFile, EmptyFile, LegacyOffice, UnknownFormat
from auditor.sniffing import sniff
from auditor.values.audit import PICTURES

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
OPEN = "application/vnd.oasis.opendocument"


def a_zip(**parts: bytes) -> bytes:
    """A ZIP file with the given parts, in that order."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return content.getvalue()


def an_office_file(main_type: str, encoding: str = "utf-8") -> bytes:
    """An Office package whose main part has the given content type; a picture comes first."""
    types = f'<Types><Override PartName="/main.xml" ContentType="{main_type}"/></Types>'
    return a_zip(**{"media/image1.png": b"\x89PNG", "[Content_Types].xml": types.encode(encoding)})


@pytest.mark.parametrize(
    ("main_type", "kind"),
    [
        (f"{WORD}.document.main+xml", "docx"),
        (f"{WORD}.template.main+xml", "docx"),
        ("application/vnd.ms-word.document.macroEnabled.main+xml", "docx"),
        ("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "docx"),
        (f"{SHEET}.sheet.main+xml", "xlsx"),
        (f"{SHEET}.template.main+xml", "xlsx"),
        ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsx"),
        ("application/vnd.ms-excel.template.macroEnabled.main+xml", "xlsx"),
    ],
)
def test_office_kinds_by_the_type_of_their_main_part(main_type: str, kind: str) -> None:
    assert sniff(an_office_file(main_type)) == kind
    assert sniff(an_office_file(main_type, "utf-16")) == kind


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        "application/vnd.ms-visio.drawing.main+xml",
    ],
)
def test_office_kinds_that_are_not_read(main_type: str) -> None:
    with pytest.raises(LegacyOffice):
        sniff(an_office_file(main_type))


def test_a_word_file_with_an_embedded_workbook_is_a_word_file() -> None:
    types = f'<Default Extension="xlsx" ContentType="{SHEET}.sheet"/><Override ContentType="{WORD}.document.main+xml"/>'
    assert sniff(a_zip(**{"[Content_Types].xml": types.encode()})) == "docx"


def test_a_workbook_as_its_library_writes_it() -> None:
    content = io.BytesIO()
    Workbook().save(content)
    assert sniff(content.getvalue()) == "xlsx"


def test_open_document_sheets_are_read_and_texts_are_not() -> None:
    assert sniff(a_zip(mimetype=f"{OPEN}.spreadsheet".encode())) == "ods"
    for other in (f"{OPEN}.text", f"{OPEN}.presentation", "application/vnd.sun.xml.calc"):
        with pytest.raises(LegacyOffice):
            sniff(a_zip(mimetype=other.encode()))


def test_other_archives_are_unknown() -> None:
    for content in (a_zip(**{"readme.txt": b"hello"}), a_zip(mimetype=b"application/epub+zip")):
        with pytest.raises(UnknownFormat):
            sniff(content)


def test_a_cut_off_office_file_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        sniff(an_office_file(f"{WORD}.document.main+xml")[:-40])


@pytest.mark.parametrize("junk", [b"", b"\n\n", b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 1000])
def test_a_pdf_may_begin_with_junk(junk: bytes) -> None:
    assert sniff(junk + b"%PDF-1.4\n1 0 obj\n") == "pdf"


def test_a_pdf_after_too_much_junk_is_none() -> None:
    with pytest.raises(UnknownFormat):
        sniff(b"\xff\xfe\x01" + b"x" * 1100 + b"%PDF-1.4\n")


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"II*\0", "image/tiff"),
        (b"MM\0*", "image/tiff"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "image/bmp"),
    ],
)
def test_pictures(start: bytes, kind: str) -> None:
    assert sniff(start + b"\0" * 40 + b"\x01") == kind
    assert kind.removeprefix("image/") in PICTURES


@pytest.mark.parametrize("near_miss", [b"BMW dealers of the city", b"RIFF\x10\0\0\0WAVEfmt \x01", b"GIF90a\x01"])
def test_what_only_begins_like_a_picture(near_miss: bytes) -> None:
    with pytest.raises(UnknownFormat):
        sniff(near_miss)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Name,SSN\nAna,\n", "csv"),
        ("Name;SSN;Notes\n;;\n", "csv"),
        ("Name|SSN\n|\n", "csv"),
        ("Name\tSSN, or ITIN\nAna\tnone\n", "tsv"),
        ('Name,"Where were\nyou born?"\nAna,Quito\n', "csv"),
        ("Title of the sheet\n" + "Name,Place of birth,Language\n" * 5, "csv"),
    ],
)
def test_tables_by_a_delimiter_that_cuts_all_lines_alike(text: str, kind: str) -> None:
    assert sniff(text.encode()) == kind


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_tables_in_other_encodings(encoding: str) -> None:
    assert sniff("Nombre,País de nacimiento\nAna,Perú\n".encode(encoding)) == "csv"


def test_a_table_longer_than_the_sample_and_cut_within_a_letter() -> None:
    assert sniff(("Straße,Größe\n" * 20_000).encode()) == "csv"


@pytest.mark.parametrize(
    "near_miss",
    [
        "Dear resident, thank you.\nPlease come to the hall.\nBring a chair, a cup, and a friend.\n",
        "Just one line, with a comma\n",
        "Name\nSSN\n",
        '{"a": 1, "b": 2}\n{"a": 3, "b": 4}\n',
        "<html>\n<p>a, b\n<p>c, d\n</html>",
        "\ufeff  <!DOCTYPE html>\n<p>a, b\n",
        "{\\rtf1 a,b\nc,d}",
        "%!PS-Adobe-3.0\n1,2\n3,4\n",
    ],
)
def test_other_text_is_no_table(near_miss: str) -> None:
    with pytest.raises(UnknownFormat):
        sniff(near_miss.encode())


def test_binary_bytes_are_no_table() -> None:
    with pytest.raises(UnknownFormat):
        sniff(b"a,b\x01\nc,d\x02\n" * 5)


@pytest.mark.parametrize("content", [b"", b" \r\n\t", b"\0\0\0"])
def test_nothing_is_empty(content: bytes) -> None:
    with pytest.raises(EmptyFile):
        sniff(content)


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff", b"\x00\x01"])
def test_fragments_raise_nothing_but_the_programs_own_errors(content: bytes) -> None:
    with pytest.raises(AuditorError):
        sniff(content)
