"""Registration: a file that had no comments yet is told of the part that holds them."""

from __future__ import annotations

import posixpath
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy.parcel import TYPES
from auditor.loaders.docx.names import PACKAGE_RELATIONSHIP

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.exporters.word_copy.parcel import Parcel
    from auditor.loaders.docx.package import Package

_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def comments_part(package: Package) -> str | None:
    """Return the name of the part that holds a file's comments, or None where it has none."""
    links = package.relationships(package.main())
    return next((link.target for link in links if link.kind == "comments"), None)


def register_comments(parcel: Parcel, package: Package) -> str:
    """Add the relationship and the content type of a new part for comments, and return its name."""
    main = package.main()
    folder, file = posixpath.split(main)
    taken = {link.target.lower() for link in package.relationships(main)}
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in count())
    name = next(name for name in names if name.lower() not in taken and not parcel.read(name))
    links = posixpath.join(folder, "_rels", f"{file}.rels")
    parcel.put(links, _linked(parcel.read(links), posixpath.basename(name)))
    parcel.put(TYPES, _typed(parcel.read(TYPES), name))
    return name


def _linked(content: bytes, target: str) -> _Element:
    root = _parsed(content, PACKAGE_RELATIONSHIP + "Relationships")
    taken = {each.get("Id") for each in root}
    link = etree.SubElement(root, PACKAGE_RELATIONSHIP + "Relationship")
    link.set("Id", next(id_ for number in count(1) if (id_ := f"rId{number}") not in taken))
    link.set("Type", _KIND)
    link.set("Target", target)
    return root


def _typed(content: bytes, name: str) -> _Element:
    root = _parsed(content, _TYPES_NAMESPACE + "Types")
    override = etree.SubElement(root, _TYPES_NAMESPACE + "Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", _CONTENT)
    return root


def _parsed(content: bytes, tag: str) -> _Element:
    """Return a part's root; a new one where the file has no such part."""
    name = etree.QName(tag)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(content or f'<{name.localname} xmlns="{name.namespace}"/>'.encode(), parser)
