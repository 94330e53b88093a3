"""A parcel: the zip of a Word file with some of its parts exchanged, and every other byte of it as it was."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from lxml import etree

from auditor.errors import DamagedFile
from auditor.loaders.docx.names import STRICT

if TYPE_CHECKING:
    from lxml.etree import _Element

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
_STRICT = next(iter(STRICT))
_SIGNED = re.compile(r"_xmlsignatures/", re.IGNORECASE)


class Parcel:
    """A Word file's zip: which parts are exchanged or added, and what it comes to."""

    def __init__(self, content: bytes, main: str) -> None:
        """Open the zip, whose main part has that name; DamagedFile where it is none."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN:
            raise DamagedFile from None
        self._entries = {_key(entry.filename): entry for entry in self._zip.infolist() if not entry.is_dir()}
        self._exchanged: dict[str, bytes] = {}
        self._is_strict = _STRICT in self._read(self._entries.get(_key(main)))

    @property
    def is_signed(self) -> bool:
        """Whether the file carries a digital signature."""
        return any(_SIGNED.match(name) for name in self._entries)

    def holds(self, name: str) -> bool:
        """Whether there is such a part."""
        return _key(name) in self._entries

    def put(self, name: str, root: _Element) -> None:
        """Exchange or add a part; where the file is of the strict kind (ISO 29500-1, annex A), so is the part."""
        content = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
        if self._is_strict:
            for strict, transitional in STRICT.items():
                content = content.replace(transitional, strict)
        self._exchanged[_key(name)] = content
        if _key(name) not in self._entries:
            self._entries[_key(name)] = _added(name)

    def packed(self) -> bytes:
        """Return the zip's bytes: the entries in their order, each compressed as it was, new ones at the end.

        Raises:
            DamagedFile: an entry cannot be read.
        """
        target = io.BytesIO()
        original = self._zip.infolist()
        added = [entry for entry in self._entries.values() if entry not in original]
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
            for entry in (*original, *added):
                key = _key(entry.filename)
                exchanged = self._exchanged.get(key) if entry is self._entries.get(key) else None
                copy.writestr(_like(entry), self._read(entry) if exchanged is None else exchanged, _method(entry))
        return target.getvalue()

    def _read(self, entry: zipfile.ZipInfo | None) -> bytes:
        try:
            return b"" if entry is None or entry.is_dir() else self._zip.read(entry)
        except _BROKEN:
            raise DamagedFile from None


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return a new entry's head with the same name, date and attributes."""
    head = zipfile.ZipInfo(entry.filename, entry.date_time)
    head.external_attr, head.create_system, head.comment = entry.external_attr, entry.create_system, entry.comment
    return head


def _added(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _method(entry: zipfile.ZipInfo) -> int:
    return zipfile.ZIP_STORED if entry.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
