"""Ruled cells: where a paragraph stands in its table, and where an empty cell is the place to answer."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from auditor.layout.piece import Piece, blank
from auditor.values.block import CellPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from auditor.layout.paragraphs import Paragraph
    from auditor.layout.walls import Room, Walls

ROOM = 10.0
"""Points: the height that is needed to write."""
WIDTH = 28.0
"""Points: the width that is needed to write."""
WORDS = 14
"""A label has no more words than this; longer texts are not answered in the rest of their cell."""


def places_of(paragraphs: Sequence[Paragraph], walls: Walls, page: int) -> dict[Room, CellPlace]:
    """Return the place in its table of every room that shares a wall with another; ids are unique in the form."""
    rooms = {room for room in {p.room for p in paragraphs} if walls.close(room)}
    places: dict[Room, CellPlace] = {}
    for number, table in enumerate(_tables(rooms)):
        rows = sorted({room[1] for room in table})
        columns = sorted({room[0] for room in table})
        for room in table:
            left, top, right, bottom = room
            places[room] = CellPlace(
                page * 1000 + number,
                rows.index(top),
                columns.index(left),
                max(sum(1 for y in rows if top <= y < bottom), 1),
                max(sum(1 for x in columns if left <= x < right), 1),
            )
    return places


def _tables(rooms: Iterable[Room]) -> list[list[Room]]:
    """Return the rooms that hang together by their walls, two and more, from the top down."""
    by_left: defaultdict[float, list[Room]] = defaultdict(list)
    by_top: defaultdict[float, list[Room]] = defaultdict(list)
    for room in rooms:
        by_left[room[0]].append(room)
        by_top[room[1]].append(room)
    beside: defaultdict[Room, set[Room]] = defaultdict(set)
    for room in rooms:
        left, top, right, bottom = room
        level = [r for r in by_left[right] if r[1] < bottom and r[3] > top]
        under = [r for r in by_top[bottom] if r[0] < right and r[2] > left]
        for other in level + under:
            beside[room].add(other)
            beside[other].add(room)
    return [table for table in _connected(sorted(rooms, key=lambda r: (r[1], r[0])), beside) if len(table) > 1]


def _connected(rooms: Iterable[Room], beside: dict[Room, set[Room]]) -> list[list[Room]]:
    seen: set[Room] = set()
    groups = []
    for room in rooms:
        pending, group = [room], []
        while pending:
            one = pending.pop()
            if one not in seen:
                seen.add(one)
                group.append(one)
                pending.extend(beside.get(one, ()))
        if group:
            groups.append(group)
    return groups


def with_empty_cells(paragraphs: Sequence[Paragraph], marks: Sequence[Piece], walls: Walls) -> list[Paragraph]:
    """Return the paragraphs, labels with a blank where their cell, or the one beside or under it, is left empty."""
    inside: defaultdict[Room, int] = defaultdict(int)
    for paragraph in paragraphs:
        inside[paragraph.room] += 1
    for room in walls.rooms(marks):
        inside[room] += 1
    labels = [p for p in paragraphs if inside[p.room] == 1 and p.ends_open and _is_label(p) and walls.close(p.room)]
    probes = [blank(r + 2, (t + b) / 2, r + 3, (t + b) / 2) for (_, t, r, b) in (p.room for p in labels)]
    probes += [blank((x + r) / 2, b + 4, (x + r) / 2 + 1, b + 5) for (x, _, r, b) in (p.room for p in labels)]
    found = walls.rooms(probes)
    filled = {}
    for label, right, under in zip(labels, found[: len(labels)], found[len(labels) :], strict=True):
        place = _place_to_write(label, *(r if r not in inside and walls.close(r) else None for r in (right, under)))
        if place:
            filled[id(label)] = label.with_given((place,))
    return [filled.get(id(p), p) for p in paragraphs]


def _is_label(paragraph: Paragraph) -> bool:
    letters = [p for p in paragraph.pieces if p.kind == "text"]
    return len(letters) == len(paragraph.pieces) <= WORDS and not letters[-1].text.endswith(".")


def _place_to_write(label: Paragraph, right: Room | None, under: Room | None) -> Piece | None:
    """Return the blank that the empty part of a cell, or an empty cell beside or under it, makes."""
    left, top, edge, bottom = label.room
    below = bottom - label.bottom
    if below >= ROOM and label.top - top < 0.5 * below:
        return blank(left + 1, label.bottom + 1, edge - 1, bottom - 1)
    colon = label.pieces[-1].text.endswith((":", "："))
    if colon and edge - label.right >= WIDTH:
        return blank(label.right + 1, label.top, edge - 1, label.bottom)
    if right and right[1] == top and right[3] == bottom and right[2] - right[0] >= WIDTH:
        return blank(right[0] + 1, top + 1, right[2] - 1, bottom - 1)
    if under and under[0] == left and under[2] == edge and under[3] - under[1] >= ROOM:
        return blank(left + 1, under[1] + 1, edge - 1, under[3] - 1)
    return None
