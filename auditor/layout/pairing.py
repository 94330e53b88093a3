"""Pairing: every blank and box that stands in no line is given to the label it belongs to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.layout.captions import Label, captioned_below
from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.lines import Line
    from auditor.layout.paragraphs import Paragraph
    from auditor.layout.piece import Piece
    from auditor.layout.walls import Room, Walls

LEFT = 260.0
"""Points: the farthest a blank stands to the right of its label on a line."""
ABOVE = 16.0
"""Points: the widest gap between a label and the blank beneath it."""
EDGE = 6.0
"""Points: how far the edges of one column's blanks may differ."""
COLUMN = 1.5
"""Points: what going on a column of blanks costs beyond the gap between them."""
AGAINST = 12.0
"""Points: what a caption on the other side than its neighbours' costs."""
ADJOINING = 6.0
"""The cost of words so close before a blank that they are its label wherever its neighbours have theirs."""
PARTED = 15.0
"""Points: what a wall between a label and a mark adds to their distance."""
TALL = 40.0
"""Points: a blank higher than this has its label at its upper end."""
OUTWARD = 60.0
"""Points: how far left of its blank a caption beneath it may begin."""
BELOW = 12.0
"""Points: the widest gap between a blank and the caption beneath it."""


@dataclass(frozen=True)
class _Place:
    """A mark to be given to a label.

    Attributes:
        mark: the blank or box.
        room: the walls around it.
        outlined: whether these may be no more than its own outline.
        column: the label of the mark right over it in a column of equal ones, and the cost of taking it.
        under: whether the marks it stands among have their captions beneath; None where that is plain.
    """

    mark: Piece
    room: Room
    outlined: bool
    column: tuple[int, float] | None
    under: bool | None


def paired(
    paragraphs: Sequence[Paragraph], loose: Sequence[Piece], walls: Walls, prefixes: Sequence[Line] = ()
) -> tuple[list[Paragraph], list[Piece]]:
    """Return the paragraphs with the loose marks that belong to them, and the marks that have no label.

    `prefixes` are letters such as `A-` that stand before a mark, so that words behind a wall are not meant.
    """
    if not loose:
        return list(paragraphs), []
    given: defaultdict[int, list[Piece]] = defaultdict(list)
    shelf: Shelf[Label] = Shelf(Label(i, line) for i, p in enumerate(paragraphs) for line in p.lines)
    marks = sorted(loose, key=lambda m: (m.top, m.left))
    others = Shelf([*loose, *(piece for line in prefixes for piece in line.pieces)])
    alone: list[Piece] = []
    owners: dict[Piece, int] = {}
    under = captioned_below(marks, shelf)
    cells = {room for room in {p.room for p in paragraphs} if walls.close(room)}
    for mark, room in zip(marks, walls.rooms(marks), strict=True):
        column = _column_of(mark, owners, others, shelf)
        place = _Place(mark, room, _is_outline(mark, room), column, under.get(mark))
        label = _label_of(place, paragraphs, shelf, others, cells)
        if label is None:
            alone.append(mark)
        else:
            owners[mark] = label
            given[label].append(mark)
    joined = [p.with_given(stacked(given[i])) if i in given else p for i, p in enumerate(paragraphs)]
    return joined, alone


def _is_outline(mark: Piece, room: Room) -> bool:
    """Whether the walls around a mark are as near as its own outline would be."""
    left, top, right, bottom = room
    return max(mark.left - left, right - mark.right, mark.top - top, bottom - mark.bottom) < EDGE


def _is_parted(place: _Place, room: Room, cells: set[Room]) -> bool:
    """Whether walls stand between a mark and words in the given room; its own outline parts it only from cells."""
    return not one_side(room, place.room) and (not place.outlined or room in cells)


def _column_of(
    mark: Piece, owners: dict[Piece, int], others: Shelf[Piece], labels: Shelf[Label]
) -> tuple[int, float] | None:
    """Return the label of the mark right over this one in a column of equal ones, and the cost of taking it.

    Words between the two end a column: each mark then has a caption of its own.
    """
    reach = max(1.2 * mark.height, ABOVE)
    over = [
        other for other in others.within(mark.left, mark.top - reach, mark.right, mark.top)
        if other in owners and other.top < mark.top and one_column(other, mark)
    ]  # fmt: skip
    if not over:
        return None
    nearest = max(over, key=lambda other: other.bottom)
    if any(nearest.middle < (label.top + label.bottom) / 2 < mark.middle
           for label in labels.within(mark.left, nearest.middle, mark.right, mark.middle)):  # fmt: skip
        return None
    return owners[nearest], max(mark.top - nearest.bottom, 0) + COLUMN


def one_column(one: Piece, other: Piece) -> bool:
    """Whether two marks of one kind have the same left and right edges."""
    return one.kind == other.kind and abs(one.left - other.left) < EDGE and abs(one.right - other.right) < EDGE


def stacked(marks: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return a label's marks with the blanks of one column made one, which holds all their fields."""
    kept: list[Piece] = []
    for mark in marks:
        if kept and mark.kind == "blank" and one_column(kept[-1], mark):
            kept[-1] = replace(kept[-1], fields=kept[-1].fields + mark.fields)
        else:
            kept.append(mark)
    return tuple(kept)


def _label_of(
    place: _Place, paragraphs: Sequence[Paragraph], shelf: Shelf[Label], others: Shelf[Piece], cells: set[Room]
) -> int | None:
    """Return the number of the paragraph that labels a mark: the one at the least cost."""
    best, least = place.column or (None, float("inf"))
    mark = place.mark
    for label in shelf.within(mark.left - LEFT, mark.top - ABOVE, mark.right + 40, mark.bottom + BELOW):
        paragraph = paragraphs[label.number]
        parted = _is_parted(place, paragraph.room, cells)
        cost = (PARTED if parted else 0.0) + _cost(place, label, paragraph, others, parted)
        if cost < least:
            best, least = label.number, cost
    return best


def one_side(one: Room, other: Room) -> bool:
    """Whether the same upright walls stand beside two rooms."""
    return one[0] == other[0] and one[2] == other[2]


def _cost(place: _Place, label: Label, paragraph: Paragraph, others: Shelf[Piece], parted: bool) -> float:
    """Return how far a label is from a mark, in points weighed by how labels are usually placed."""
    mark = place.mark
    middle = (label.top + label.bottom) / 2
    if label.top < mark.middle < label.bottom or mark.top < middle < mark.bottom:
        cost = _side_cost(mark, label, others, paragraph.size or 9.0, parted)
        if place.column and cost < LEFT and label.right <= mark.left:
            return min(cost, COLUMN + 0.01 * cost)
        return cost + (AGAINST if place.under is not None and cost > ADJOINING else 0)
    if min(mark.right, label.right) <= max(mark.left, label.left):
        return float("inf")
    if label.bottom <= mark.middle and mark.top - label.bottom <= ABOVE:
        return _over_cost(mark, label) + (AGAINST if place.under or _has_answers(paragraph) else 0)
    if label.top >= mark.middle and label.left >= mark.left - OUTWARD:
        return max(label.top - mark.bottom, -3) * 1.2 + 2.5 + (AGAINST if place.under is False else 0)
    return float("inf")


def _has_answers(paragraph: Paragraph) -> bool:
    """Whether a question has its own tick boxes behind it."""
    return any(p.kind == "tick" for p in paragraph.pieces[2:]) and paragraph.pieces[0].kind == "text"


def _side_cost(mark: Piece, label: Label, others: Shelf[Piece], size: float, parted: bool) -> float:
    if label.right <= mark.left + size:
        if mark.height > TALL and label.top > mark.top + TALL / 2:
            return float("inf")
        gap = max(mark.left - label.right, 0)
        near = others.within(label.right, mark.middle - 1, mark.left - 1, mark.middle + 1)
        between = {other.kind for other in near if other is not mark}
        if parted and between:
            return float("inf")
        return gap * 0.35 + (8 if between - {"text"} else 0)
    if mark.kind == "tick" and label.left >= mark.right - 2:
        return (label.left - mark.right) * 0.3
    if label.left <= mark.left and mark.right <= label.right + size:
        return 2.0
    return float("inf")


def _over_cost(mark: Piece, label: Label) -> float:
    gap = max(mark.top - label.bottom, -3)
    shift = max(label.left - mark.right, mark.left - label.right, 0)
    return gap * 1.2 + shift + abs(label.left - mark.left) * 0.05 + 1
