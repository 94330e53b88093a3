"""Registration: what a file says about its parts: the ending that its name needs, and where its comments are."""

from __future__ import annotations

import posixpath
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from auditor.loaders.docx.names import PACKAGE_RELATIONSHIP

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.exporters.word_copy.parcel import Parcel
    from auditor.loaders.docx.package import Package

_TYPES = "[Content_Types].xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_ENDINGS: dict[str, str] = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ".dotx",
    "application/vnd.ms-word.document.macroEnabled.main+xml": ".docm",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": ".dotm",
}
"""The name's ending for each content type of the main part; `.docx` is that of all others."""


def ending_of(package: Package) -> str:
    """Return the ending that a file's name needs, `.docx` or another, by the type of its main part."""
    types = package.find(_TYPES)
    main = f"/{package.main()}".lower()
    kinds = {} if types is None else {each.get("PartName", "").lower(): each.get("ContentType", "") for each in types}
    return _ENDINGS.get(kinds.get(main, ""), ".docx")


def comments_part(package: Package) -> str | None:
    """Return the name of the part that holds a file's comments, or None where it has none."""
    links = package.relationships(package.main())
    return next((link.target for link in links if link.kind == "comments"), None)


def register_comments(parcel: Parcel, package: Package) -> str:
    """Add the relationship and the content type of a new part for comments, and return its name."""
    folder, file = posixpath.split(package.main())
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in count())
    name = next(name for name in names if not parcel.holds(name))
    links = posixpath.join(folder, "_rels", f"{file}.rels")
    parcel.put(links, _linked(package.find(links), posixpath.basename(name)))
    parcel.put(_TYPES, _typed(package.find(_TYPES), name))
    return name


def _linked(root: _Element | None, target: str) -> _Element:
    if root is None:
        root = _new(PACKAGE_RELATIONSHIP, "Relationships")
    taken = {each.get("Id") for each in root}
    link = etree.SubElement(root, PACKAGE_RELATIONSHIP + "Relationship")
    link.set("Id", next(id_ for number in count(1) if (id_ := f"rId{number}") not in taken))
    link.set("Type", _KIND)
    link.set("Target", target)
    return root


def _typed(root: _Element | None, name: str) -> _Element:
    if root is None:
        root = _new(_TYPES_NAMESPACE, "Types")
    override = etree.SubElement(root, _TYPES_NAMESPACE + "Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", _CONTENT)
    return root


def _new(namespace: str, name: str) -> _Element:
    """Return the root of a part that a file lacks, its namespace without a prefix, as readers expect it."""
    return etree.fromstring(f'<{name} xmlns="{namespace[1:-1]}"/>')
