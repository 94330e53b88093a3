"""OLE containers are told by the streams at their top."""

from __future__ import annotations

import struct

import pytest

from auditor.errors import DamagedFile, LegacyOffice, LegacyWord, UnknownFormat
from auditor.sniffing import sniff

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
STORAGE, STREAM, ROOT = 1, 2, 5


def an_entry(name: str, kind: int, right: int = FREE, child: int = FREE) -> bytes:
    """One directory entry of an OLE container: 128 bytes ([MS-CFB] 2.6.1)."""
    letters = (name + "\0").encode("utf-16-le") if name else b""
    head = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters), kind, 1)
    return head + struct.pack("<III", FREE, right, child) + b"\0" * 36 + struct.pack("<IQ", END, 0)


def an_ole_file(*streams: str, within: str = "") -> bytes:
    """A container with the given empty streams, at its top or within a storage (at most two)."""
    first = 2 if within else 1
    rows = [an_entry("Root Entry", ROOT, child=1)]
    rows += [an_entry(within, STORAGE, child=2)] if within else []
    for index, name in enumerate(streams):
        following = first + index + 1 if index + 1 < len(streams) else FREE
        rows.append(an_entry(name, STREAM, right=following))
    rows += [an_entry("", 0)] * (4 - len(rows))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0) + struct.pack("<I", 0) + b"\xff" * (108 * 4)
    table = struct.pack("<II", FAT, END) + b"\xff" * (126 * 4)
    return header + table + b"".join(rows)


@pytest.mark.parametrize("stream", ["Workbook", "Book"])
def test_old_workbooks(stream: str) -> None:
    assert sniff(an_ole_file(stream)) == "xls"


def test_office_files_behind_a_password() -> None:
    assert sniff(an_ole_file("EncryptedPackage", "EncryptionInfo")) == "encrypted_office"


@pytest.mark.parametrize(
    ("stream", "error"),
    [
        ("WordDocument", LegacyWord),
        ("PowerPoint Document", LegacyOffice),
        ("VisioDocument", LegacyOffice),
        ("__properties_version1.0", UnknownFormat),
    ],
)
def test_kinds_that_are_not_read(stream: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        sniff(an_ole_file(stream))


def test_a_document_embedded_in_another_kind_of_file_does_not_count() -> None:
    with pytest.raises(UnknownFormat):
        sniff(an_ole_file("WordDocument", within="ObjectPool"))


def test_a_cut_off_container_is_damaged() -> None:
    with pytest.raises(DamagedFile):
        sniff(an_ole_file("Workbook")[:400])
