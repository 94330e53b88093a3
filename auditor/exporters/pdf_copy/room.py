"""The free room on a page around words that are taken away."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from auditor.values.box import Box, around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from auditor.values.ink import PageInk

_AIR = 2.0
"""Points: what stays free before the next thing on a line."""
_LEAD = 0.5
"""Points: what stays free over the next thing beneath."""
_TOUCH = 1.0
_MARGIN = 18.0
_NEAR = 90.0
"""Points: how far above and beneath words the lines of another column are looked for."""
_LINES = 3
"""So many lines that begin at one place are a column."""
_EDGE, _INDENT = 1.5, 36.0
"""Points: how far apart lines begin at one place, and how far into a column its lines may begin."""
_GUTTER = 8.0
"""Points: how far columns are apart."""
_MORE = 2
"""So many lines may be added to a paragraph that ends with the words that go."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where new words can stand.

    Attributes:
        boxes: one rectangle, or the lines of a paragraph one after another, which words flow through.
        line: points, how high the old words' first line is; its base line is kept.
    """

    boxes: tuple[Box, ...]
    line: float


def rooms_at(lines: Sequence[Box], taken: Sequence[Box], ink: PageInk) -> Iterator[Room]:
    """Yield the rooms that new words can have: as wide as may be and then as high, or the other way round; the lines.

    Where other words stand on the first or the last of the lines, a rectangle leaves that line out; a sentence amid a
    paragraph can go from line to line as it did. What the old words stood on already, such as a field that reaches
    under its label, is in nobody's way.

    Args:
        lines: where the old words stood, line by line; those after a leap to another column are not used.
        taken: everything that stays on the page.
        ink: the page, for its margins.
    """
    edges = [*(word.box for word in ink.words), *ink.rules, *(control.box for control in ink.controls), *lines]
    right = min(ink.width - _MARGIN, max(edge.right for edge in edges))
    bottom = min(ink.height - _MARGIN, max(edge.bottom for edge in edges))
    stay = set(taken)
    words = [word.box for word in ink.words if word.box in stay]
    right = max(around(lines).right, min(right, _next_column(around(lines), words) - _GUTTER))
    others = [box for box in taken if not any(_level_with(box, line) and _in_column(box, line) for line in lines)]
    for place in _freed(_first_block(lines), others):
        yield Room((_deepened(_widened(place, others, right), others, bottom),), lines[0].height)
        yield Room((_widened(_deepened(place, others, bottom), others, right),), lines[0].height)
    paragraph = [_widened(line, others, right) for line in _paragraph(lines)]
    if len(paragraph) > 1:
        yield Room((*paragraph, *_beneath(paragraph, others, bottom)), lines[0].height)


def _first_block(lines: Sequence[Box]) -> list[Box]:
    """Return the lines from the first on that stand under one another, without those in another column."""
    block = [lines[0]]
    for line in lines[1:]:
        if line.top < block[-1].top or line.across(block[0]) <= 0:
            break
        block.append(line)
    return block


def _paragraph(lines: Sequence[Box]) -> list[Box]:
    """Return the lines from the first on that follow one another closely, whether under one another or not."""
    paragraph = [lines[0]]
    for line in lines[1:]:
        last = paragraph[-1]
        if line.top < last.middle or line.top - last.bottom > last.height:
            break
        paragraph.append(line)
    return paragraph


def _beneath(paragraph: Sequence[Box], taken: Sequence[Box], limit: float) -> Iterator[Box]:
    """Yield free lines that go on beneath a paragraph, where nothing else stands on its last one."""
    every, last = around(paragraph), paragraph[-1]
    if last.right < every.right - _TOUCH:
        return
    pitch = last.top - paragraph[-2].top
    for number in range(1, _MORE + 1):
        line = Box(every.left, last.top + number * pitch, every.right, last.bottom + number * pitch)
        if line.bottom > limit or not _is_free(line, taken):
            return
        yield line


def _next_column(words: Box, others: Iterable[Box]) -> float:
    """Return where a column of text begins right of words, through whose gutter nothing runs there; else infinity.

    What is set across the gutter would be read as one with the column's own lines.
    """
    near = sorted((box for box in others if box.down(words) > -_NEAR), key=lambda box: box.left)
    reach = words.right
    for place, box in enumerate(near):
        if box.left - reach >= _GUTTER and _is_column(
            [other for other in near[place:] if other.left < box.left + _INDENT]
        ):
            return box.left
        reach = max(reach, box.right)
    return inf


def _is_column(starts: Sequence[Box]) -> bool:
    """Whether enough lines begin at one place; boxes and captions that are strewn about begin anywhere."""
    edges = ([other for other in starts if abs(other.left - box.left) <= _EDGE] for box in starts)
    return any(len({round(box.middle / _GUTTER) for box in edge}) >= _LINES for edge in edges)


def _freed(lines: Sequence[Box], taken: Sequence[Box]) -> Iterator[Box]:
    """Yield the rectangles of lines on which nothing else stands: that of all lines, else those of all but the ends."""
    every = around(lines)
    if _is_free(every, taken):
        yield every
        return
    for shorter in (lines[:-1], lines[1:], lines[1:-1], lines[:1]):
        if shorter and _is_free(around(shorter), taken):
            yield around(shorter)


def _is_free(room: Box, taken: Sequence[Box]) -> bool:
    return not any(_level_with(box, room) and _in_column(box, room) for box in taken)


def _level_with(box: Box, room: Box) -> bool:
    return box.top < room.bottom - _TOUCH and box.bottom > room.top + _TOUCH


def _in_column(box: Box, room: Box) -> bool:
    return box.left < room.right - _TOUCH and box.right > room.left + _TOUCH


def _widened(room: Box, taken: Sequence[Box], limit: float) -> Box:
    beside = (box.left - _AIR for box in taken if _level_with(box, room) and box.right > room.right - _TOUCH)
    return Box(room.left, room.top, max(room.right, min(limit, *beside, limit)), room.bottom)


def _deepened(room: Box, taken: Sequence[Box], limit: float) -> Box:
    beneath = (box.top - _LEAD for box in taken if _in_column(box, room) and box.bottom > room.bottom - _TOUCH)
    return Box(room.left, room.top, room.right, max(room.bottom, min(limit, *beneath, limit)))
