"""Revisions: the XML of tracked changes and comments, each with an id of its own, its author and its time."""

from __future__ import annotations

import re
from datetime import UTC
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.etree import _Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Revisions:
    """Makes the elements that say who changed what, and when."""

    def __init__(self, author: str, made: datetime) -> None:
        """Take who marks the form, and when."""
        self.author = printable(author)
        self.date = made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.made: set[str] = set()
        self._used: set[str] = set()
        self._ids = count(1)

    def beyond(self, root: _Element) -> None:
        """Keep away from the ids that a part uses already."""
        self._used.update(each.get(w("id"), "") for each in root.iter())

    def element(self, name: str) -> _Element:
        """Return a new `w:ins`, `w:del`, `w:pPrChange` or other revision, with nothing in it."""
        revision = etree.Element(w(name))
        revision.set(w("id"), self._new_id())
        revision.set(w("author"), self.author)
        revision.set(w("date"), self.date)
        self.made.add(revision.get(w("id"), ""))
        return revision

    def beside(self, other: _Element) -> _Element:
        """Return a revision of another person's once more, with nothing in it, right behind that one."""
        revision = like(other)
        revision.set(w("id"), self._new_id())
        other.addnext(revision)
        return revision

    def around(self, name: str, element: _Element) -> _Element:
        """Put a new revision around an element, where it stands, and return the revision."""
        revision = self.element(name)
        element.addprevious(revision)
        revision.append(element)
        return revision

    def _new_id(self) -> str:
        return next(str(number) for number in self._ids if str(number) not in self._used)


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
