"""Tick boxes in a matrix: answers head the columns, questions stand beside the rows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.layout.lines import Line
from auditor.layout.paragraphs import Paragraph
from auditor.layout.shelf import Shelf
from auditor.layout.walls import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.layout.piece import Piece

ROW = 4.0
"""Points: how far the middles of the boxes of one row may differ."""
COLUMN = 4.0
"""Points: how far the middles of the boxes of one column may differ."""
APART = 130.0
"""Points: the farthest that two boxes of a row stand from each other."""
HEAD = 40.0
"""Points: the widest gap between an answer and the topmost box beneath it."""
NEXT = 80.0
"""Points: the widest gap between two boxes of one column."""
WIDEST = 90.0
"""Points: an answer that heads a column is no wider."""
SPACE = 0.35
"""Type sizes: words closer than this to an answer are one sentence with it."""
BESIDE = 420.0
"""Points: how far from its boxes a question may stand."""


@dataclass(frozen=True, slots=True)
class Row:
    """Boxes side by side without words between, each with the words that head its column."""

    boxes: tuple[Piece, ...]
    heads: tuple[tuple[Piece, ...], ...]

    @property
    def middle(self) -> float:
        """The y of its middle."""
        return self.boxes[0].middle

    @property
    def answers(self) -> tuple[Piece, ...]:
        """Each box with its answer behind it, as they are read."""
        return tuple(p for box, head in zip(self.boxes, self.heads, strict=True) for p in (box, *head))


def _rows(letters: Shelf[Piece], marks: Sequence[Piece]) -> list[Row]:
    """Return the rows of tick boxes of which every one has an answer over its column, from the top down."""
    known: list[tuple[Piece, tuple[Piece, ...]]] = []
    rows = []
    for run in _runs([m for m in marks if m.kind == "tick"], letters):
        heads = tuple(_head(run, i, letters) or _inherited(box, known) for i, box in enumerate(run))
        if all(heads):
            known += zip(run, heads, strict=True)
            rows.append(Row(run, heads))
    return rows


def _runs(ticks: Sequence[Piece], letters: Shelf[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Yield the runs of two boxes and more on one level that no words part, from the top down."""
    for level in _levels(ticks):
        run: list[Piece] = []
        for box in sorted(level, key=lambda t: t.left):
            if run and not _beside(run[-1], box, letters):
                if len(run) > 1:
                    yield tuple(run)
                run = []
            run.append(box)
        if len(run) > 1:
            yield tuple(run)


def _levels(ticks: Sequence[Piece]) -> list[list[Piece]]:
    """Return the boxes of each level, from the top down."""
    levels: list[list[Piece]] = []
    for box in sorted(ticks, key=lambda t: t.middle):
        if levels and box.middle - levels[-1][0].middle < ROW:
            levels[-1].append(box)
        else:
            levels.append([box])
    return levels


def _beside(last: Piece, box: Piece, letters: Shelf[Piece]) -> bool:
    level = abs(last.middle - box.middle) < ROW and 0 < box.left - last.right < APART
    return level and not letters.within(last.right, box.middle - 1, box.left, box.middle + 1)


def _centre(piece: Piece) -> float:
    return (piece.left + piece.right) / 2


def _head(run: tuple[Piece, ...], index: int, letters: Shelf[Piece]) -> tuple[Piece, ...]:
    """Return the words right over a box, up to half the way to its neighbours; none where they are a sentence's."""
    box = run[index]
    centres = [_centre(each) for each in run]
    halves = [(right - left) / 2 for left, right in pairwise(centres)]
    low = centres[index] - (halves[index - 1] if index else halves[0])
    high = centres[index] + (halves[index] if index < len(halves) else halves[-1])
    over = [w for w in letters.within(low, box.top - HEAD, high, box.top + 1) if w.middle < box.top]
    slot = sorted((w for w in over if low <= _centre(w) <= high), key=lambda w: -w.bottom)
    head = _lowest(slot)
    if not head or not any(c.isalnum() for w in head for c in w.text) or not _stands_alone(head, run, letters):
        return ()
    left, right = head[0].left, head[-1].right
    shift = abs((left + right) / 2 - _centre(box))
    return head if right - left <= WIDEST and shift <= max(6.0, 0.5 * (right - left)) else ()


def _lowest(words: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return, from left to right, the words of the lowest line among words sorted from the lowest up."""
    line = [w for w in words if w.bottom > words[0].bottom - ROW]
    return tuple(sorted(line, key=lambda w: w.left))


def _stands_alone(head: tuple[Piece, ...], run: tuple[Piece, ...], letters: Shelf[Piece]) -> bool:
    """Whether no more words stand close to an answer on its line, but for the answers beside it."""
    reach, first, last = SPACE * head[0].size, head[0], head[-1]
    start, stop = _centre(run[0]), _centre(run[-1])
    near = letters.within(first.left - reach, first.middle - 1, last.right + reach, first.middle + 1)
    return all(word in head or start - COLUMN <= _centre(word) <= stop + COLUMN for word in near)


def _inherited(box: Piece, known: Sequence[tuple[Piece, tuple[Piece, ...]]]) -> tuple[Piece, ...]:
    """Return the answer of the nearest box over this one in its column."""
    over = [
        (other.bottom, head) for other, head in known
        if abs(_centre(other) - _centre(box)) <= COLUMN and 0 <= box.top - other.bottom <= NEXT
    ]  # fmt: skip
    return max(over, key=lambda o: o[0])[1] if over else ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """The rows of a page that stand beside questions, and those that have none: their boxes have captions over them."""

    asked: tuple[Row, ...]
    bare: tuple[Row, ...]

    @property
    def boxes(self) -> tuple[Piece, ...]:
        """The boxes of all its rows."""
        return tuple(box for row in self.asked + self.bare for box in row.boxes)

    def rest(self, words: Sequence[Piece], marks: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
        """Return the words and marks of the page that are read without it."""
        if not self.asked and not self.bare:
            return list(words), list(marks)
        boxes = {id(box) for box in self.boxes}
        heads = {id(word) for row in self.bare for head in row.heads for word in head}
        return [w for w in words if id(w) not in heads], [m for m in marks if id(m) not in boxes]

    def captioned(self) -> list[Paragraph]:
        """Return the boxes without a question as options, each with the words over it."""
        pairs = (pair for row in self.bare for pair in zip(row.boxes, row.heads, strict=True))
        return [Paragraph((Line((box, *head)),), NOWHERE) for box, head in pairs]

    def joined(self, paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Piece]]:
        """Return the paragraphs, questions with the boxes of their row, and the boxes for which none was found."""
        if not self.asked:
            return list(paragraphs), []
        shelf = Shelf(paragraphs)
        given: dict[int, tuple[Piece, ...]] = {}
        alone: list[Piece] = []
        for row in self.asked:
            question = _question(row, shelf)
            if question is None:
                alone.extend(row.boxes)
            else:
                given[id(question)] = given.get(id(question), ()) + row.answers
        return [p.with_given(p.given + given[id(p)]) if id(p) in given else p for p in paragraphs], alone


def matrix_of(letters: Shelf[Piece], marks: Sequence[Piece]) -> Matrix:
    """Return the page's rows of tick boxes that are answered by the heads of their columns; `letters` are its words."""
    levels = _levels([m for m in marks if m.kind == "tick"])
    rows = _rows(letters, marks) if any(len(level) > 1 for level in levels) else []
    if not rows:
        return Matrix((), ())
    blanks = Shelf(m for m in marks if m.kind == "blank")
    asked = [_is_asked(row, letters, blanks) for row in rows]
    return Matrix(
        tuple(row for row, is_asked in zip(rows, asked, strict=True) if is_asked),
        tuple(row for row, is_asked in zip(rows, asked, strict=True) if not is_asked),
    )


def _question(row: Row, shelf: Shelf[Paragraph]) -> Paragraph | None:
    """Return the words level with a row: the nearest on its left, else the nearest on its right."""
    start, stop, y = row.boxes[0].left, row.boxes[-1].right, row.middle
    left = [p for p in shelf.within(start - BESIDE, y, start, y) if p.right <= start + 1]
    right = [p for p in shelf.within(stop, y, stop + BESIDE, y) if p.left >= stop - 1]
    return max(left, key=lambda p: p.right) if left else min(right, key=lambda p: p.left, default=None)


def _is_asked(row: Row, letters: Shelf[Piece], blanks: Shelf[Piece]) -> bool:
    """Whether words stand level with a row, nearer than any blank."""
    start, stop, y = row.boxes[0].left, row.boxes[-1].right, row.middle
    for low, high in ((start - BESIDE, start), (stop, stop + BESIDE)):
        near = min((_gap(w, row) for w in letters.within(low, y, high, y)), default=float("inf"))
        if near < min((_gap(b, row) for b in blanks.within(low, y, high, y)), default=float("inf")):
            return True
    return False


def _gap(piece: Piece, row: Row) -> float:
    return max(row.boxes[0].left - piece.right, piece.left - row.boxes[-1].right)
