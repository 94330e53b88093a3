"""Insertion: new words behind those that go, in the look of the first of them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from auditor.exporters.word_copy.elements import text_element
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.exporters.word_copy.cuts import Cut
    from auditor.exporters.word_copy.revisions import Revisions

_OTHERS = frozenset({w("ins"), w("moveTo")})
_NOT_COPIED = frozenset({w("rPrChange"), w("vanish")})


def insert(text: str, cut: Cut, revisions: Revisions) -> _Element:
    """Put new words behind a cut that was carried out, as a tracked insertion, which is returned."""
    run = etree.Element(w("r"))
    look = _look(cut)
    if look is not None:
        run.append(look)
    run.append(text_element("t", text))
    insertion = revisions.element("ins")
    insertion.append(run)
    _free_place(cut.pieces[-1], revisions).addnext(insertion)
    return insertion


def _look(cut: Cut) -> _Element | None:
    if cut.look is None:
        return None
    look = deepcopy(cut.look)
    for unwanted in [child for child in look if child.tag in _NOT_COPIED]:
        look.remove(unwanted)
    return look


def _free_place(last: _Element, revisions: Revisions) -> _Element:
    """Return the element to put an insertion behind: insertions of others are parted, for none stands in another."""
    while (parent := last.getparent()) is not None and parent.tag in _OTHERS:
        behind = list(last.itersiblings())
        if behind:
            revisions.beside(parent).extend(behind)
        last = parent
    return last
