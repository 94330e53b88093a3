"""What changes touch of a form: the stretches of its blocks that may go, and the words that may stand there anew."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from auditor.marking.sentences import changed_span
from auditor.values.block import Block
from auditor.values.change import Change
from auditor.values.document import Document
from auditor.values.finding import Finding
from auditor.values.location import Location, Stretch


@dataclass(slots=True)
class Touched:
    """What goes of one block: the places of its text's letters that do, and what may be written in their place."""

    block: Block
    letters: set[int] = field(default_factory=set)
    wordings: list[str] = field(default_factory=list)

    @property
    def kept(self) -> list[tuple[int, int]]:
        """The stretches between what goes, those at the ends too, which may be empty."""
        gone = sorted(self.letters)
        ends = [place for place in gone if place + 1 not in self.letters]
        starts = [place for place in gone if place - 1 not in self.letters]
        return list(zip([0, *(end + 1 for end in ends)], [*starts, len(self.block.text)], strict=True))

    @property
    def text(self) -> str:
        """What goes."""
        return "".join(self.block.text[place] for place in sorted(self.letters))

    def pattern(self, kept: Iterable[str]) -> str:
        """Return what fits a text that has what is kept, in its order, and any words where something goes.

        White space beside what goes may go with it; each group is what stands at one such place.
        """
        pieces = list(kept)
        last = len(pieces) - 1
        cut = (piece.lstrip() if place else piece for place, piece in enumerate(pieces))
        return "(.*?)".join(re.escape(piece.rstrip() if place < last else piece) for place, piece in enumerate(cut))


def touched_by(document: Document, changes: Iterable[Change]) -> dict[Location, Touched]:
    """Return what each block loses to changes that are more than a note, by its place."""
    blocks: dict[Location, Block] = {}
    for page in document.pages:
        for block in page.blocks:
            blocks.setdefault(block.location, block)
    touched: dict[Location, Touched] = {}
    for change in changes:
        for stretch in _stretches(change, blocks) if change.deed != "note" else ():
            if stretch.block in blocks:
                held = touched.setdefault(stretch.block, Touched(blocks[stretch.block]))
                held.letters |= set(range(stretch.start, stretch.end))
                held.wordings += [change.text] if change.text else []
    return touched


def _stretches(change: Change, blocks: dict[Location, Block]) -> Iterator[Stretch]:
    question = change.finding.question
    words = question.words
    if words is None:
        yield Stretch(question.location, 0, 0)
    elif words.block in blocks:
        start, end = changed_span(blocks[words.block].text, words.start, words.end, change)
        yield Stretch(words.block, start, end)
    if change.deed != "relabel":
        yield from question.answers


def shares(finding: Finding, touched: dict[Location, Touched]) -> bool:
    """Return whether a question's own words, or the control it is asked by, go with a change of another finding."""
    words = finding.question.words
    if words is None:
        return finding.question.location in touched
    return words.block in touched and not touched[words.block].letters.isdisjoint(range(words.start, words.end))


def by_page(touched: dict[Location, Touched]) -> dict[int, list[Touched]]:
    """Return what goes of each page's blocks."""
    pages: defaultdict[int, list[Touched]] = defaultdict(list)
    for place, held in touched.items():
        pages[place.page].append(held)  # type: ignore[union-attr]
    return pages
