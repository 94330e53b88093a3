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
_OBJECT = "\ufffc"
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


def own_runs(element: _Element) -> list[_Element]:
    """Return the runs in an element that stand in no other run and no deletion within it."""
    inside = (w("r"), *_TAKEN_OUT)
    return [
        run
        for run in element.iter(w("r"))
        if next((each for each in run.iterancestors() if each is element or each.tag in inside), None) is element
    ]


def shows(element: _Element) -> bool:
    """Whether anything but white space is seen of an element once its deletions are accepted."""
    return bool(seen(element))


def seen(element: _Element) -> str:
    """Return what is seen of an element once its deletions are accepted; what is no letter stands as U+FFFC."""
    return "".join(_seen(leaf) for leaf in _kept(element)).strip()


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


def _seen(leaf: _Element) -> str:
    if leaf.tag == w("t"):
        return leaf.text or ""
    ends_page = leaf.tag == w("br") and leaf.get(w("type")) in {"page", "column"}
    printed = isinstance(leaf.tag, str) and leaf.tag not in _UNSEEN
    return _OBJECT if ends_page or printed else " "
