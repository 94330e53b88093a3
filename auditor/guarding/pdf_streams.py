"""The streams of a PDF, found by their keyword: no table of contents is needed, and none is believed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_HEAD = 2_000  # bytes of a stream's dictionary that are looked at
_BEGINS = re.compile(rb"stream(?:\r\n?|\n)")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_DRAWING = re.compile(rb"/Subtype\s*/Form\b")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b")
_DEFLATE = 8  # compression method in the low half of a zlib header's first byte (RFC 1950, 2.2)


class Stream(NamedTuple):
    """One stream: the end of its dictionary, the file's content, and where in it the stream's first byte stands.

    A tuple, since a file may have thousands.
    """

    head: bytes
    content: bytes
    start: int

    @property
    def is_picture(self) -> bool:
        """Whether its dictionary says that it is a picture."""
        return _PICTURE.search(self.head) is not None

    @property
    def is_drawing(self) -> bool:
        """Whether its dictionary says that it is a reusable drawing (form XObject)."""
        return _DRAWING.search(self.head) is not None

    @property
    def is_objects(self) -> bool:
        """Whether its dictionary says that it holds further objects."""
        return b"ObjStm" in self.head and _OBJECTS.search(self.head) is not None

    @property
    def is_deflated(self) -> bool:
        """Whether it begins as deflated data does; told from the bytes, since a filter can be named in many ways."""
        return is_deflated(self.content[self.start : self.start + 2])

    @property
    def packed(self) -> memoryview:
        """Everything from its first byte to the end of the file: deflated data knows its own end."""
        return memoryview(self.content)[self.start :]

    @property
    def end(self) -> int:
        """Where the word that ends it stands, or the end of the file."""
        end = self.content.find(b"endstream", self.start)
        return end if end >= 0 else len(self.content)

    @property
    def plain(self) -> bytes:
        """Its bytes as they stand, up to the word that ends it."""
        return self.content[self.start : self.end]


def is_deflated(beginning: bytes) -> bool:
    """Whether data begins as deflated data does (RFC 1950, 2.2)."""
    return len(beginning) > 1 and beginning[0] & 0x0F == _DEFLATE and int.from_bytes(beginning[:2], "big") % 31 == 0


def streams_of(content: bytes) -> Iterator[Stream]:
    """Yield every stream of a PDF in the order of the file, those that no table lists included."""
    for keyword in _BEGINS.finditer(content):
        end = keyword.start()
        if not content.endswith(b"end", 0, end):
            reach = max(0, end - _LONGEST_HEAD)
            head = content[max(reach, content.rfind(b" obj", reach, end) + 1) : end]
            yield Stream(head, content, keyword.end())
