"""Where on its page a change takes hold: words, answer places and controls."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.exporters.pdf_copy.loose_words import loose_words
from auditor.exporters.pdf_copy.printed_number import number_among
from auditor.exporters.pdf_copy.stretches import pieces_between
from auditor.marking.sentences import changed_span
from auditor.values.box import Box, around
from auditor.values.location import PageLocation, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor.exporters.pdf_copy.seen_pages import SeenPage, SeenPages
    from auditor.layout.piece import Piece
    from auditor.values.change import Change
    from auditor.values.document import Document

SAME_LINE = 0.5
"""Share of the lower of two words' heights that both must have in common to stand on one line."""


@dataclass(frozen=True, slots=True)
class Place:
    """What of one page a change is about.

    Attributes:
        page: 1-based.
        words: the words, in reading order, the item's number among them; none where nothing is printed.
        answers: blanks, boxes and captions.
        controls: its form fields.
        number: those of the words that are the item's typed number.
        fused: that number where it is one word with what follows it, and can only be set anew.
    """

    page: int
    words: tuple[Piece, ...]
    answers: tuple[Piece, ...]
    controls: tuple[PageLocation, ...]
    number: tuple[Piece, ...] = ()
    fused: str = ""

    @property
    def lines(self) -> tuple[Box, ...]:
        """The words as one box a line."""
        return lines_of(self.words)

    @property
    def label(self) -> tuple[Piece, ...]:
        """The words without blanks and boxes among them; all pieces where it has nothing else."""
        return tuple(piece for piece in self.words if piece.kind == "text") or self.words

    def behind_number(self) -> Place:
        """Return the place without the item's number, which stays where other words take the old ones' place."""
        return replace(self, words=tuple(piece for piece in self.words if piece not in self.number), number=())


def place_of(change: Change, document: Document, pages: SeenPages) -> Place | None:
    """Return where a change takes hold; None where that is not to be told."""
    question = change.finding.question
    at = question.words.block if question.words else question.location
    if not isinstance(at, PageLocation):
        return None
    seen = pages.page(at.page)
    words, numbered = _words(change, document, seen)
    answers = tuple(piece for stretch in question.answers for piece in _pieces(stretch, document, seen))
    controls = tuple(c for c in question.controls if isinstance(c, PageLocation) and c.page == at.page)
    if question.words is None and not controls and at.field:
        controls = (at,)
    return Place(at.page, words, answers, controls, *numbered) if words or controls else None


def _words(
    change: Change, document: Document, seen: SeenPage
) -> tuple[tuple[Piece, ...], tuple[tuple[Piece, ...], str]]:
    """Return a question's words, and which of them are its number, as a place has it."""
    stretch = change.finding.question.words
    if stretch is None:
        return (), ((), "")
    placed = seen.at(stretch.block)
    if placed is None:
        return _pieces(stretch, document, seen), ((), "")
    block, pieces = placed
    start, end = changed_span(block.text, stretch.start, stretch.end, change)
    words = pieces_between(block.text, pieces, start, end)
    return words, number_among(words, block.text, pieces, start, end)


def _pieces(stretch: Stretch, document: Document, seen: SeenPage) -> tuple[Piece, ...]:
    if not isinstance(stretch.block, PageLocation) or stretch.block.page != seen.ink.number:
        return ()
    placed = seen.at(stretch.block)
    if placed is not None:
        return pieces_between(placed[0].text, placed[1], stretch.start, stretch.end)
    blocks = (block for page in document.pages if page.number == stretch.block.page for block in page.blocks)
    block = next((block for block in blocks if block.location == stretch.block), None)
    return loose_words(block, stretch.block.box, stretch.start, stretch.end, seen) if block else ()


def lent_captions(going: Iterable[Place], seen: SeenPage) -> set[Piece]:
    """Return the captions of questions that go which other questions of their page, that stay, have as well."""
    gone = Counter(piece for place in going for piece in set(place.answers))
    asking = (pieces for _, pieces in seen.blocks if any(piece.kind != "text" for piece in pieces))
    held = Counter(piece for pieces in asking for piece in set(pieces))
    return {piece for piece, times in gone.items() if times < held[piece]}


def lines_of(pieces: Sequence[Piece]) -> tuple[Box, ...]:
    """Return pieces as one box for each run of them that stands on one line."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and _goes_on(runs[-1][-1], piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return tuple(around(box_of(piece) for piece in run) for run in runs)


def _goes_on(last: Piece, piece: Piece) -> bool:
    shared = min(last.bottom, piece.bottom) - max(last.top, piece.top)
    gap = piece.left - last.right
    return shared > SAME_LINE * min(last.height, piece.height) and -1 <= gap <= 2 * max(last.size, piece.size, 6.0)


def box_of(piece: Piece) -> Box:
    """Return a piece's edges as a box."""
    return Box(piece.left, piece.top, max(piece.left, piece.right), max(piece.top, piece.bottom))
