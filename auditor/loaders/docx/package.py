"""A Word file as a package: its zip entries, the XML in them, and how they refer to each other."""

from __future__ import annotations

import codecs
import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lxml import etree

from auditor.errors import DamagedFile, TooLarge, UnsafeXml
from auditor.limits import MAX_ARCHIVE_BYTES, MAX_PARTS, MAX_RATIO, RATIO_FROM_BYTES
from auditor.loaders.docx.names import PACKAGE_RELATIONSHIP, STRICT

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One part's reference to another: its id, the last word of its type, and the part's name."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of a Word file by name, whatever the letter case of their zip entries."""

    def __init__(self, content: bytes) -> None:
        """Open the zip; DamagedFile where it is none, TooLarge beyond the limits, UnsafeXml on any DOCTYPE."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _BROKEN:
            raise DamagedFile from None
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        _check_size(entries)
        self._entries = {entry.filename.replace("\\", "/").lstrip("/").lower(): entry for entry in entries}
        self._bytes = {name: self._unpacked(name) for name in self._entries if name.endswith((".xml", ".rels"))}
        if any(content is not None and b"<!DOCTYPE" in content for content in self._bytes.values()):
            raise UnsafeXml

    def main(self) -> str:
        """Return the name of the part that holds the form's body."""
        for relationship in self.relationships(""):
            if relationship.kind == "officeDocument":
                return relationship.target
        return _MAIN

    def find(self, part: str) -> _Element | None:
        """Return the root element of a part, strict names made transitional; None where it is missing or damaged."""
        content = self._bytes.get(part.lower())
        return None if content is None else _parsed(content)

    def relationships(self, part: str) -> list[Relationship]:
        """Return what a part (`""`: the package itself) refers to inside the file, in its order."""
        folder, name = posixpath.split(part)
        root = self.find(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return []
        return [
            Relationship(link.get("Id", ""), link.get("Type", "").rpartition("/")[2], _resolved(folder, link))
            for link in root.iter(PACKAGE_RELATIONSHIP + "Relationship")
            if link.get("TargetMode") != "External"
        ]

    def _unpacked(self, name: str) -> bytes | None:
        """Return an entry's bytes as UTF-8 XML, or None where they are damaged."""
        try:
            content = self._zip.read(self._entries[name])
        except _BROKEN:
            return None
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = content.decode("utf-16", "replace")
            return _DECLARATION.sub("", text).encode()
        return content


def _check_size(entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_PARTS or unpacked > MAX_ARCHIVE_BYTES:
        raise TooLarge
    for entry in entries:
        if entry.file_size > max(RATIO_FROM_BYTES, MAX_RATIO * entry.compress_size):
            raise TooLarge


def _parsed(content: bytes) -> _Element | None:
    for strict, transitional in STRICT.items():
        content = content.replace(strict, transitional)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    # An encoding that hides the letters of DOCTYPE from a look at the bytes does not hide them from the parser.
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeXml
    return root


def _resolved(folder: str, link: _Element) -> str:
    target = unquote(link.get("Target", "")).replace("\\", "/")
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
