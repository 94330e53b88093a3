"""Drawn rules, told apart: walls between cells, lines to write on, and underlinings."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from itertools import compress, pairwise
from operator import itemgetter, not_
from typing import TYPE_CHECKING

import numpy as np

from auditor.layout.shelf import Shelf
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor.layout.piece import Piece
    from auditor.layout.shelf import Placed
    from auditor.values.ink import Control, PageInk

JOIN = 2.5
"""Points: rules that come this close are one."""
TOUCH = 3.5
"""Points: a rule that ends this close to another meets it."""
UNDERLINE = 3.0
"""Points: a rule this close under letters underlines them."""
SHORTEST_BLANK = 18.0
ROW = 120.0
"""Points: rows of cells that are open at their ends are no taller."""
LED = 14.0
"""Points: words this close before a rule lead to it."""
FULL = 0.93
"""A lone rule over this share of the text's width separates sections."""

Room = tuple[float, float, float, float]
"""The nearest walls around a point: left, top, right, bottom; infinite where there is none."""
NOWHERE: Room = (float("-inf"), float("-inf"), float("inf"), float("inf"))
"""The room of what no walls surround."""
_Sides = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Rules:
    """A page's rules by what they do.

    Attributes:
        level: walls that run level.
        upright: walls that run up and down.
        blanks: lines to write on.
    """

    level: tuple[Box, ...]
    upright: tuple[Box, ...]
    blanks: tuple[Box, ...]


def rules_of(ink: PageInk, letters: Shelf[Piece]) -> Rules:
    """Return the page's rules told apart, given those of its words that are letters."""
    steep = [r.bottom - r.top > r.right - r.left for r in ink.rules]
    upright = _without_combs(_joined_upright(compress(ink.rules, steep)), ink.controls)
    level = _joined_level(compress(ink.rules, map(not_, steep)))
    posts = Shelf(upright)
    walls: list[Box] = []
    free: list[Box] = []
    for rule in level:
        (walls if posts.touching(rule, TOUCH) else free).append(rule)
    upright += _sides(walls, upright)
    free = [rule for rule in free if not _underlines(rule, letters)]
    width = max(_text_width(letters.items), ink.width / 2)
    stacks = Shelf(free)
    blanks: list[Box] = []
    for rule in free:
        lone = rule.width >= FULL * width and not _stacked(rule, stacks, letters) and not _led_to(rule, letters)
        (walls if lone or rule.width < SHORTEST_BLANK else blanks).append(rule)
    return Rules(tuple(walls), tuple(upright), tuple(blanks))


def _joined_level(rules: Iterable[Box]) -> list[Box]:
    """Return level rules with those that go on from one another made one."""
    return [Box(*sides) for sides in _joined((r.left, r.top, r.right, r.bottom) for r in rules)]


def _joined_upright(rules: Iterable[Box]) -> list[Box]:
    """Return upright rules with those that go on from one another made one."""
    turned = _joined((r.top, r.left, r.bottom, r.right) for r in rules)
    return [Box(left, top, right, bottom) for top, left, bottom, right in turned]


def _joined(rules: Iterable[_Sides]) -> Iterator[_Sides]:
    """Return rules with those that go on from one another made one: where each starts, its sides between start and end.

    For a level rule these are left, top, right, bottom, for an upright one top, left, bottom, right.
    """
    rows: defaultdict[int, list[_Sides]] = defaultdict(list)
    for rule in sorted(rules, key=itemgetter(0, 1)):
        start, low, end, high = rule
        middle = (low + high) / 2
        place = round(middle / JOIN)
        for row in (rows[near] for near in (place, place - 1, place + 1) if near in rows):
            first, lowest, last, highest = row[-1]
            if abs((lowest + highest) / 2 - middle) <= JOIN and start <= last + JOIN:
                row[-1] = (first, lowest, max(last, end), max(highest, low))
                break
        else:
            rows[place].append(rule)
    return (rule for row in rows.values() for rule in row)


def _without_combs(upright: list[Box], controls: Sequence[Control]) -> list[Box]:
    """Return upright rules without those that only divide one control into letters."""
    shelf = Shelf(c.box for c in controls)
    return [
        rule for rule in upright
        if not any(
            box.left + 2 < rule.left and rule.right < box.right - 2
            and min(box.bottom, rule.bottom) - max(box.top, rule.top) > 0.6 * min(rule.height, box.height)
            for box in shelf.touching(rule)
        )
    ]  # fmt: skip


def _sides(level: Sequence[Box], upright: Sequence[Box]) -> list[Box]:
    """Return the outer walls of rows of cells that are drawn open at the ends of their level walls."""
    sides: list[Box] = []
    for is_left in (True, False):
        ends: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
        for wall in level:
            x = wall.left if is_left else wall.right
            ends[round(x / TOUCH)].append((wall.middle, x))
        for column in ends.values():
            for (top, x), (bottom, _) in pairwise(sorted(column)):
                inside = [u for u in upright if u.top <= top + TOUCH and u.bottom >= bottom - TOUCH]
                if 0 < bottom - top <= ROW and inside and not any(abs(u.left - x) <= TOUCH for u in inside):
                    sides.append(Box(x, top, x, bottom))
    return sides


def _underlines(rule: Box, words: Shelf[Piece]) -> bool:
    """Whether letters stand on the rule along most of its length."""
    over = words.within(rule.left, rule.top - UNDERLINE - 1, rule.right, rule.top + 1)
    covered = sum(
        min(w.right, rule.right) - max(w.left, rule.left) for w in over if w.bottom - 0.35 * w.height <= rule.top + 1
    )
    return covered > 0.5 * rule.width


def _text_width(words: Sequence[Piece]) -> float:
    return max([w.right for w in words]) - min([w.left for w in words]) if words else 0.0


def _led_to(rule: Box, words: Shelf[Piece]) -> bool:
    """Whether words stand right before a rule, on the line that it draws."""
    before = words.within(rule.left - LED, rule.top - LED, rule.left, rule.bottom + LED)
    return any(w.right <= rule.left + 1 and abs(w.bottom - rule.bottom) <= JOIN * 2 for w in before)


def _stacked(rule: Box, free: Shelf[Box], words: Shelf[Piece]) -> bool:
    """Whether an equal rule stands a line above or below with no letters between: lines to write an answer on."""
    for other in free.within(rule.left, rule.top - 40, rule.right, rule.bottom + 40):
        apart = abs(other.middle - rule.middle)
        alike = abs(other.left - rule.left) < TOUCH and abs(other.right - rule.right) < TOUCH
        if alike and apart > 10:  # noqa: PLR2004 - closer ones are a double rule
            upper, lower = sorted((other.middle, rule.middle))
            if not words.within(rule.left, upper + 2, rule.right, lower - 2):
                return True
    return False


class Walls:
    """The walls of a page, asked whether they part two places, and which room a place is in."""

    def __init__(self, level: Sequence[Box], upright: Sequence[Box]) -> None:
        """Sort the walls for quick questions."""
        self._upright = sorted(upright, key=lambda r: r.left)
        self._lefts = [r.left for r in self._upright]
        self._level = _sides_of((r.left, r.right, r.middle) for r in level)
        self._posts = _sides_of((r.top, r.bottom, (r.left + r.right) / 2) for r in upright)
        self._spans = _spans((round(r.middle), r.left, r.right) for r in level)
        self._rooms: dict[tuple[float, float], Room] = {}
        self._closed: dict[Room, bool] = {}
        self._heights = _spans((round((r.left + r.right) / 2), r.top, r.bottom) for r in upright)

    def close(self, room: Room) -> bool:
        """Whether the four walls of a room reach its corners, so that it is a ruled cell."""
        if room not in self._closed:
            self._closed[room] = self._is_closed(room)
        return self._closed[room]

    def _is_closed(self, room: Room) -> bool:
        left, top, right, bottom = room
        if not all(map(math.isfinite, room)):
            return False
        return all(_reaches(self._spans[y], left, right) for y in (top, bottom)) and all(
            _reaches(self._heights[x], top, bottom) for x in (left, right)
        )

    def part(self, left: float, right: float, y: float) -> bool:
        """Whether an upright wall stands between two places on one line."""
        index = bisect_left(self._lefts, left - 1)
        while index < len(self._lefts) and self._lefts[index] <= right + 1:
            if self._upright[index].top - 1 <= y <= self._upright[index].bottom + 1:
                return True
            index += 1
        return False

    def rooms(self, places: Sequence[Placed]) -> list[Room]:
        """Return for each placed thing the nearest walls around the left end of its middle line."""
        points = [(min(p.left + 2, (p.left + p.right) / 2), (p.top + p.bottom) / 2) for p in places]
        fresh = [point for point in dict.fromkeys(points) if point not in self._rooms]
        if fresh:
            self._rooms.update(zip(fresh, self._around(fresh), strict=True))
        return [self._rooms[point] for point in points]

    def _around(self, points: Sequence[tuple[float, float]]) -> list[Room]:
        across, down = np.array(points, float).T
        top, bottom = _nearest(self._level, across, down)
        left, right = _nearest(self._posts, down, across)
        return list(zip(*(side.tolist() for side in (left, top, right, bottom)), strict=True))


def _sides_of(walls: Iterable[tuple[float, float, float]]) -> np.ndarray:
    """Return where walls begin, where they end, and, in whole points, where they stand: one column a wall."""
    sides = np.array(list(walls), float).reshape(-1, 3).T
    sides[2] = np.round(sides[2])
    return sides


def _spans(walls: Iterable[tuple[int, float, float]]) -> defaultdict[float, list[tuple[float, float]]]:
    """Return where walls begin and end, by the place they stand at."""
    spans: defaultdict[float, list[tuple[float, float]]] = defaultdict(list)
    for place, start, end in walls:
        spans[float(place)].append((start, end))
    return spans


def _reaches(spans: list[tuple[float, float]], start: float, end: float) -> bool:
    return any(low <= start + TOUCH and high >= end - TOUCH for low, high in spans)


def _nearest(walls: np.ndarray, along: np.ndarray, across: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each point the nearest wall before and after it among those that pass it."""
    start, end, place = walls
    if not len(place):
        return np.full(len(along), -np.inf), np.full(len(along), np.inf)
    passes = (start - 1 <= along[:, None]) & (along[:, None] <= end + 1)
    before = passes & (place <= across[:, None])
    return (
        np.where(before, place, -np.inf).max(1),
        np.where(passes & ~before, place, np.inf).min(1),
    )
