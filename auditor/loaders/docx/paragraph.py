"""A paragraph of a Word file: its runs, marks, controls and fields, read in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.docx.controls import active_control, content_control, typed_control
from auditor.loaders.docx.drawings import ALTERNATIVE, CHOICE, FALLBACK, floating, tick_boxes
from auditor.loaders.docx.marks import symbol
from auditor.loaders.docx.names import ACTIVE_X, MATHS, RELATIONSHIP, VML_OFFICE, WORD, child_value, w
from auditor.loaders.docx.strip import Strip
from auditor.loaders.docx.styles import layered, look_of, shape_of
from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from auditor.loaders.docx.complex_fields import ComplexFields
    from auditor.loaders.docx.controls import Marked
    from auditor.loaders.docx.drawings import Floating
    from auditor.loaders.docx.part import Part
    from auditor.loaders.docx.styles import Shape, Style, Styles

_CONTENTS_STYLE = re.compile(r"toc\b|table of (figures|authorities)|index\b")
_GONE = frozenset(
    w(name) for name in ("pPr", "rPr", "del", "moveFrom", "sdtPr", "rt", "rubyPr", "smartTagPr", "customXmlPr")
)
_SIGNATURE = VML_OFFICE + "signatureline"
_UNICODE = 0x10FFFF

Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a paragraph holds: the strip that is seen, the one that is hidden, its shape, and what floats beside it."""

    seen: Strip
    hidden: Strip
    shape: Shape
    floating: tuple[Floating, ...]


class ParagraphReader:
    """Reads the paragraphs of one part, one after the other: open fields reach from one into the next."""

    def __init__(self, part: Part, styles: Styles, fields: ComplexFields) -> None:
        """Take the part, for locations and ActiveX controls, the file's styles and the part's fields."""
        self._part = part
        self._styles = styles
        self._fields = fields

    def read(self, paragraph: _Element, path: Path) -> Reading:
        """Return what the paragraph at that path holds."""
        properties = paragraph.find(w("pPr"))
        style = self._styles.paragraph(child_value(properties, "pStyle"))
        passage = _Passage(self._part, self._styles, self._fields, style, layered(shape_of(properties), style.shape))
        passage.inline(paragraph, path)
        return Reading(passage.seen, passage.hidden, passage.shape, tuple(passage.floating))


class _Passage:
    """One paragraph on its way: a handler per element adds to the strips."""

    def __init__(self, part: Part, styles: Styles, fields: ComplexFields, style: Style, shape: Shape) -> None:
        self.shape = shape
        self.seen = Strip(shape)
        self.hidden = Strip(shape)
        self.floating: list[Floating] = []
        self._part = part
        self._styles = styles
        self._fields = fields
        self._base = self._look = style.look
        self._leads = not _CONTENTS_STYLE.match(style.name)

    def inline(self, parent: _Element, path: Path) -> None:
        """Read an element's children; what has no handler of its own is a wrapper and is read through."""
        for index, child in enumerate(parent):
            if isinstance(child.tag, str) and child.tag not in _GONE:
                _HANDLERS.get(child.tag, _Passage.inline)(self, child, (*path, index))

    def run(self, run: _Element, path: Path) -> None:
        """Read a run in its own look."""
        around = self._look
        properties = run.find(w("rPr"))
        styled = layered(self._styles.letters(child_value(properties, "rStyle")), self._base)
        self._look = layered(look_of(properties), styled)
        self.inline(run, path)
        self._look = around

    def text(self, element: _Element, _path: Path) -> None:
        """Add the letters of a `w:t` or `m:t`."""
        self._write(symbol(element.text or "", self._look.font or ""))

    def symbol(self, element: _Element, _path: Path) -> None:
        """Add a `w:sym`: a character named by its number in a font."""
        code = _hexadecimal(element.get(w("char"), ""))
        self._write(symbol(chr(code), element.get(w("font"), "")) if 0 < code <= _UNICODE else "")

    def hyphen(self, _element: _Element, _path: Path) -> None:
        """Add a hyphen that does not break."""
        self._write("-")

    def skip(self, _element: _Element, _path: Path) -> None:
        """Leave out what is not printed."""

    def end_line(self, _element: _Element, _path: Path) -> None:
        """End the line."""
        if not self._fields.silent:
            self._strip.end_line()

    def tab(self, element: _Element, _path: Path) -> None:
        """Add a tab; in a table of contents its leader is no blank."""
        if self._fields.silent:
            return
        leads = self._leads and not self._fields.in_contents
        if leads and element.get(w("leader"), "none") != "none":
            self._strip.line()
        else:
            self._strip.tab(self._look, leads=leads)

    def field_character(self, element: _Element, path: Path) -> None:
        """Follow the fields."""
        self._mark(self._fields.character(element, self._at(path)))

    def instruction(self, element: _Element, _path: Path) -> None:
        """Keep a field's instruction, which is not printed."""
        self._fields.instruct(element.text or "")

    def simple_field(self, element: _Element, path: Path) -> None:
        """Read the result of a simple field, or mark it where it is an answer."""
        control = self._fields.simple(element, self._at(path))
        if control is None:
            self.inline(element, path)
        elif not self._fields.silent:
            self._mark(control)

    def control(self, element: _Element, path: Path) -> None:
        """Mark a content control, or read through one that wraps the form's own text."""
        control = content_control(element, self._at(path))
        if control is None:
            self.inline(element, path)
        elif not self._fields.silent:
            self._mark(control)

    def alternatives(self, element: _Element, path: Path) -> None:
        """Read the first version that says anything in Word's own names; drawings choose among them by themselves."""
        boxes = floating(element, path)
        drawn = tick_boxes(element)
        if boxes or drawn:
            self.floating += boxes
            self._draw(drawn)
            return
        versions = [(child, (*path, index)) for index, child in enumerate(element) if child.tag in {CHOICE, FALLBACK}]
        for version, at in versions:
            if next(version.iter(WORD + "*"), None) is not None:
                self.inline(version, at)
                return

    def drawing(self, element: _Element, path: Path) -> None:
        """Note what floats in a drawing, and mark a signature line or an ActiveX control."""
        self.floating += floating(element, path)
        self._draw(tick_boxes(element))
        signature = next(element.iter(_SIGNATURE), None)
        if signature is not None:
            self._mark(typed_control("signature", "", "", self._at(path)))
        active = element.find(w("control"))
        if active is not None:
            class_id = self._active_class(active.get(RELATIONSHIP + "id", ""))
            self._mark(active_control(class_id, active.get(w("name"), ""), self._at(path)))

    @property
    def _strip(self) -> Strip:
        return self.hidden if self._look.hidden else self.seen

    def _write(self, text: str) -> None:
        if text and not self._fields.silent:
            self._strip.write(text, self._look)

    def _draw(self, boxes: int) -> None:
        if boxes and not self._fields.silent:
            self._strip.boxes(boxes)

    def _mark(self, control: Marked | None) -> None:
        if control is not None:
            self._strip.mark(control)

    def _at(self, path: Path) -> DocxLocation:
        return DocxLocation(self._part.name, path)

    def _active_class(self, relationship: str) -> str:
        root = self._part.related(relationship)
        return "" if root is None else root.get(ACTIVE_X + "classid", "")


def _hexadecimal(code: str) -> int:
    try:
        return int(code, 16)
    except ValueError:
        return 0


_HANDLERS: dict[str, Callable[[_Passage, _Element, Path], None]] = {
    w("r"): _Passage.run,
    w("t"): _Passage.text,
    MATHS + "t": _Passage.text,
    w("sym"): _Passage.symbol,
    w("noBreakHyphen"): _Passage.hyphen,
    w("softHyphen"): _Passage.skip,
    w("delText"): _Passage.skip,
    w("delInstrText"): _Passage.skip,
    w("br"): _Passage.end_line,
    w("cr"): _Passage.end_line,
    w("tab"): _Passage.tab,
    w("ptab"): _Passage.tab,
    w("fldChar"): _Passage.field_character,
    w("instrText"): _Passage.instruction,
    w("fldSimple"): _Passage.simple_field,
    w("sdt"): _Passage.control,
    ALTERNATIVE: _Passage.alternatives,
    w("drawing"): _Passage.drawing,
    w("pict"): _Passage.drawing,
    w("object"): _Passage.drawing,
}
