"""The beginning of an XML part, up to its root element: the only place where a DOCTYPE can stand."""

from __future__ import annotations

import re

from auditor import limits
from auditor.errors import UnsafeXml

PROLOG_SAMPLE = 4 * limits.MAX_PROLOG_BYTES
"""Bytes that must be seen of a part: in UTF-32 each letter takes four."""

_BEFORE_ROOT = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_DOCTYPE = b"<!DOCTYPE"
_ELEMENT = re.compile(rb"<[^!?]")


def refuse_doctype(beginning: bytes) -> None:
    """Raise UnsafeXml where an XML part has a DOCTYPE, or hides what comes before its root element in great length.

    Office files never have one ([ECMA-376] part 2, 9.1.4: a DTD is an error); it serves to read other files and to
    swell a text. Zero bytes are passed over, so that UTF-16 and UTF-32 read like UTF-8. Encodings that share nothing
    with ASCII are left to the parsers, which look again.

    Args:
        beginning: the part's first PROLOG_SAMPLE bytes, or all it has.
    """
    plain = beginning[:PROLOG_SAMPLE].replace(b"\0", b"")
    found = _BEFORE_ROOT.match(plain)
    rest = plain[found.end() :] if found else plain
    if rest[: len(_DOCTYPE)].upper() == _DOCTYPE:
        raise UnsafeXml
    if len(plain) >= limits.MAX_PROLOG_BYTES and not _ELEMENT.match(rest):
        raise UnsafeXml
