"""Paragraphs: lines that go on from one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.layout.lines import ITEM, Line
from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.piece import Piece
    from auditor.layout.walls import Room, Walls

LEADING = 0.62
"""Type sizes: the widest gap between two lines of a paragraph."""
SPACED = 0.2
"""Type sizes: so much more space over a line begins a paragraph."""
ANSWER = 220.0
"""Points: how far right of a line its answer may stand."""
CAPTION = 7.0
"""Points: words this close over a blank are its label."""
MARGIN = 60.0
"""Points: a wall this near beside a paragraph is what its lines are broken at."""
SENTENCE = 8
"""Words, number included, of a line that is no short label."""
EDGE = 3.0
"""Points: how far the edges of the lines of one sentence may differ."""
_ENDS = frozenset(".?!:;)")
INDENT = 1.2
"""Type sizes: how far a paragraph's first line may stand in or out."""


class Paragraph:
    """Lines that are read as one, top down, and the marks that were given to it from elsewhere; it never changes.

    Attributes:
        lines: its lines.
        room: the walls around it.
        given: the marks that were given to it.
        left: left edge of its lines.
        top: their upper edge.
        right: their right edge.
        bottom: their lower edge.
        size: type size of its first line.
        pieces: all its pieces in reading order, those given to it last.
        boxes: how many of them are tick boxes.
    """

    __slots__ = ("bottom", "boxes", "given", "left", "lines", "pieces", "right", "room", "size", "top")

    def __init__(self, lines: tuple[Line, ...], room: Room, given: tuple[Piece, ...] = ()) -> None:
        """Measure the paragraph once: it is asked often."""
        self.lines, self.room, self.given = lines, room, given
        self.left = min([line.left for line in lines])
        self.top = min([line.top for line in lines])
        self.right = max([line.right for line in lines])
        self.bottom = max([line.bottom for line in lines])
        self.size = lines[0].size
        self.pieces = tuple([p for line in lines for p in line.pieces]) + given
        self.boxes = [p.kind for p in self.pieces].count("tick")

    @property
    def ends_open(self) -> bool:
        """Whether its text ends without a blank or box of its own."""
        return not self.given and self.lines[-1].pieces[-1].kind == "text"

    def with_given(self, given: tuple[Piece, ...]) -> Paragraph:
        """Return the paragraph with these marks in place of those that were given to it before."""
        return Paragraph(self.lines, self.room, given)


def paragraphs_of(lines: Sequence[Line], marks: Sequence[Piece], walls: Walls) -> list[Paragraph]:
    """Return the lines joined to paragraphs; `marks` are the blanks and boxes that stand in none of them."""
    rooms = walls.rooms(lines)
    shelf: Shelf[_Numbered] = Shelf(_Numbered(i, line) for i, line in enumerate(lines))
    answered = _answered(lines, marks, shelf)
    chains: list[list[int]] = []
    owner: dict[int, list[int]] = {}
    for index in sorted(range(len(lines)), key=lambda i: (lines[i].top, lines[i].left)):
        above = _above(index, lines, shelf, owner)
        if above is not None and _one_room(lines[above], rooms[index]):
            chain = [lines[i] for i in owner[above]]
            if _goes_on(chain, lines[index], rooms[index], above in answered):
                owner[index] = owner[above]
                owner[above].append(index)
                continue
        owner[index] = [index]
        chains.append(owner[index])
    return [Paragraph(tuple(lines[i] for i in chain), rooms[chain[0]]) for chain in chains]


def _answered(lines: Sequence[Line], marks: Sequence[Piece], shelf: Shelf[_Numbered]) -> set[int]:
    """Return the numbers of the lines whose answer stands level with them on their right."""
    places: list[Line | Piece] = [*marks, *(line for line in lines if line.pieces[0].kind == "tick")]
    found = set()
    for place in places:
        left = shelf.within(place.left - ANSWER, place.middle - 1, place.left - 1, place.middle + 1)
        near = max((n for n in left if n.right <= place.left + 1), key=lambda n: n.right, default=None)
        if near and _answers(place, lines[near.number]) and not _captioned(place, lines, shelf):
            found.add(near.number)
    return found


def _answers(place: Line | Piece, line: Line) -> bool:
    """Whether a blank or option beside a line is on one level with it, and is not the next option of a row."""
    both_options = isinstance(place, Line) and line.pieces[0].kind == "tick"
    return not both_options and abs(line.middle - place.middle) <= 0.4 * line.size


def _captioned(place: Line | Piece, lines: Sequence[Line], shelf: Shelf[_Numbered]) -> bool:
    """Whether words stand right over a blank or box, so that what is level with it need not be its label."""
    over = shelf.within(place.left, place.top - CAPTION, place.right, place.top)
    return any(n.bottom < place.middle and lines[n.number].pieces[0].kind != "tick" for n in over)


def _one_room(last: Line, room: Room) -> bool:
    """Whether no wall parts a line from the one whose room is given."""
    return room[1] <= last.middle and room[0] <= last.left + 2 and last.left <= room[2]


class _Numbered:
    """A line on a shelf, with its number."""

    __slots__ = ("bottom", "left", "number", "right", "top")

    def __init__(self, number: int, line: Line) -> None:
        self.number = number
        self.left, self.top, self.right, self.bottom = line.left, line.top, line.right, line.bottom


def _above(index: int, lines: Sequence[Line], shelf: Shelf[_Numbered], owner: dict[int, list[int]]) -> int | None:
    """Return the number of the line right over this one, where it is the last of its paragraph so far."""
    line = lines[index]
    best, nearest = None, float("inf")
    for near in shelf.within(line.left, line.top - LEADING * line.size, line.right, line.top + 0.3 * line.size):
        gap = line.top - near.bottom
        if near.number in owner and lines[near.number].middle < line.middle - 0.5 * line.size and gap < nearest:
            best, nearest = near.number, gap
    return best if best is not None and owner[best][-1] == best else None


def _goes_on(chain: list[Line], line: Line, room: Room, answered: bool) -> bool:
    """Whether a line carries on the paragraph above it."""
    last, first = chain[-1], line.pieces[0]
    if first.kind != "text" or ITEM.match(first.text) or not _alike(last, line):
        return False
    within = first.text[0].islower() or first.text[0] in ",.;:()"
    if answered and _breaks_off(chain, line):
        return True
    if (answered or last.pieces[-1].kind != "text") and not (within and last.pieces[-1].kind != "tick"):
        return False
    if last.bold != line.bold and last.letters[-1].bold != first.bold and not within and len(line.letters) > 1:
        return False
    if not _aligned(chain, line) or _is_spaced(chain, line):
        return False
    return within or _is_full(chain, line, room)


def _breaks_off(chain: list[Line], line: Line) -> bool:
    """Whether a numbered sentence whose answer stands beside it stops short, and the line goes on behind its number."""
    last, start = chain[-1], chain[0]
    if len(last.letters) < SENTENCE or not ITEM.match(start.pieces[0].text):
        return False
    open_end = last.pieces[-1].kind == "text" and last.pieces[-1].text[-1] not in _ENDS
    return open_end and abs(line.left - start.pieces[1].left) <= EDGE


def _alike(last: Line, line: Line) -> bool:
    """Whether two lines are set in one size, or meet in one; a hint in brackets may be smaller than its label."""
    if abs(last.letters[-1].size - line.letters[0].size) <= 0.12 * last.size:
        return True
    smaller = last.size - line.size
    return smaller <= (0.4 if line.pieces[0].text[0] == "(" else 0.12) * last.size and smaller >= -0.12 * last.size


def _is_spaced(chain: list[Line], line: Line) -> bool:
    """Whether the gap over a line is wider than that between the two lines before it."""
    if len(chain) == 1:
        return False
    before = chain[-1].top - chain[-2].bottom
    return line.top - chain[-1].bottom > before + SPACED * line.size


def _is_full(chain: list[Line], line: Line, room: Room) -> bool:
    """Whether the first word of a line would not have fitted on the one above it."""
    limit = max([each.right for each in chain] + [line.right])
    if room[2] < limit + MARGIN:
        limit = max(limit, room[2] - 6)
    first = line.pieces[0]
    return chain[-1].right + 0.3 * line.size + (first.right - first.left) > limit - 0.5 * line.size


def _aligned(chain: list[Line], line: Line) -> bool:
    """Whether a line stands under a paragraph: at its edge, its text behind a number or box, or its centre."""
    slack = INDENT * line.size
    start, last = chain[0], chain[-1]
    boxes = [i for i, p in enumerate(last.pieces) if p.kind == "tick"]
    if boxes:
        return any(abs(line.left - p.left) <= slack for p in last.pieces[boxes[-1] + 1 : boxes[-1] + 2])
    lefts = [last.left, start.left]
    lefts += [p.left for p in start.pieces[1:3]]
    if len(chain) == 1:
        lefts.append(start.left - 1.5 * slack)
    if min(abs(line.left - left) for left in lefts) <= slack:
        return True
    return abs((line.left + line.right) - (last.left + last.right)) / 2 <= slack
