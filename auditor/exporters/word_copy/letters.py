"""Letters: what stands in a paragraph letter by letter, each with the XML that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.word_copy.field_spans import FieldSpans
from auditor.loaders.docx.complex_fields import ComplexFields
from auditor.loaders.docx.controls import content_control
from auditor.loaders.docx.drawings import ALTERNATIVE, floating, tick_boxes
from auditor.loaders.docx.marks import FIELD_BOX, FIELD_TICKED, symbol
from auditor.loaders.docx.names import MATHS, VML_OFFICE, child_value, w
from auditor.loaders.docx.styles import layered, look_of
from auditor.values.block import EMPTY_BOX, TICKED_BOX
from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from auditor.loaders.docx.styles import Look, Styles

WHOLE = -1
"""The offset of a letter that goes with all of its XML."""
_UNPRINTED = "\u2060"
"""Stands for what is printed but read by nobody: a note's number, an ornament."""
_GONE = frozenset(
    w(name) for name in ("pPr", "rPr", "del", "moveFrom", "sdtPr", "rt", "rubyPr", "smartTagPr", "customXmlPr")
)
_MARKS = {FIELD_BOX: EMPTY_BOX, FIELD_TICKED: TICKED_BOX}
_BLANK = "_"
_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): " ",
    w("noBreakHyphen"): "-",
    w("softHyphen"): _UNPRINTED,
    w("footnoteReference"): _UNPRINTED,
    w("endnoteReference"): _UNPRINTED,
}
_DRAWN = frozenset({w("drawing"), w("pict"), w("object"), ALTERNATIVE})
_FORMULAS = frozenset({MATHS + "oMath", MATHS + "oMathPara"})
_NOWHERE = DocxLocation("", ())


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter.

    Attributes:
        sign: how it looks, one character; a blank or box stands for what a control or a field shows.
        leaves: the children of runs that it comes from, or the control or formula that it is.
        offset: its place in the text of its only leaf, or WHOLE.
    """

    sign: str
    leaves: tuple[_Element, ...]
    offset: int = WHOLE


class LetterReader:
    """Reads the paragraphs of one part, in the loader's order and with its notion of what is an answer."""

    def __init__(self, root: _Element, styles: Styles) -> None:
        """Take the part's root and the file's styles."""
        self.fields = FieldSpans(root)
        self._simple = ComplexFields(root)
        self._styles = styles

    def read(self, paragraph: _Element, *, hidden: bool) -> list[Letter]:
        """Return the letters of a paragraph that are seen, or those that are hidden."""
        style = self._styles.paragraph(child_value(paragraph.find(w("pPr")), "pStyle"))
        return list(self._inline(paragraph, style.look, hidden=hidden))

    def _inline(self, parent: _Element, base: Look, *, hidden: bool) -> Iterator[Letter]:
        for child in parent:
            if not isinstance(child.tag, str) or child.tag in _GONE or child.tag == ALTERNATIVE:
                continue
            if child.tag == w("r"):
                look = self._look(child, base)
                if bool(look.hidden) == hidden:
                    yield from self._run(child, look)
            elif signs := self._whole(child):
                yield from (Letter(sign, (child,)) for sign in signs if not hidden)
            else:
                yield from self._inline(child, base, hidden=hidden)

    def _look(self, run: _Element, base: Look) -> Look:
        properties = run.find(w("rPr"))
        return layered(look_of(properties), layered(self._styles.letters(child_value(properties, "rStyle")), base))

    def _whole(self, element: _Element) -> str:
        """Return what an element shows that is no run and goes as a whole; nothing where it is but a wrapper."""
        control = None
        if element.tag == w("sdt"):
            control = content_control(element, _NOWHERE)
        elif element.tag == w("fldSimple"):
            control = self._simple.simple(element, _NOWHERE)
        elif element.tag in _FORMULAS:
            return "".join(text.text or "" for text in element.iter(MATHS + "t")) or _UNPRINTED
        return _MARKS.get(control.mark, _BLANK) if control else ""

    def _run(self, run: _Element, look: Look) -> Iterator[Letter]:
        for leaf in run:
            answer = self.fields.answer(leaf)
            if answer is not None and leaf is answer.leaves[0]:
                yield Letter(_MARKS.get(answer.mark, _BLANK), tuple(answer.leaves))
            elif answer is not None or self.fields.is_code(leaf):
                continue
            elif leaf.tag == w("t"):
                signs = _signs(leaf.text or "", look.font or "")
                yield from (Letter(sign, (leaf,), offset) for offset, sign in enumerate(signs))
            else:
                yield from (Letter(sign, (leaf,)) for sign in _other(leaf))


def _signs(text: str, font: str) -> list[str]:
    seen = symbol(text, font)
    return list(seen) if len(seen) == len(text) else [symbol(letter, font) or _UNPRINTED for letter in text]


def _other(leaf: _Element) -> str:
    """Return what a child of a run shows that is no text."""
    if leaf.tag in _SIGNS:
        return _SIGNS[leaf.tag]
    if leaf.tag == w("br"):
        # Where a page or a column ends is no letter: it stays when the words around it go.
        return "" if leaf.get(w("type"), "textWrapping") in {"page", "column"} else " "
    if leaf.tag == w("sym"):
        return _symbol(leaf)
    if leaf.tag in _DRAWN:
        return _drawn(leaf)
    if leaf.tag == w("ruby"):
        base = leaf.find(w("rubyBase"))
        return "" if base is None else "".join(text.text or "" for text in base.iter(w("t")))
    return ""


def _symbol(leaf: _Element) -> str:
    try:
        letter = chr(int(leaf.get(w("char"), ""), 16))
    except (ValueError, OverflowError):
        return ""
    return symbol(letter, leaf.get(w("font"), "")) or _UNPRINTED


def _drawn(leaf: _Element) -> str:
    if floating(leaf, ()):
        return ""
    boxes = tick_boxes(leaf)
    if boxes:
        return EMPTY_BOX * boxes
    if next(leaf.iter(VML_OFFICE + "signatureline", w("control")), None) is not None:
        return _BLANK
    if leaf.tag != ALTERNATIVE:
        return ""
    versions = ("".join(text.text or "" for text in version.iter(w("t"))) for version in leaf)
    return next((text for text in versions if text), "")
