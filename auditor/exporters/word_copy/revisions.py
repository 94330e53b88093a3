"""Revisions: the XML of tracked changes and comments, each with an id of its own, its author and its time."""

from __future__ import annotations

from datetime import UTC
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy.elements import like, printable
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.etree import _Element


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
