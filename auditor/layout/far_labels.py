"""Labels that stand further off than usual: heads of long columns, words elsewhere in the same cell, lone letters."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from auditor.layout.captions import Label
from auditor.layout.lines import Line
from auditor.layout.pairing import one_column, stacked
from auditor.layout.paragraphs import Paragraph
from auditor.layout.shelf import Shelf
from auditor.layout.walls import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.piece import Piece
    from auditor.layout.walls import Room, Walls

FAR = 150.0
"""Points: how far over the topmost blank of a column its head may stand."""
WIDER = 2.5
"""How many times as wide as its column a head may be."""
NARROWEST = 60.0
"""Points: the width that any head may have."""
SHARED = 0.4
"""The share of the narrower of a head and its column that stands over the other."""
ROW = 420.0
"""Points: how far from the words at its start a row may reach."""
PREFIX = 12.0
"""Points: a lone letter stands this close before its blank."""


def with_far_labels(
    paragraphs: Sequence[Paragraph], marks: Sequence[Piece], prefixes: Sequence[Line], walls: Walls
) -> tuple[list[Paragraph], list[Piece]]:
    """Return the paragraphs with those of the given marks that have a label further off, and the marks left over.

    The label is the only words of the mark's cell, else the head of its column, else the letters right before it,
    else the words at the start of its row.
    """
    if not marks:
        return list(paragraphs), []
    labels: Shelf[Label] = Shelf(Label(i, line) for i, p in enumerate(paragraphs) for line in p.lines)
    letters = Shelf(prefixes)
    cells = _cells(paragraphs, walls)
    given: defaultdict[int, list[Piece]] = defaultdict(list)
    owners = {mark: i for i, p in enumerate(paragraphs) for mark in p.given if mark.kind != "text"}
    fresh: list[Paragraph] = []
    alone: list[Piece] = []
    ordered = sorted(marks, key=lambda m: (m.top, m.left))
    for mark, room in zip(ordered, walls.rooms(ordered), strict=True):
        owner = cells[room] if room in cells else _over(mark, owners, labels)
        prefix = _prefix(mark, letters) if owner is None else None
        if prefix:
            fresh.append(Paragraph((Line((*prefix.pieces, mark)),), NOWHERE))
            continue
        owner = _beside(mark, labels) if owner is None else owner
        if owner is None:
            alone.append(mark)
        else:
            owners[mark] = owner
            given[owner].append(mark)
    joined = [p.with_given(stacked((*p.given, *given[i]))) if i in given else p for i, p in enumerate(paragraphs)]
    return [*joined, *fresh], alone


def _cells(paragraphs: Sequence[Paragraph], walls: Walls) -> dict[Room, int]:
    """Return the ruled cells that hold one paragraph, with its number."""
    inside: defaultdict[Room, list[int]] = defaultdict(list)
    for number, paragraph in enumerate(paragraphs):
        inside[paragraph.room].append(number)
    return {room: numbers[0] for room, numbers in inside.items() if len(numbers) == 1 and walls.close(room)}


def _over(mark: Piece, owners: dict[Piece, int], labels: Shelf[Label]) -> int | None:
    """Return the number of the label over a mark's column: that of the mark over it, or the nearest words."""
    over = [o for o in owners if o.bottom <= mark.middle and mark.top - o.bottom <= FAR and one_column(o, mark)]
    above = max(over, key=lambda o: o.bottom, default=None)
    words = [
        label for label in labels.within(mark.left, mark.top - FAR, mark.right, mark.top + 1)
        if label.bottom <= mark.middle
    ]  # fmt: skip
    label = max(words, key=lambda w: w.bottom, default=None)
    if above and (label is None or above.bottom >= label.bottom - 1):
        return owners[above]
    if label is None:
        return None
    return label.number if _heads(label, mark) else None


def _heads(label: Label, mark: Piece) -> bool:
    """Whether words are about as wide as the column that a mark stands in."""
    width, column = label.right - label.left, mark.right - mark.left
    shared = min(label.right, mark.right) - max(label.left, mark.left)
    return width <= max(WIDER * column, NARROWEST) and shared >= SHARED * min(width, column)


def _prefix(mark: Piece, letters: Shelf[Line]) -> Line | None:
    """Return the letters right before a mark."""
    near = letters.within(mark.left - PREFIX, mark.middle - 1, mark.left + 1, mark.middle + 1)
    return max(near, key=lambda line: line.right, default=None)


def _beside(mark: Piece, labels: Shelf[Label]) -> int | None:
    """Return the number of the nearest words left of a mark, level with it."""
    near = labels.within(mark.left - ROW, mark.middle - 1, mark.left, mark.middle + 1)
    label = max((n for n in near if n.right <= mark.left + 1), key=lambda n: n.right, default=None)
    return label.number if label else None
