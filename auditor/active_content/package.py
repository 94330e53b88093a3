"""The parts of an Office file, as far as active content needs them: their names, their links, their bytes."""

from __future__ import annotations

import codecs
import io
import posixpath
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from auditor import limits
from auditor.guarding.archive import ZIP_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINKS = "_rels/"
_END = ".rels"


@dataclass(frozen=True, slots=True)
class Link:
    """What one part (`source`) refers to: the last word of the reference's type, its target, inside or outside."""

    source: str
    kind: str
    target: str
    external: bool


class Package:
    """A zip container whose entries are read once each; damaged ones are empty."""

    def __init__(self, content: bytes) -> None:
        """Open the container; one that cannot be opened has no parts."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except ZIP_FAULTS:
            self.names: tuple[str, ...] = ()
        else:
            self.names = tuple(name for name in self._zip.namelist() if not name.endswith("/"))

    def read(self, name: str) -> bytes:
        """Return a part's bytes, UTF-16 made UTF-8; empty where it is missing or damaged, cut where it is too long."""
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as part:
                content = part.read(limits.MAX_PART_BYTES)
        except ZIP_FAULTS:
            return b""
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16", "replace").encode()
        return content

    def links(self) -> Iterator[Link]:
        """Yield what the parts refer to, in the order of the container."""
        for name in self.names:
            folder, _, file = name.replace("\\", "/").lstrip("/").rpartition(_LINKS)
            if file.lower().endswith(_END):
                yield from self._links(name, posixpath.join(folder, file[: -len(_END)]))

    def _links(self, name: str, source: str) -> Iterator[Link]:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, encoding="utf-8")
        content = self.read(name)
        try:
            root = etree.fromstring(content, parser) if content else None
        except (etree.XMLSyntaxError, ValueError):
            return
        for link in root.iter("{*}Relationship") if root is not None else ():
            kind = link.get("Type", "").rpartition("/")[2]
            external = link.get("TargetMode", "").lower() == "external"
            yield Link(source, kind, link.get("Target", ""), external)
