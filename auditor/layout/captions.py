"""Whether blanks that stand in a column have their captions above or beneath."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.lines import Line
    from auditor.layout.piece import Piece
    from auditor.layout.shelf import Shelf

NEAR = 9.0
"""Points: a caption stands this close over or under its blank."""
PREFERENCE = 1.0
"""Points: by how much nearer captions beneath must be than those above, blank by blank."""


class Label:
    """A line on a shelf, with the number of its paragraph."""

    __slots__ = ("bottom", "left", "number", "right", "top")

    def __init__(self, number: int, line: Line) -> None:
        """Take the line's edges."""
        self.number = number
        self.left, self.top, self.right, self.bottom = line.left, line.top, line.right, line.bottom


def captioned_below(marks: Sequence[Piece], labels: Shelf[Label]) -> dict[Piece, bool]:
    """Return for each blank between two captions whether its own is the one beneath.

    Blanks that share captions are one chain. Where the topmost has nothing above it, all have theirs beneath; where the
    lowest has nothing beneath, all have theirs above; else the nearer side decides.
    """
    above: dict[Piece, Label] = {}
    below: dict[Piece, Label] = {}
    for mark in marks:
        if mark.kind == "blank":
            for label in labels.within(mark.left, mark.top - NEAR, mark.right, mark.bottom + NEAR):
                _note(mark, label, above, below)
    decided: dict[Piece, bool] = {}
    for chain in _chains(above, below):
        decided.update(dict.fromkeys(chain, _is_below(chain, above, below)))
    return {mark: side for mark, side in decided.items() if mark in above and mark in below}


def _note(mark: Piece, label: Label, above: dict[Piece, Label], below: dict[Piece, Label]) -> None:
    """Keep a label as a mark's nearest above or beneath."""
    middle = (label.top + label.bottom) / 2
    if middle < mark.top and (mark not in above or label.bottom > above[mark].bottom):
        above[mark] = label
    elif middle > mark.bottom and (mark not in below or label.top < below[mark].top):
        below[mark] = label


def _chains(above: dict[Piece, Label], below: dict[Piece, Label]) -> list[list[Piece]]:
    """Return the marks in chains, top down: the caption beneath one is the caption above the next."""
    over: defaultdict[int, list[Piece]] = defaultdict(list)
    for mark, label in above.items():
        over[id(label)].append(mark)
    seen: set[Piece] = set()
    chains = []
    for mark in sorted({*above, *below}, key=lambda m: m.top):
        chain: list[Piece] = []
        pending = [mark]
        while pending:
            one = pending.pop()
            if one not in seen:
                seen.add(one)
                chain.append(one)
                pending.extend(over[id(below[one])] if one in below else ())
        if chain:
            chains.append(sorted(chain, key=lambda m: m.top))
    return chains


def _is_below(chain: list[Piece], above: dict[Piece, Label], below: dict[Piece, Label]) -> bool:
    first, last = chain[0] in above, chain[-1] in below
    if first != last:
        return last
    over = sum(mark.top - above[mark].bottom for mark in chain if mark in above)
    under = sum(below[mark].top - mark.bottom for mark in chain if mark in below)
    return under + PREFERENCE * len(chain) < over
