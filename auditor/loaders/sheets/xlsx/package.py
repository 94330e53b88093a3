"""The parts of a workbook's zip package, read with limits and without trust."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from lxml import etree

from auditor import errors
from auditor.limits import MAX_PART_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

BREAK = re.compile(rb"<br\s*>", re.IGNORECASE)
"""A line break in a VML caption, which Excel leaves open."""
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    KeyError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one part to another: the last word of its type (`worksheet`), and the part's name."""

    kind: str
    target: str


class PartStream(io.RawIOBase):
    """A part that is unpacked as it is read."""

    def __init__(self, packed: IO[bytes]) -> None:
        """Count from zero."""
        super().__init__()
        self._packed = packed
        self._seen = 0

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes.

        Raises:
            TooLarge: the part unpacks to more than MAX_PART_BYTES.
            DamagedFile: the packed bytes are broken.
        """
        try:
            content = self._packed.read(size if size >= 0 else MAX_PART_BYTES + 1)
        except _ZIP_FAULTS:
            raise errors.DamagedFile from None
        self._seen += len(content)
        if self._seen > MAX_PART_BYTES:
            raise errors.TooLarge
        return content


class Package:
    """A workbook's parts by name. Nothing is written, and no link is followed out of the file."""

    def __init__(self, content: bytes) -> None:
        """Open the package; DamagedFile when it is no zip."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except _ZIP_FAULTS:
            raise errors.DamagedFile from None
        # Producers differ in letter case and leading slash between a link and the part's own name.
        self._names = {name.replace("\\", "/").lstrip("/").lower(): name for name in self._zip.namelist()}

    def __contains__(self, part: str) -> bool:
        """Whether there is such a part."""
        return part.lower() in self._names

    @contextmanager
    def stream(self, part: str) -> Iterator[PartStream]:
        """Open a part; DamagedFile when it is missing or broken."""
        try:
            packed = self._zip.open(self._names[part.lower()])
        except _ZIP_FAULTS:
            raise errors.DamagedFile from None
        with packed:
            yield PartStream(packed)

    def tree(self, part: str, *, forgiving: bool = False) -> etree._Element:
        """Return a part's root element.

        Args:
            part: its name.
            forgiving: mend what is not well-formed, as Excel does with VML.

        Raises:
            DamagedFile: it is missing or broken.
            UnsafeXml: it has a DOCTYPE.
        """
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, recover=forgiving
        )
        with self.stream(part) as stream:
            content = stream.read()
            try:
                root = etree.fromstring(BREAK.sub(b"<br/>", content) if forgiving else content, parser)
            except (etree.XMLSyntaxError, ValueError):
                raise errors.DamagedFile from None
        if root is None:
            raise errors.DamagedFile
        refuse_doctype(root)
        return root

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the part's links to other parts of the file by their id; those that lead outside are left out."""
        folder, name = posixpath.split(part)
        listing = f"{folder}/_rels/{name}.rels".lstrip("/")
        if listing not in self:
            return {}
        return {
            link.get("Id", ""): Relation(kind, _resolved(folder, link.get("Target", "")))
            for link in self.tree(listing).iter("{*}Relationship")
            if (kind := link.get("Type", "").rpartition("/")[2]) and link.get("TargetMode") != "External"
        }

    def related(self, part: str, kind: str) -> list[str]:
        """Return the names of the parts of one kind that a part links to and that are there."""
        return [link.target for link in self.relations(part).values() if link.kind == kind and link.target in self]


def elements(stream: PartStream, *tags: str) -> Iterator[tuple[str, etree._Element]]:
    """Yield local name and element for the tags, in any namespace, as the part is read.

    Raises:
        DamagedFile: the XML breaks off or is not well-formed; what came before has been yielded.
        UnsafeXml: it has a DOCTYPE.
    """
    wanted = [f"{{*}}{tag}" for tag in tags]
    walk = etree.iterparse(
        stream, events=("end",), tag=wanted, resolve_entities=False, no_network=True, remove_comments=True
    )
    names: dict[str, str] = {}
    try:
        for _, element in walk:
            if not names:
                refuse_doctype(element)
            if element.tag not in names:
                names[element.tag] = local(element)
            yield names[element.tag], element
    except etree.XMLSyntaxError:
        raise errors.DamagedFile from None


def refuse_doctype(element: etree._Element) -> None:
    """Raise UnsafeXml when the element's document has a DOCTYPE: no Office program writes one."""
    if element.getroottree().docinfo.internalDTD is not None:
        raise errors.UnsafeXml


def local(element: etree._Element) -> str:
    """Return the element's name without its namespace: transitional and strict workbooks differ only there."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its name without the namespace (`r:id`, `o:spid`), empty where there is none."""
    return next((str(value) for key, value in element.items() if str(key).endswith(f"}}{name}") or key == name), "")


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
