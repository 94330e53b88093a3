"""Word's fields: an instruction that is never printed, and a result that is.

A field may begin in one paragraph and end in another, so what is open is kept from paragraph to paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.docx.controls import Marked, form_field, typed_control
from auditor.loaders.docx.names import child_value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.values.location import DocxLocation

_FORM_FIELDS = frozenset({"FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"})
_FILLED = frozenset({"MERGEFIELD", "FILLIN"})
_CONTENTS = frozenset({"TOC", "TOA", "INDEX"})
_REFERENCES = frozenset({"REF"})
_TYPE = w("fldCharType")


@dataclass(slots=True)
class _Open:
    """A field that has begun: its instruction so far, its form data, and whether its result has begun."""

    location: DocxLocation
    data: _Element | None
    instruction: str = ""
    in_result: bool = False
    is_answer: bool = False


class ComplexFields:
    """The fields that are open at the place that is being read, in one part of a file."""

    def __init__(self, root: _Element) -> None:
        """Look through the part for fields that never end: nothing behind them may be swallowed."""
        self._open: list[_Open] = []
        self._endless = _endless(root)
        self._answers = {child_value(data, "name") for data in root.iter(w("ffData"))} - {""}

    @property
    def silent(self) -> bool:
        """Whether what stands here is an instruction or an answer, and so no text of the form."""
        return any(field.is_answer or not field.in_result for field in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether what stands here is a table of contents."""
        return any(_word(field.instruction) in _CONTENTS for field in self._open)

    def instruct(self, text: str) -> None:
        """Add a piece of instruction to the innermost field."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].instruction += text

    def character(self, mark: _Element, location: DocxLocation) -> Marked | None:
        """Follow a `w:fldChar` and return the control that it turns out to be, once per field, else None."""
        kind = mark.get(_TYPE)
        if kind == "begin" and mark not in self._endless:
            self._open.append(_Open(location, mark.find(w("ffData"))))
        elif kind == "separate" and self._open:
            return self._result_begins()
        elif kind == "end" and self._open:
            control = None if self._open[-1].in_result else self._result_begins()
            self._open.pop()
            return control
        return None

    def simple(self, field: _Element, location: DocxLocation) -> Marked | None:
        """Return the control that a `w:fldSimple` is, or None where its result is text of the form."""
        return self._control(_Open(location, field.find(w("ffData")), field.get(w("instr"), "")))

    def _result_begins(self) -> Marked | None:
        field = self._open[-1]
        inside = any(outer.is_answer or not outer.in_result for outer in self._open[:-1])
        field.in_result = True
        control = self._control(field)
        field.is_answer = control is not None
        return None if inside else control

    def _control(self, field: _Open) -> Marked | None:
        word, _, rest = field.instruction.strip().partition(" ")
        word, argument = word.upper(), rest.strip().partition(" ")[0].strip('"')
        if word in _FORM_FIELDS and field.data is not None:
            return form_field(field.data, field.location)
        if word in _FORM_FIELDS or word in _FILLED:
            return typed_control("text", argument if word == "MERGEFIELD" else "", "", field.location)
        if word == "MACROBUTTON":
            # "Click here and type": the words to click on are part of the instruction.
            return typed_control("text", "", rest.strip().partition(" ")[2].strip(), field.location)
        if word in _REFERENCES and argument in self._answers:
            return typed_control("text", argument, "", field.location)
        return None


def _word(instruction: str) -> str:
    return instruction.strip().partition(" ")[0].upper()


def _endless(root: _Element) -> set[_Element]:
    begun: list[_Element] = []
    for mark in root.iter(w("fldChar")):
        kind = mark.get(_TYPE)
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            begun.pop()
    return set(begun)
