"""OLE containers: Office files of the years before 2007, and newer ones behind a password."""

from __future__ import annotations

import io

import olefile  # type: ignore[import-untyped]

from auditor.errors import AuditorError, DamagedFile, LegacyOffice, LegacyWord, UnknownFormat

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS: dict[str, str | type[AuditorError]] = {
    "EncryptedPackage": "encrypted_office",
    "Workbook": "xls",
    "Book": "xls",
    "WordDocument": LegacyWord,
    "PowerPoint Document": LegacyOffice,
    "VisioDocument": LegacyOffice,
}
"""A stream at the top of the container, and the kind or the error it stands for. An embedded object's
streams lie deeper and do not count."""


def compound_kind(content: bytes) -> str:
    """Return `xls` or `encrypted_office` for an OLE container.

    Raises:
        LegacyWord: a Word file of the years before 2007.
        LegacyOffice: slides or drawings of that time.
        DamagedFile: the container cannot be opened.
        UnknownFormat: any other OLE file (a mail, an installer).
    """
    present = _top_streams(content)
    for stream, kind in _STREAMS.items():
        if stream.casefold() not in present:
            continue
        if isinstance(kind, str):
            return kind
        raise kind
    raise UnknownFormat


def _top_streams(content: bytes) -> frozenset[str]:
    """Return the names of the streams at the top of the container, case-folded as the format compares them."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as container:
            return frozenset(path[0].casefold() for path in container.listdir() if len(path) == 1)
    except (OSError, ValueError, IndexError, TypeError, AttributeError, OverflowError, RecursionError):
        raise DamagedFile from None
