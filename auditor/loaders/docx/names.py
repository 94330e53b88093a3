"""The names that Word's XML goes by: namespaces, and the tags and attributes made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_2010 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WORD_2012 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}"
ACTIVE_X = "{http://schemas.microsoft.com/office/2006/activeX}"
VML = "{urn:schemas-microsoft-com:vml}"
VML_OFFICE = "{urn:schemas-microsoft-com:office:office}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"

STRICT: dict[bytes, bytes] = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/": b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
    b"http://purl.oclc.org/ooxml/officeDocument/": b"http://schemas.openxmlformats.org/officeDocument/2006/",
}
"""The namespaces of ISO 29500 strict, and the transitional ones that everything here is written for."""

_OFF = frozenset({"0", "false", "off", "none"})


def w(name: str) -> str:
    """Return the full tag or attribute name of WordprocessingML's `name`."""
    return WORD + name


def value(element: _Element | None, default: str = "") -> str:
    """Return the element's `w:val`, or the default where the element or the attribute is missing."""
    return default if element is None else element.get(_VALUE, default)


def child_value(parent: _Element | None, name: str, default: str = "") -> str:
    """Return the `w:val` of the parent's child `w:name`, or the default."""
    return default if parent is None else value(parent.find(WORD + name), default)


def number(text: str | None, default: int = 0) -> int:
    """Return the whole number that the attribute says, or the default where it says none."""
    try:
        return int(float(text)) if text else default
    except (ValueError, OverflowError):
        return default


def is_on(element: _Element | None) -> bool:
    """Whether a toggle such as `w:b` is there and not switched off (ISO 29500-1, 17.17.4)."""
    return element is not None and element.get(_VALUE, "1") not in _OFF


_VALUE = w("val")
