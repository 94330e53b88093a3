"""Field spans: from where to where Word's complex fields reach, and which of them are answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.loaders.docx.complex_fields import ComplexFields
from auditor.loaders.docx.names import w
from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 20
"""Fields within fields that are heeded: Word's own most."""
_NOWHERE = DocxLocation("", ())


@dataclass(eq=False, slots=True)
class Span:
    """One field: all that stands in its runs from its beginning to its end, and the loader's mark for an answer."""

    leaves: list[_Element] = field(default_factory=list)
    mark: str = ""
    in_result: bool = False
    ended: bool = False


class FieldSpans:
    """The complex fields of one part."""

    def __init__(self, root: _Element) -> None:
        """Follow the fields from the part's beginning to its end."""
        self._around: dict[_Element, tuple[Span, ...]] = {}
        self._coded: set[_Element] = set()
        self._open: list[Span] = []
        if next(root.iter(w("fldChar")), None) is not None:
            self._follow(root, ComplexFields(root))

    def answer(self, leaf: _Element) -> Span | None:
        """Return the outermost field that is an answer and holds this child of a run."""
        return next((span for span in self.around(leaf) if span.mark), None)

    def is_code(self, leaf: _Element) -> bool:
        """Whether this child of a run is no more than a field's instruction, or one of its brackets."""
        return leaf in self._coded

    def around(self, leaf: _Element) -> tuple[Span, ...]:
        """Return the fields that hold this child of a run, the outermost first."""
        return tuple(span for span in self._around.get(leaf, ()) if span.ended)

    def _follow(self, root: _Element, fields: ComplexFields) -> None:
        for run in root.iter(w("r")):
            for leaf in run:
                if leaf.tag == w("instrText"):
                    fields.instruct(leaf.text or "")
                if leaf.tag == w("fldChar"):
                    self._bracket(leaf, fields)
                else:
                    self._note(leaf)

    def _bracket(self, leaf: _Element, fields: ComplexFields) -> None:
        kind = leaf.get(w("fldCharType"))
        control = fields.character(leaf, _NOWHERE)
        if kind == "begin":
            self._open.append(Span())
        self._note(leaf)
        self._coded.add(leaf)
        if not self._open:
            return
        span = self._open[-1]
        span.in_result = True if kind == "separate" else span.in_result
        span.mark = control.mark if control else span.mark
        if kind == "end":
            span.ended = True
            self._open.pop()

    def _note(self, leaf: _Element) -> None:
        if not self._open:
            return
        around = self._open[:_DEEPEST]
        self._around[leaf] = tuple(around)
        for span in around:
            span.leaves.append(leaf)
        if not all(span.in_result for span in around):
            self._coded.add(leaf)
