"""Cuts: runs parted where a change begins and ends, and what goes put into tracked deletions."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from auditor.exporters.word_copy.controls import delete_control
from auditor.exporters.word_copy.elements import drop, like, text_element
from auditor.exporters.word_copy.letters import WHOLE
from auditor.loaders.docx.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from auditor.exporters.word_copy.field_spans import FieldSpans
    from auditor.exporters.word_copy.letters import Letter
    from auditor.exporters.word_copy.revisions import Revisions

_DELETED = {w("t"): w("delText"), w("instrText"): w("delInstrText")}


@dataclass(eq=False, slots=True)
class Cut:
    """Letters of one paragraph that one change is about.

    Attributes:
        letters: the letters.
        deletes: whether they go; else they are only pointed at.
        pieces: once it is carried out, the elements that hold these letters and no others, in order.
        look: the `w:rPr` of its first word; a symbol before it would make boxes of new words.
    """

    letters: list[Letter]
    deletes: bool
    pieces: list[_Element] = field(default_factory=list)
    look: _Element | None = None


_Owners = dict["_Element", dict[int, tuple[Cut, ...]]]


class Cutter:
    """Carries out all cuts of one part at once: the letters of one change may stand among those of another."""

    def __init__(self, root: _Element, fields: FieldSpans, revisions: Revisions) -> None:
        """Take the part's root, its fields, and what makes tracked changes."""
        self._root = root
        self._fields = fields
        self._revisions = revisions
        self._owners: _Owners = {}

    def cut(self, cuts: list[Cut]) -> None:
        """Part the runs, fill the cuts' pieces, and delete what goes."""
        for each in cuts:
            self._claim(each)
        self._claim_fields()
        units = {leaf if _is_unit(leaf) else leaf.getparent() for leaf in self._owners}
        for unit in [element for element in self._root.iter() if element in units]:
            if unit.tag == w("r"):
                self._part(unit)
            else:
                self._whole(unit)

    def _claim(self, cut: Cut) -> None:
        cut.look = _look(cut.letters)
        for letter in cut.letters:
            for leaf in letter.leaves:
                offsets = self._owners.setdefault(leaf, {})
                offsets[letter.offset] = (*offsets.get(letter.offset, ()), cut)

    def _claim_fields(self) -> None:
        """Let a field whose whole result goes go with it, so that no program fills it in again."""
        spans = {span: None for leaf in self._owners for span in self._fields.around(leaf) if not span.mark}
        for span in spans:
            printed = [leaf for leaf in span.leaves if leaf.tag == w("t") and not self._fields.is_code(leaf)]
            if not all(self._goes(leaf) for leaf in printed):
                continue
            cuts = next((cuts for leaf in printed for cuts in self._owners[leaf].values()), ())
            for leaf in span.leaves:
                self._owners.setdefault(leaf, {WHOLE: cuts})

    def _goes(self, leaf: _Element) -> bool:
        owners = self._owners.get(leaf, {})
        return all(any(cut.deletes for cut in owners.get(offset, ())) for offset in range(len(leaf.text or "")))

    def _part(self, run: _Element) -> None:
        """Part a run wherever the cuts that own its letters change."""
        content = [piece for leaf in run if leaf.tag != w("rPr") for piece in self._pieces(leaf)]
        groups = [(cuts, [leaf for _, leaf in group]) for cuts, group in groupby(content, key=lambda each: each[0])]
        properties = run.find(w("rPr"))
        for cuts, leaves in groups:
            part = run if len(groups) == 1 else _like(run, properties, leaves)
            if part is not run:
                run.addprevious(part)
            self._settle(part, cuts)
        if len(groups) > 1:
            drop(run)

    def _settle(self, part: _Element, cuts: tuple[Cut, ...]) -> None:
        piece = part
        if any(cut.deletes for cut in cuts):
            piece = self.delete_run(part)
        for cut in cuts:
            cut.pieces.append(piece)

    def delete_run(self, run: _Element) -> _Element:
        """Put a run into a tracked deletion, which is returned."""
        for leaf in run:
            leaf.tag = _DELETED.get(leaf.tag, leaf.tag)
        return self._revisions.around("del", run)

    def _whole(self, unit: _Element) -> None:
        """Delete or point at a control or a formula that goes as a whole."""
        cuts = next(iter(self._owners[unit].values()))
        piece = unit
        if any(cut.deletes for cut in cuts):
            piece = self.delete_unit(unit)
        for cut in cuts:
            cut.pieces.append(piece)

    def delete_unit(self, unit: _Element) -> _Element:
        """Delete a control or a formula, and return the element behind which new words may stand."""
        if unit.tag in {w("sdt"), w("fldSimple")}:
            return delete_control(unit, self._revisions, self.delete_run)
        return self._revisions.around("del", unit)

    def _pieces(self, leaf: _Element) -> list[tuple[tuple[Cut, ...], _Element]]:
        """Return a child of a run in pieces that each belong to the same cuts."""
        owners = self._owners.get(leaf, {})
        if leaf.tag != w("t") or WHOLE in owners or not owners:
            return [(next(iter(owners.values()), ()), leaf)]
        text = leaf.text or ""
        places = groupby(range(len(text)), key=lambda place: owners.get(place, ()))
        spans = [(cuts, list(span)) for cuts, span in places]
        if len(spans) == 1:
            return [(spans[0][0], leaf)]
        return [(cuts, text_element("t", text[span[0] : span[-1] + 1])) for cuts, span in spans]


def _look(letters: list[Letter]) -> _Element | None:
    lettered = (letter.leaves[0] for letter in letters if letter.sign.isalpha())
    leaf = next(lettered, letters[0].leaves[0] if letters else None)
    run = None if leaf is None else leaf.getparent()
    return None if run is None else run.find(w("rPr"))


def _is_unit(leaf: _Element) -> bool:
    parent = leaf.getparent()
    return parent is None or parent.tag != w("r")


def _like(run: _Element, properties: _Element | None, leaves: list[_Element]) -> _Element:
    """Return a new run that looks like another and holds these children."""
    part = like(run)
    if properties is not None:
        part.append(deepcopy(properties))
    part.extend(leaves)
    return part
