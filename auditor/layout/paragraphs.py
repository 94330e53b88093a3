"""Paragraphs: lines that go on from one another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from auditor.layout.lines import ITEM
from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.lines import Line
    from auditor.layout.piece import Piece
    from auditor.layout.walls import Room, Walls

LEADING = 0.62
"""Type sizes: the widest gap between two lines of a paragraph."""
INDENT = 1.2
"""Type sizes: how far a paragraph's first line may stand in or out."""


@dataclass(frozen=True)
class Paragraph:
    """Lines that are read as one, top down, and the marks that were given to it from elsewhere."""

    lines: tuple[Line, ...]
    room: Room
    given: tuple[Piece, ...] = ()

    @cached_property
    def left(self) -> float:
        """Left edge."""
        return min(line.left for line in self.lines)

    @cached_property
    def top(self) -> float:
        """Upper edge."""
        return min(line.top for line in self.lines)

    @cached_property
    def right(self) -> float:
        """Right edge."""
        return max(line.right for line in self.lines)

    @cached_property
    def bottom(self) -> float:
        """Lower edge."""
        return max(line.bottom for line in self.lines)

    @cached_property
    def size(self) -> float:
        """Type size of its first line."""
        return self.lines[0].size

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """All its pieces in reading order, those given to it last."""
        return tuple(p for line in self.lines for p in line.pieces) + self.given

    @cached_property
    def ends_open(self) -> bool:
        """Whether its text ends without a blank or box of its own."""
        return not self.given and self.lines[-1].pieces[-1].kind == "text"


def paragraphs_of(lines: Sequence[Line], walls: Walls) -> list[Paragraph]:
    """Return the lines joined to paragraphs."""
    rooms = walls.rooms(lines)
    order = sorted(range(len(lines)), key=lambda i: (lines[i].top, lines[i].left))
    chains: list[list[int]] = []
    owner: dict[int, list[int]] = {}
    shelf: Shelf[_Numbered] = Shelf(_Numbered(i, line) for i, line in enumerate(lines))
    for index in order:
        above = _above(index, lines, rooms, shelf, owner)
        if above is None:
            owner[index] = [index]
            chains.append(owner[index])
        else:
            owner[index] = owner[above]
            owner[above].append(index)
    return [Paragraph(tuple(lines[i] for i in chain), rooms[chain[0]]) for chain in chains]


class _Numbered:
    """A line on a shelf, with its number."""

    __slots__ = ("bottom", "left", "number", "right", "top")

    def __init__(self, number: int, line: Line) -> None:
        self.number, self.left, self.top, self.right, self.bottom = number, line.left, line.top, line.right, line.bottom


def _above(
    index: int, lines: Sequence[Line], rooms: Sequence[Room], shelf: Shelf[_Numbered], owner: dict[int, list[int]]
) -> int | None:
    """Return the number of the line that this one goes on from, if it does."""
    line = lines[index]
    reach = LEADING * line.size
    best, nearest = None, float("inf")
    for near in shelf.within(line.left, line.top - reach, line.right, line.top + 0.3 * line.size):
        other = lines[near.number]
        chain = owner.get(near.number)
        gap = line.top - other.bottom
        if chain is None or near.number == index or other.middle >= line.middle - 0.5 * line.size or gap >= nearest:
            continue
        best, nearest = near.number, gap
    if best is None or owner[best][-1] != best or rooms[best] != rooms[index]:
        return None
    return best if _goes_on([lines[i] for i in owner[best]], line, rooms[index]) else None


def _goes_on(chain: list[Line], line: Line, room: Room) -> bool:
    """Whether a line carries on the paragraph above it."""
    last, first = chain[-1], line.pieces[0]
    if first.kind != "text" or ITEM.match(first.text) or abs(line.size - last.size) > 0.12 * last.size:
        return False
    lower = first.text[0].islower() or first.text[0] in ",.;:)"
    if last.pieces[-1].kind != "text" and not (lower and last.letters and last.pieces[-1].kind == "blank"):
        return False
    if last.letters[-1].bold != first.bold and not lower:
        return False
    if not _aligned(chain, line):
        return False
    if lower:
        return True
    limit = max([each.right for each in chain] + [line.right])
    if room[2] < limit + 60:  # noqa: PLR2004
        limit = max(limit, room[2] - 6)
    return last.right + 0.3 * line.size + (first.right - first.left) > limit - 0.5 * line.size


def _aligned(chain: list[Line], line: Line) -> bool:
    """Whether a line stands under a paragraph: at its edge, its text behind a number or box, or its centre."""
    slack = INDENT * line.size
    start, last = chain[0], chain[-1]
    lefts = [last.left, start.left]
    lefts += [p.left for p in start.pieces[1:3]]
    if len(chain) == 1:
        lefts.append(start.left - 1.5 * slack)
    if min(abs(line.left - left) for left in lefts) <= slack:
        return True
    return abs((line.left + line.right) - (last.left + last.right)) / 2 <= slack
