"""Protected Office files: taking the protection off in memory."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

from auditor.errors import DamagedFile, EncryptionUnsupported, PasswordNeeded, PasswordWrong
from auditor.limits import MAX_LABEL_BYTES
from auditor.sniffing import sniff

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFFICE_DEFAULT = "VelvetSweatshop"  # Office itself tries this one unasked: [MS-OFFCRYPTO] 2.4.2.3
_DAMAGED = (
    ParseError, OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError, struct.error, ExpatError,
)  # fmt: skip
"""What msoffcrypto and olefile were seen to raise on damaged files, declared or not."""
_MAY_BE_PROTECTED = frozenset({"encrypted_office", "xls", "ods"})


def opened(content: bytes, kind: str, password: str | None) -> tuple[bytes, str]:
    """Return the bytes and kind of a form with an Office password taken off; other forms come back as they are.

    Office's own default password is tried first. Protected PDFs are opened by their loader.

    Args:
        content: the file's bytes.
        kind: its kind, as `sniff` tells it.
        password: the person's, or None.

    Raises:
        PasswordNeeded: the file is protected and no password was given.
        PasswordWrong: the given one does not open it.
        EncryptionUnsupported: a password does not open it (certificate, rights management, OpenDocument encryption).
        DamagedFile: its protection cannot be read.
    """
    if kind not in _MAY_BE_PROTECTED:
        return content, kind
    if kind == "ods":
        return _unprotected_ods(content), kind
    try:
        return _office(content, kind, password)
    except (DecryptionError, FileFormatError, NotImplementedError):
        raise EncryptionUnsupported from None
    except _DAMAGED:
        raise DamagedFile from None


def protected(content: bytes, password: str | None) -> bytes | None:
    """Return an Office file with a password put on it ([MS-OFFCRYPTO] agile encryption); None where it takes none.

    Args:
        content: the file's bytes, without protection.
        password: the person's, or None: Office's own default, which it opens unasked.
    """
    locked = io.BytesIO()
    try:
        msoffcrypto.OfficeFile(io.BytesIO(content)).encrypt(password or _OFFICE_DEFAULT, locked)
    except (DecryptionError, FileFormatError, NotImplementedError, *_DAMAGED):
        return None
    return locked.getvalue()


def _office(content: bytes, kind: str, password: str | None) -> tuple[bytes, str]:
    if kind == "xls" and not _is_locked(content):
        return content, kind
    for candidate in _candidates(password):
        plain = _unlocked(content, candidate)
        if plain is not None:
            return plain, sniff(plain)
    raise PasswordWrong if password else PasswordNeeded


def _candidates(password: str | None) -> Iterator[str]:
    yield _OFFICE_DEFAULT
    if password:
        yield password


def _is_locked(content: bytes) -> bool:
    """Whether an old workbook is protected; one whose stream is not understood is left to its loader."""
    try:
        return bool(msoffcrypto.OfficeFile(io.BytesIO(content)).is_encrypted())
    except (FileFormatError, *_DAMAGED):
        return False


def _unlocked(content: bytes, password: str) -> bytes | None:
    """Return the file without its protection, or None where the password does not open it."""
    plain = io.BytesIO()
    office = msoffcrypto.OfficeFile(io.BytesIO(content))
    try:
        office.load_key(password=password)
        office.decrypt(plain)
    except InvalidKeyError:
        return None
    return plain.getvalue()


def _unprotected_ods(content: bytes) -> bytes:
    """Return the bytes as they are; EncryptionUnsupported where the sheet's manifest speaks of encryption."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open("META-INF/manifest.xml") as part:
            manifest = part.read(MAX_LABEL_BYTES)
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return content
    if b"encryption-data" in manifest:
        raise EncryptionUnsupported
    return content
