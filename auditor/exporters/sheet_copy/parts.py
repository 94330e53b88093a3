"""A workbook's package whose parts are changed one by one; what is not changed stays byte for byte."""

from __future__ import annotations

import hashlib
import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from lxml import etree

from auditor import errors
from auditor.loaders.sheets.xlsx.package import BREAK, Package, refuse_doctype

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_VML = ".vml"
_NEW_MADE = (1980, 1, 1, 0, 0, 0)


class Parts:
    """The parts of a workbook: read with the loader's limits, changed as trees or bytes, written once at the end."""

    def __init__(self, content: bytes) -> None:
        """Open the package; DamagedFile when it is no zip."""
        self.package = Package(content)
        self._zip = zipfile.ZipFile(io.BytesIO(content))
        self._names = {name.replace("\\", "/").lstrip("/").lower(): name for name in self._zip.namelist()}
        self._trees: dict[str, tuple[etree._Element, bytes, bytes]] = {}
        self._changed: dict[str, bytes | None] = {}

    def __contains__(self, part: str) -> bool:
        """Whether there is such a part."""
        key = part.lower()
        return key in self._names and self._changed.get(key, b"") is not None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in lower case."""
        return tuple(key for key in self._names if self._changed.get(key, b"") is not None)

    def read(self, part: str) -> bytes:
        """Return a part's bytes as they are now; DamagedFile when it is missing, TooLarge beyond the loader's limit."""
        key = part.lower()
        if key in self._trees:
            root, stored, digest = self._trees[key]
            return stored if _digest(root) == digest else _written(root, declared=not key.endswith(_VML))
        changed = self._changed.get(key)
        if changed is not None:
            return changed
        with self.package.stream(part) as stream:
            return stream.read()

    def tree(self, part: str) -> etree._Element:
        """Return a part's root element; what is changed in it is written. Errors are those of the loader's package."""
        key = part.lower()
        if key not in self._trees:
            stored = self.read(part)
            root = _parsed(stored, forgiving=key.endswith(_VML))
            self._trees[key] = root, stored, _digest(root)
        return self._trees[key][0]

    def put(self, part: str, content: bytes) -> None:
        """Give a part other bytes, or add it."""
        key = part.lower()
        self._names.setdefault(key, part)
        self._trees.pop(key, None)
        self._changed[key] = content

    def drop(self, part: str) -> None:
        """Take a part out of the package, and its content type; links to it are the caller's."""
        self._changed[part.lower()] = None
        types = self.tree(_TYPES)
        for entry in types.findall(f"{{{_TYPES_SPACE}}}Override"):
            if entry.get("PartName", "").lstrip("/").lower() == part.lower():
                types.remove(entry)

    def fresh(self, pattern: str) -> str:
        """Return the first part name of a pattern (`xl/comments{}.xml`) that is free, counting from 1."""
        number = 1
        while pattern.format(number) in self:
            number += 1
        return pattern.format(number)

    def add(self, part: str, content: bytes, content_type: str) -> None:
        """Add a part and say of which type it is."""
        self.put(part, content)
        entry = {"PartName": f"/{part}", "ContentType": content_type}
        etree.SubElement(self.tree(_TYPES), f"{{{_TYPES_SPACE}}}Override", entry)

    def declare(self, ending: str, content_type: str) -> None:
        """Say of which type parts with an ending are, where nothing says so yet."""
        types = self.tree(_TYPES)
        known = {entry.get("Extension", "").lower() for entry in types.iterfind(f"{{{_TYPES_SPACE}}}Default")}
        if ending not in known:
            entry = etree.Element(f"{{{_TYPES_SPACE}}}Default", Extension=ending, ContentType=content_type)
            self.tree(_TYPES).insert(0, entry)

    def type_of(self, part: str) -> str:
        """Return a part's content type, empty where only its ending tells."""
        overrides = self.tree(_TYPES).iterfind(f"{{{_TYPES_SPACE}}}Override")
        wanted = part.lower()
        return next((o.get("ContentType", "") for o in overrides if o.get("PartName", "").lower() == f"/{wanted}"), "")

    def links(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the last word of the type and the target of a part's links by their id, as they are now."""
        listing, folder = _listing(part), posixpath.dirname(part)
        if listing not in self:
            return {}
        return {
            link.get("Id", ""): (link.get("Type", "").rpartition("/")[2], _resolved(folder, link.get("Target", "")))
            for link in self.tree(listing).iter(f"{{{_LINKS_SPACE}}}Relationship")
            if link.get("TargetMode") != "External"
        }

    def linked(self, part: str, kind: str) -> list[str]:
        """Return the parts of a kind that a part links to and that are there."""
        return [target for found, target in self.links(part).values() if found == kind and target in self]

    def link(self, part: str, kind: str, target: str, *, strict: bool) -> str:
        """Link a part to another and return the link's id.

        Args:
            part: the part that links.
            kind: the last word of the link's type.
            target: the part linked to.
            strict: whether the workbook is of ISO/IEC 29500 strict.
        """
        listing = _listing(part)
        if listing not in self:
            self.put(listing, f'<Relationships xmlns="{_LINKS_SPACE}"/>'.encode())
        root = self.tree(listing)
        taken = {link.get("Id") for link in root}
        number = 1
        while f"rId{number}" in taken:
            number += 1
        kind = f"{_STRICT if strict else _TRANSITIONAL}/{kind}"
        target = posixpath.relpath(f"/{target}", f"/{posixpath.dirname(part)}")
        etree.SubElement(root, f"{{{_LINKS_SPACE}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
        return f"rId{number}"

    def unlink(self, part: str, target: str) -> None:
        """Take out a part's links to another."""
        ids = {id_ for id_, (_, found) in self.links(part).items() if found.lower() == target.lower()}
        root = self.tree(_listing(part))
        for link in list(root):
            if link.get("Id") in ids:
                root.remove(link)

    def packed(self) -> bytes:
        """Return the package: every part in its old place, new ones last."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
            for info, content in self._contents():
                target.writestr(info, content)
        return stream.getvalue()

    def _contents(self) -> Iterator[tuple[zipfile.ZipInfo, bytes]]:
        old = {info.filename: info for info in self._zip.infolist()}
        for key in self.names:
            name = self._names[key]
            known = old.get(name)
            info = zipfile.ZipInfo(name, known.date_time if known else _NEW_MADE)
            info.compress_type = known.compress_type if known else zipfile.ZIP_DEFLATED
            info.external_attr = known.external_attr if known else 0
            yield info, self.read(key)


def _parsed(content: bytes, *, forgiving: bool) -> etree._Element:
    """Return a part's root element; a forgiven part is mended where it is not well-formed, as Excel does with VML."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False, recover=forgiving
    )
    try:
        root = etree.fromstring(BREAK.sub(b"<br/>", content) if forgiving else content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise errors.DamagedFile from None
    if root is None:
        raise errors.DamagedFile
    refuse_doctype(root)
    return root


def _digest(root: etree._Element) -> bytes:
    return hashlib.sha256(etree.tostring(root.getroottree())).digest()


def _written(root: etree._Element, *, declared: bool) -> bytes:
    if declared:
        return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=False)


def _listing(part: str) -> str:
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
