"""Elements: making them, making others like them, and taking them out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Return a text without the characters that XML does not allow."""
    return _FORBIDDEN.sub("", text)


def like(element: _Element) -> _Element:
    """Return a new element with another's name and attributes, and nothing in it."""
    new = etree.Element(element.tag)
    for name, value in element.items():
        new.set(name, value)
    return new


def text_element(name: str, text: str) -> _Element:
    """Return a `w:t` or `w:delText` that keeps its outer spaces."""
    element = etree.Element(w(name))
    element.set(_SPACE, "preserve")
    element.text = printable(text)
    return element


def drop(element: _Element) -> None:
    """Take an element out of its parent, where it has one."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
