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

TYPES = "[Content_Types].xml"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
_STRICT = next(iter(STRICT))
_ENDINGS: dict[str, str] = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ".dotx",
    "application/vnd.ms-word.document.macroEnabled.main+xml": ".docm",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": ".dotm",
}
"""The name's ending for each content type of the main part; `.docx` is that of all others."""
_SIGNED = re.compile(r"_xmlsignatures/", re.IGNORECASE)


class Parcel:
    """A Word file's zip: which parts are exchanged or added, and what it comes to."""

    def __init__(self, content: bytes) -> None:
        """Open the zip; DamagedFile where it is none."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN:
            raise DamagedFile from None
        self._entries = {_key(entry.filename): entry for entry in self._zip.infolist() if not entry.is_dir()}
        self._exchanged: dict[str, bytes] = {}

    @property
    def is_signed(self) -> bool:
        """Whether the file carries a digital signature."""
        return any(_SIGNED.match(name) for name in self._entries)

    def ending(self, main: str) -> str:
        """Return the ending of the file's name, `.docx` or another, as the type of its main part asks for."""
        types = etree.fromstring(self.read(TYPES)) if _key(TYPES) in self._entries else ()
        wanted = f"/{main}".lower()
        kinds = {each.get("PartName", "").lower(): each.get("ContentType", "") for each in types}
        return _ENDINGS.get(kinds.get(wanted, ""), ".docx")

    def read(self, name: str) -> bytes:
        """Return a part's bytes as they are now; empty where there is no such part, DamagedFile where it is damaged."""
        if _key(name) in self._exchanged:
            return self._exchanged[_key(name)]
        entry = self._entries.get(_key(name))
        try:
            return b"" if entry is None else self._zip.read(entry)
        except _BROKEN:
            raise DamagedFile from None

    def put(self, name: str, root: _Element) -> None:
        """Exchange or add a part; where the file is of the strict kind, so is the part."""
        content = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
        if self._is_strict(name):
            for strict, transitional in STRICT.items():
                content = content.replace(transitional, strict)
        self._exchanged[_key(name)] = content
        if _key(name) not in self._entries:
            self._entries[_key(name)] = zipfile.ZipInfo(name)

    def packed(self) -> bytes:
        """Return the zip's bytes: the entries in their order, each compressed as it was, new ones at the end."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
            for entry in self._zip.infolist():
                key = _key(entry.filename)
                content = self._exchanged.get(key) if entry is self._entries.get(key) else None
                copy.writestr(_like(entry), self._original(entry) if content is None else content, _method(entry))
            for key in self._exchanged.keys() - {_key(entry.filename) for entry in self._zip.infolist()}:
                copy.writestr(_like(self._entries[key]), self._exchanged[key], zipfile.ZIP_DEFLATED)
        return target.getvalue()

    def _original(self, entry: zipfile.ZipInfo) -> bytes:
        try:
            return b"" if entry.is_dir() else self._zip.read(entry)
        except _BROKEN:
            raise DamagedFile from None

    def _is_strict(self, name: str) -> bool:
        content = self.read(name) or next(iter(self._exchanged.values()), b"")
        return _STRICT in content


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return a new entry's head with the same name, date and attributes."""
    head = zipfile.ZipInfo(entry.filename, entry.date_time)
    head.external_attr, head.create_system, head.comment = entry.external_attr, entry.create_system, entry.comment
    return head


def _method(entry: zipfile.ZipInfo) -> int:
    return zipfile.ZIP_STORED if entry.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
