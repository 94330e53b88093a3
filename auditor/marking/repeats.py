"""Repeats: what else of a form has to go with what was removed or reworded, since it asks the same once more."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.marking.aftermath import cause_of, holds
from auditor.marking.changes import change_of
from auditor.marking.sentences import changed_span, places_with
from auditor.values.decision import Decision
from auditor.values.location import Stretch
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from auditor.pipeline import Reading
    from auditor.values.block import Block, CellPlace
    from auditor.values.change import Change
    from auditor.values.finding import Finding
    from auditor.values.location import Location
    from auditor.values.question import Question

_REPEATED = "It repeats a question that was changed."
_CONTINUED = "It goes on with what was changed."
_CAPTION = "It is a choice of a question that was removed."
_LEAST_CAPTIONS = 2
"""How many choices below a heading have to come to light before their whole row is taken for choices."""
_LONGEST_CAPTION = 8
"""Words of a choice."""
_LETTER = re.compile(r"[^\W_]")
_ALIKE = 0.5
"""Share of its words that a question of the copy must have in common with the one it is the rest of."""


class Repeats:
    """Finds them in one form."""

    def __init__(self, before: Reading, changes: tuple[Change, ...]) -> None:
        """Take the form as it was, and what is changed so far."""
        self._before = before
        self._changes = changes
        self._blocks: dict[Location, Block] = {b.location: b for page in before.document.pages for b in page.blocks}
        changed = [change for change in changes if change.deed != "note"]
        self._taken = [stretch for change in changed for stretch in self._changed(change)]
        ids = {change.finding.id for change in changed}
        self._stays = [f.question.words for f in before.audit.findings if f.id not in ids and f.question.words]

    def of(self, risen: Sequence[Finding]) -> tuple[Change, ...]:
        """Return changes to all that comes to light in the revised form; what is new there has no place in the form."""
        found = [change for finding in risen for change in self._of(finding)]
        return (*found, *self._captions(found))

    def rests(self) -> tuple[Block, ...]:
        """Return the blocks of clauses that are changed in part, with no more than the sentences that stay."""
        clauses = [change for change in self._changes if change.finding.kind == "clause" and change.deed != "note"]
        blocks = dict.fromkeys(stretch.block for change in clauses for stretch in self._changed(change))
        left = (replace(self._blocks[at], text=self._rest_of_text(at)) for at in blocks if at in self._blocks)
        return tuple(block for block in left if block.text.strip())

    def _rest_of_text(self, at: Location) -> str:
        text = self._blocks[at].text
        taken = sorted((each.start, each.end) for each in self._taken if each.block == at)
        places = pairwise((0, *(place for span in taken for place in span), len(text)))
        return " ".join(text[start:end] for number, (start, end) in enumerate(places) if number % 2 == 0)

    def _of(self, finding: Finding) -> Iterator[Change]:
        """Yield removals of the questions in the same words, else of the sentences that are left of a changed one.

        Where the words say nothing by themselves (`Check here`), what belongs to a question has to say the same, too.
        """
        if cause_of(finding, self._changes) is None:
            return
        said = words_of(finding.question.text)
        asked = set(words_of(finding.explanation.matched))
        least = min(_share(asked, finding.question), _ALIKE)
        alike = (question for question in self._before.questions if words_of(question.text) == said)
        same = [question for question in alike if _share(asked, question) >= least]
        for question in same:
            stretch = question.words or Stretch(question.location, 0, 0)
            if self._takes(stretch):
                yield _removal(finding, question, _REPEATED)
        for question in () if same else self._before.questions:
            remainder = self._rest(question, finding, said)
            if remainder is not None:
                rest = replace(question, words=remainder, answers=(), controls=self._controls(remainder))
                yield _removal(replace(finding, kind="question"), rest, _CONTINUED)

    def _rest(self, question: Question, finding: Finding, said: tuple[str, ...]) -> Stretch | None:
        """Return the sentences of a question that say what was found and are still there; None where there are none."""
        words = words_of(question.text)
        if not holds(words, said) and len(set(said) & set(words)) < _ALIKE * len(set(said)):
            return None
        for whole in (question.words, *question.answers):
            block = self._blocks.get(whole.block) if whole else None
            if whole is None or block is None:
                continue
            text = block.text[whole.start : whole.end]
            for start, end in places_with(text, finding.explanation.matched):
                stretch = Stretch(whole.block, whole.start + start, whole.start + end)
                if self._takes(stretch):
                    return stretch
        return None

    def _controls(self, stretch: Stretch) -> tuple[Location, ...]:
        """Return where the controls stand that nothing is left to say of once a stretch is gone from its block."""
        block = self._blocks[stretch.block]
        if _LETTER.search(block.text[: stretch.start] + block.text[stretch.end :]):
            return ()
        return tuple(field.location for field in block.fields if field.location)

    def _takes(self, stretch: Stretch) -> bool:
        """Note a stretch as taken; return whether it was free, and no finding's whose words are to stay."""
        same = (other for other in (*self._taken, *self._stays) if other.block == stretch.block)
        if any((other.start < stretch.end and stretch.start < other.end) or other == stretch for other in same):
            return False
        self._taken.append(stretch)
        return True

    def _changed(self, change: Change) -> Iterator[Stretch]:
        """Yield what a change takes: the sentences of its words, and its answers where these go with them."""
        question = change.finding.question
        words = question.words or Stretch(question.location, 0, 0)
        block = self._blocks.get(words.block)
        start, end = words.start, words.end
        if block is not None:
            start, end = changed_span(block.text, start, end, change)
        yield Stretch(words.block, start, end)
        if change.deed != "relabel":
            yield from question.answers

    def _captions(self, found: Sequence[Change]) -> Iterator[Change]:
        """Yield removals of the choices that stand in one row with others, below a heading that was removed.

        A heading is a question in a cell that has no words beside it.
        """
        for heading in self._changes:
            over = self._cell(heading.finding.question)
            if heading.deed in ("remove", "replace") and over is not None and self._stands_alone(over):
                rows = Counter(self._rows_below(over, heading.finding.category, found))
                for row in (row for row, captions in rows.items() if captions >= _LEAST_CAPTIONS):
                    yield from self._rest_of_row(heading.finding, over.table, row)

    def _stands_alone(self, cell: CellPlace) -> bool:
        worded = [block.cell for block in self._blocks.values() if block.cell and block.text.strip()]
        row = [other for other in worded if (other.table, other.row) == (cell.table, cell.row)]
        return all(other.column == cell.column for other in row)

    def _rows_below(self, over: CellPlace, category: str, found: Sequence[Change]) -> Iterator[int]:
        """Yield the row of each repeat of a category that stands in a heading's table below it."""
        for change in (*self._changes, *found):
            cell = self._cell(change.finding.question)
            below = cell is not None and cell.table == over.table and cell.row >= over.row + over.rows
            if cell and below and change.finding.category == category and change.decision.reason == _REPEATED:
                yield cell.row

    def _rest_of_row(self, finding: Finding, table: int, row: int) -> Iterator[Change]:
        for question in self._before.questions:
            cell = self._cell(question)
            caption = question.answer in ("none", "boxes") and len(question.text.split()) <= _LONGEST_CAPTION
            at = cell is not None and (cell.table, cell.row) == (table, row)
            if at and caption and question.words and self._takes(question.words):
                yield _removal(finding, question, _CAPTION)

    def _cell(self, question: Question) -> CellPlace | None:
        block = self._blocks.get(question.words.block if question.words else question.location)
        return None if block is None else block.cell


def _share(asked: AbstractSet[str], question: Question) -> float:
    """Return which share of the words that were matched a question says, with all that belongs to it."""
    belonging = (*question.options, question.help, question.column, question.row, *question.headings, *question.beside)
    said = set(words_of(" ".join((question.text, *belonging))))
    return len(asked & said) / len(asked) if asked else 0.0


def _removal(finding: Finding, question: Question, reason: str) -> Change:
    return change_of(replace(finding, question=question), Decision(finding.id, "remove", reason=reason))
