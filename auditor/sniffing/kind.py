"""The kind of a file."""

from __future__ import annotations

import re

from auditor.errors import EmptyFile, UnknownFormat
from auditor.sniffing.archive import ZIP_SIGNATURE, archive_kind
from auditor.sniffing.compound import OLE_SIGNATURE, compound_kind
from auditor.sniffing.picture import picture_kind
from auditor.sniffing.table import table_kind

_PDF_WINDOW = 1024  # readers accept %PDF anywhere in the first 1024 bytes (PDF 1.7, implementation note 13)
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<|\{\\rtf|\{\s*[\"}]|\[\s*[\[{\"]|%!PS)")


def sniff(content: bytes) -> str:
    """Return the kind of a file, told by its bytes alone.

    One of `pdf`, `docx` (all Word kinds since 2007), `xlsx` (all Excel kinds since 2007 but the binary one), `xls`,
    `ods`, `csv`, `tsv`, `encrypted_office` (any Office file behind a password), or `image/…` with png, jpeg, tiff,
    bmp, gif or webp.

    Raises:
        EmptyFile: there are no bytes, or only blanks.
        LegacyWord: a Word file of the years before 2007.
        LegacyOffice: slides, OpenDocument texts and other Office kinds that are not read.
        DamagedFile: an Office container that cannot be opened.
        UnknownFormat: anything else.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise EmptyFile
    if content.startswith(ZIP_SIGNATURE):
        return archive_kind(content)
    if content.startswith(OLE_SIGNATURE):
        return compound_kind(content)
    return _flat_kind(content)


def _flat_kind(content: bytes) -> str:
    """Return the kind of a file that is no container; UnknownFormat where it is none of them."""
    picture = picture_kind(content)
    if picture:
        return picture
    if b"%PDF-" in content[:_PDF_WINDOW]:
        return "pdf"
    table = None if _MARKUP.match(content) else table_kind(content)
    if table is None:
        raise UnknownFormat
    return table
