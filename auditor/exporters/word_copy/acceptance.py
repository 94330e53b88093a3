"""Accepting and rejecting tracked changes, as Word does it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from auditor.exporters.word_copy.blocks import next_block
from auditor.exporters.word_copy.elements import drop
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.etree import _Element

_CHANGES = tuple(
    w(name)
    for name in (
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange",
        "tblGridChange", "numberingChange",
    )
)  # fmt: skip
_MARKS = frozenset({w("rPr"), w("trPr")})
_UNDELETED = {w("delText"): w("t"), w("delInstrText"): w("instrText")}
_MOVES = tuple(w(f"move{way}Range{end}") for way in ("From", "To") for end in ("Start", "End"))
_CONTROLS = tuple(w(f"customXml{what}Range{end}") for what in ("Del", "Ins") for end in ("Start", "End"))
_HOLLOW = frozenset(w(n) for n in ("hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "tbl"))
_CONTENT = tuple(w(name) for name in ("r", "p", "tbl", "tr", "tc"))


def accepted(root: _Element, only: Collection[str] | None = None) -> _Element:
    """Return a copy of a part with tracked changes accepted.

    Args:
        root: the part's root element; it stays as it is.
        only: the ids of the changes to accept; None: all of them.
    """
    return _Settlement(root, only, kept=("ins", "moveTo"), gone=("del", "moveFrom")).accept()


def rejected(root: _Element, only: Collection[str] | None = None) -> _Element:
    """Return a copy of a part with tracked changes rejected; the arguments are those of `accepted`."""
    return _Settlement(root, only, kept=("del", "moveFrom"), gone=("ins", "moveTo")).reject()


class _Settlement:
    """A copy of a part on its way: what some changes added stays, and what others did is taken out."""

    def __init__(
        self, root: _Element, only: Collection[str] | None, kept: tuple[str, str], gone: tuple[str, str]
    ) -> None:
        self._root = deepcopy(root)
        self._only = only
        self._kept = tuple(map(w, kept))
        self._gone = tuple(map(w, gone))

    def accept(self) -> _Element:
        for change in self._changes(*_CHANGES):
            drop(change)
        self._settle_rows_and_runs()
        self._unwrap_controls(w("customXmlDelRangeStart"))
        self._join()
        return self._root

    def reject(self) -> _Element:
        for change in self._changes(*_CHANGES):
            _restore(change)
        for mark in self._changes(w("del")):
            for leaf in mark.iter(*_UNDELETED):
                leaf.tag = _UNDELETED[str(leaf.tag)]
        self._settle_rows_and_runs()
        self._unwrap_controls(w("customXmlInsRangeStart"))
        self._join()
        return self._root

    def _changes(self, *tags: str) -> list[_Element]:
        return [each for each in self._root.iter(*tags) if self._only is None or each.get(w("id")) in self._only]

    def _settle_rows_and_runs(self) -> None:
        for mark in self._changes(*self._gone):
            parent = mark.getparent()
            if parent is not None and parent.tag == w("trPr"):
                _drop_hollow(parent.getparent())
            elif parent is not None and parent.tag != w("rPr"):
                _drop_hollow(mark)
        for mark in self._changes(*self._kept):
            parent = mark.getparent()
            if parent is not None and parent.tag in _MARKS:
                parent.remove(mark)
            else:
                _unwrap(mark)
        for mark in self._changes(*_MOVES):
            drop(mark)

    def _unwrap_controls(self, start: str) -> None:
        for mark in self._changes(start):
            control = mark.getnext()
            if control is not None and control.tag == w("sdt"):
                content = control.find(w("sdtContent"))
                if content is not None:
                    control.addprevious(content)
                    _unwrap(content)
                drop(control)
        for mark in self._changes(*_CONTROLS):
            drop(mark)

    def _join(self) -> None:
        """Join each paragraph whose mark goes to the one behind it, which keeps its own properties."""
        marks = [mark for mark in self._changes(*self._gone) if _is_paragraph_mark(mark)]
        for mark in reversed(marks):
            paragraph = next(mark.iterancestors(w("p")))
            drop(mark)
            _join(paragraph)


def _is_paragraph_mark(mark: _Element) -> bool:
    parent = mark.getparent()
    above = None if parent is None else parent.getparent()
    return above is not None and above.tag == w("pPr")


def _join(paragraph: _Element) -> None:
    content = [child for child in paragraph if child.tag != w("pPr")]
    after = next_block(paragraph)
    if after is not None and after.tag != w("p"):
        if any(next(child.iter(w("r")), None) is not None for child in content):
            return
        after = next(after.iter(w("p")), None)
    if after is None:
        return
    properties = after.find(w("pPr"))
    place = 0 if properties is None else after.index(properties) + 1
    after[place:place] = content
    _drop_hollow(paragraph)


def _drop_hollow(element: _Element | None) -> None:
    """Take an element out, and with it the wrapper or the table around it that it leaves without content."""
    while element is not None:
        parent = element.getparent()
        drop(element)
        hollow = parent is not None and next(parent.iterdescendants(*_CONTENT), None) is None
        element = parent if hollow and parent is not None and parent.tag in _HOLLOW else None


def _unwrap(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)


def _restore(change: _Element) -> None:
    """Put the old properties, which a change holds, in the place of the new ones."""
    properties = change.getparent()
    if properties is None or not len(change):
        drop(change)
        return
    kept = [child for child in properties if child.tag in {w("rPr"), w("sectPr")}] if properties.tag == w("pPr") else []
    properties[:] = [*change[0], *kept]
