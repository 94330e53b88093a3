"""Claims: what each change is about in the XML, gathered before any of it is carried out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.exporters.word_copy.cuts import Cut
from auditor.exporters.word_copy.letters import Letter
from auditor.exporters.word_copy.wordings import span_of
from auditor.loaders.docx.names import w
from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from auditor.exporters.word_copy.story_parts import StoryParts
    from auditor.values.change import Change
    from auditor.values.location import Stretch

_STRENGTH = {"remove": 0, "replace": 1, "relabel": 2, "note": 3}
_Key = tuple["_Element", int]


@dataclass(eq=False, slots=True)
class Claim:
    """One change in the XML.

    Attributes:
        change: the change.
        part: the name of the part that the question stands in.
        home: the element of the question's block.
        words: the question's words, once for each copy of their text box.
        answers: its blanks, boxes, captions and fields.
        cells: the table cells that take its answers.
        new: the words that are to stand in their place; empty: none.
        left: a code of LEFT where it is not, or not wholly, carried out.
    """

    change: Change
    part: str
    home: _Element | None
    words: list[Cut] = field(default_factory=list)
    answers: list[Cut] = field(default_factory=list)
    cells: list[_Element] = field(default_factory=list)
    new: str = ""
    left: str | None = None

    @property
    def cuts(self) -> list[Cut]:
        """All of its cuts."""
        return [*self.words, *self.answers]

    @property
    def carried(self) -> bool:
        """Whether its change is in the copy."""
        return self.change.deed == "note" or any(cut.deletes for cut in self.cuts)


def claims_of(changes: Iterable[Change], parts: StoryParts, *, comments_only: bool) -> list[Claim]:
    """Return a claim for each change, in their order; where two want the same words, the stronger one has them.

    Args:
        changes: the changes.
        parts: the file's parts; nothing of them is changed.
        comments_only: whether the changes are only to be told of.
    """
    claims = [_Gatherer(change, parts, comments_only=comments_only).claim() for change in changes]
    taken: dict[_Key, str] = {}
    for claim in sorted(claims, key=lambda each: _STRENGTH[each.change.deed]):
        _take(claim, taken)
    return claims


def _take(claim: Claim, taken: dict[_Key, str]) -> None:
    """Let a claim have its letters, unless new words of another change are to stand in place of the same ones."""
    keys = {(leaf, letter.offset) for cut in claim.words for letter in cut.letters for leaf in letter.leaves}
    others = {taken[key] for key in keys & taken.keys()}
    if claim.new and others:
        claim.left = None if others == {claim.new} else "same_words"
        claim.new = ""
        for cut in claim.cuts if claim.left else ():
            cut.deletes = False
    for cut in claim.cuts:
        if cut.deletes:
            taken |= {(leaf, letter.offset): claim.new for letter in cut.letters for leaf in letter.leaves}


class _Gatherer:
    """Gathers what one change is about."""

    def __init__(self, change: Change, parts: StoryParts, *, comments_only: bool) -> None:
        self._change = change
        self._parts = parts
        self._changes_form = change.deed != "note" and not comments_only
        self._question = change.finding.question

    def claim(self) -> Claim:
        """Return the claim, with a reason where something of it is out of reach."""
        where = self._question.location
        home = self._parts.element(where) if isinstance(where, DocxLocation) else None
        claim = Claim(self._change, where.part if isinstance(where, DocxLocation) else "", home)
        self._add_words(claim)
        if self._change.deed in {"remove", "replace"}:
            for stretch in self._question.answers:
                self._add_answer(claim, stretch)
            self._add_controls(claim)
        if self._changes_form:
            self._judge(claim)
        return claim

    def _add_words(self, claim: Claim) -> None:
        stretch = self._question.words
        block = self._parts.block(stretch) if stretch else None
        if stretch is None or block is None or not isinstance(stretch.block, DocxLocation):
            return
        start, end = span_of(block.text, stretch.start, stretch.end, self._change)
        passages = self._parts.passages(block, stretch.block, start, end)
        claim.words = [Cut(letters, deletes=self._changes_form) for letters in passages]
        self._add_whole_control(claim, stretch)

    def _add_answer(self, claim: Claim, stretch: Stretch) -> None:
        block = self._parts.block(stretch)
        if block is None or not isinstance(stretch.block, DocxLocation):
            return
        element = self._parts.element(stretch.block)
        cell = next((each for each in _lineage(element) if each.tag == w("tc")), None)
        if cell is not None and stretch.start == 0 and stretch.end == len(block.text):
            claim.cells.append(cell)
        passages = self._parts.passages(block, stretch.block, stretch.start, stretch.end)
        claim.answers += [Cut(letters, deletes=self._changes_form) for letters in passages]
        self._add_whole_control(claim, stretch)

    def _add_whole_control(self, claim: Claim, stretch: Stretch) -> None:
        """Add a control around paragraphs, which has no letters of its own."""
        if isinstance(stretch.block, DocxLocation) and self._change.deed in {"remove", "replace"}:
            element = self._parts.element(stretch.block)
            if element is not None and element.tag == w("sdt"):
                self._add_leaves(claim, element)

    def _add_controls(self, claim: Claim) -> None:
        for location in self._question.controls:
            part = self._parts.part(location.part) if isinstance(location, DocxLocation) else None
            element = self._parts.element(location) if isinstance(location, DocxLocation) else None
            if part is None or element is None:
                continue
            answer = part.letters.fields.answer(element)
            if answer or element.tag != w("fldChar"):
                self._add_leaves(claim, *(answer.leaves if answer else (element,)))

    def _add_leaves(self, claim: Claim, *leaves: _Element) -> None:
        letter = Letter("_", leaves)
        if not any(letter.leaves == known.leaves for cut in claim.cuts for known in cut.letters):
            claim.answers.append(Cut([letter], deletes=self._changes_form))

    def _judge(self, claim: Claim) -> None:
        """Set the new words where there are old ones to make room, and say what is out of reach."""
        if claim.words and self._change.deed in {"replace", "relabel"}:
            claim.new = self._change.text
        elif not claim.words and self._question.words is not None:
            claim.left = "out_of_reach"
        elif not claim.words and (self._change.deed != "remove" or not claim.answers):
            claim.left = "tooltip"
        if claim.left:
            for cut in claim.answers:
                cut.deletes = False


def _lineage(element: _Element | None) -> list[_Element]:
    return [] if element is None else [element, *element.iterancestors()]
