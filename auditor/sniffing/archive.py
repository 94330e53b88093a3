"""ZIP containers: Office files since 2007 and OpenDocument files."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from auditor.errors import DamagedFile, LegacyOffice, UnknownFormat
from auditor.limits import MAX_LABEL_BYTES

ZIP_SIGNATURE = b"PK\x03\x04"
_CONTENT_TYPES = "[content_types].xml"
_ODF_TYPE = "mimetype"
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)

_MAIN_PARTS: tuple[tuple[re.Pattern[bytes], str | None], ...] = (
    (re.compile(rb"(?:wordprocessingml\.(?:document|template)|ms-word\.[\w.]+)\.main\+xml", re.IGNORECASE), "docx"),
    (re.compile(rb"ms-excel\.sheet\.binary\.macroenabled\.main", re.IGNORECASE), None),
    (re.compile(rb"(?:spreadsheetml\.(?:sheet|template)|ms-excel\.[\w.]+)\.main\+xml", re.IGNORECASE), "xlsx"),
    (re.compile(rb"(?:presentationml|ms-powerpoint|ms-visio)\.", re.IGNORECASE), None),
)
"""The content type of a package's main part, and its kind; None is an Office kind that is not read."""


def archive_kind(content: bytes) -> str:
    """Return `docx`, `xlsx` or `ods` for a ZIP container, by what it says its main part is.

    Raises:
        LegacyOffice: slides, drawings, binary workbooks, OpenDocument texts.
        DamagedFile: the container cannot be opened.
        UnknownFormat: any other ZIP file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            labels = {name.casefold(): name for name in archive.namelist()}
            if _CONTENT_TYPES in labels:
                return _office_kind(_label(archive, labels[_CONTENT_TYPES]))
            if _ODF_TYPE in labels:
                return _odf_kind(_label(archive, labels[_ODF_TYPE]))
    except _UNREADABLE:
        raise DamagedFile from None
    raise UnknownFormat


def _label(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the first bytes of a small part; zero bytes are dropped so that UTF-16 reads like UTF-8."""
    with archive.open(name) as part:
        return part.read(MAX_LABEL_BYTES).replace(b"\0", b"")


def _office_kind(content_types: bytes) -> str:
    for pattern, kind in _MAIN_PARTS:
        if pattern.search(content_types):
            if kind is None:
                raise LegacyOffice
            return kind
    raise UnknownFormat


def _odf_kind(media_type: bytes) -> str:
    if media_type.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return "ods"
    if media_type.startswith((b"application/vnd.oasis.opendocument.", b"application/vnd.sun.xml.")):
        raise LegacyOffice
    raise UnknownFormat
