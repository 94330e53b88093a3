"""Blocks: what stands above, below and around a paragraph, and whether anything of it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.docx.drawings import ALTERNATIVE
from auditor.loaders.docx.names import MATHS, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_BLOCKS = frozenset({w("p"), w("tbl"), w("sdt"), w("customXml"), w("altChunk"), ALTERNATIVE})
_WRAPPERS = frozenset({w("sdtContent"), w("sdt"), w("customXml")})
_UNSEEN = frozenset(
    w(name)
    for name in (
        "rPr", "tab", "ptab", "br", "cr", "lastRenderedPageBreak", "softHyphen", "commentReference", "annotationRef",
        "delText", "delInstrText", "instrText",
    )
)  # fmt: skip
_TAKEN_OUT = frozenset({w("del"), w("moveFrom")})


def next_block(element: _Element) -> _Element | None:
    """Return the paragraph, table or control that follows in the same cell, text box or body; None at its end."""
    return _neighbour(element, preceding=False)


def previous_block(element: _Element) -> _Element | None:
    """Return the paragraph, table or control that goes before in the same cell, text box or body."""
    return _neighbour(element, preceding=True)


def _neighbour(element: _Element, *, preceding: bool) -> _Element | None:
    while True:
        found = next((each for each in element.itersiblings(preceding=preceding) if each.tag in _BLOCKS), None)
        parent = element.getparent()
        if found is not None or parent is None or parent.tag not in _WRAPPERS:
            return found
        element = parent


def is_marked(paragraph: _Element) -> bool:
    """Whether a paragraph's mark is deleted."""
    return paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None


def shows(element: _Element) -> bool:
    """Whether anything but white space is seen of an element once its deletions are accepted."""
    return any(_is_seen(leaf) for leaf in _kept(element))


def _kept(element: _Element) -> Iterator[_Element]:
    """Yield the children of runs, and formulas, that stand in no deletion."""
    for child in element:
        if child.tag in _TAKEN_OUT or child.tag == w("pPr"):
            continue
        if child.tag == w("r"):
            yield from child
        elif child.tag == MATHS + "oMath":
            yield child
        else:
            yield from _kept(child)


def _is_seen(leaf: _Element) -> bool:
    if leaf.tag == w("t"):
        return bool((leaf.text or "").strip())
    if leaf.tag == w("br"):
        return leaf.get(w("type")) in {"page", "column"}
    return isinstance(leaf.tag, str) and leaf.tag not in _UNSEEN
