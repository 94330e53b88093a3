"""Zip containers: their entries counted and unpacked under limits, whatever their headers say."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from auditor import limits
from auditor.errors import DamagedFile, EncryptionUnsupported, TooLarge
from auditor.guarding.inflating import BARE, unpacked
from auditor.guarding.prolog import PROLOG_SAMPLE, refuse_doctype
from auditor.values.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, NotImplementedError, LookupError,
    ValueError,
)  # fmt: skip
"""What zipfile raises on damaged containers."""
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1  # flag bit 0 (APPNOTE.TXT 4.4.4)
_LOCAL_HEADER = struct.Struct("<26xHH")  # the lengths of name and extra field end it (APPNOTE.TXT 4.3.7)
_XML = (".xml", ".rels", ".vml")
_READ_AS_A_STREAM = "xl/worksheets/"


def check_archive(content: bytes) -> tuple[Notice, ...]:
    """Return `limit_reached` where a worksheet is longer than is read of it.

    Raises:
        TooLarge: too many entries, or entries that grow too much as they unpack.
        UnsafeXml: an XML part begins with a DOCTYPE.
        DamagedFile: it is no zip container, two entries share a name, or one is packed in a way Office does not use.
        EncryptionUnsupported: an entry is encrypted.
    """
    shortened = False
    left = limits.MAX_ARCHIVE_BYTES
    for entry in _entries(content):
        size, whole = _measured(content, entry)
        left -= size
        shortened = shortened or not whole
        if left < 0:
            raise TooLarge
    return (Notice("limit_reached"),) if shortened else ()


def _entries(content: bytes) -> list[zipfile.ZipInfo]:
    """Return the entries that are files, each under a name of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    except ZIP_FAULTS:
        raise DamagedFile from None
    if len(entries) > limits.MAX_PARTS:
        raise TooLarge
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise EncryptionUnsupported
    if len({_name(entry) for entry in entries}) < len(entries) or any(e.compress_type not in _METHODS for e in entries):
        raise DamagedFile
    return entries


def _name(entry: zipfile.ZipInfo) -> str:
    """Return the entry's name as the loaders compare it."""
    return entry.filename.replace("\\", "/").lstrip("/").lower()


def _measured(content: bytes, entry: zipfile.ZipInfo) -> tuple[int, bool]:
    """Return how many bytes an entry unpacks to, and False where only its first part will be read."""
    size = 0
    name = _name(entry)
    beginning = b""
    for piece, used in _pieces(content, entry):
        size += len(piece)
        beginning += piece[: max(0, PROLOG_SAMPLE - len(beginning))]
        if size > max(limits.RATIO_FROM_BYTES, limits.MAX_RATIO * used):
            raise TooLarge
        if size > limits.MAX_PART_BYTES:
            if not name.startswith(_READ_AS_A_STREAM):
                raise TooLarge
            break
    if name.endswith(_XML):
        refuse_doctype(beginning)
    return size, size <= limits.MAX_PART_BYTES


def _pieces(content: bytes, entry: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """Yield the entry unpacked, each piece with the packed bytes used so far; nothing where its place is false."""
    header = content[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size:
        return
    start = entry.header_offset + _LOCAL_HEADER.size + sum(_LOCAL_HEADER.unpack(header))
    packed = memoryview(content)[start : start + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        yield bytes(packed), len(packed)
    else:
        yield from unpacked(packed, BARE)
