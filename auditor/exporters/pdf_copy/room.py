"""The free room on a page around words that are taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.ink import PageInk

_AIR = 2.0
"""Points: what stays free before the next thing on a line."""
_LEAD = 0.5
"""Points: what stays free over the next thing beneath."""
_TOUCH = 1.0
_MARGIN = 18.0


def rooms_at(words: Box, taken: Sequence[Box], ink: PageInk) -> Iterator[Box]:
    """Yield the rooms that new words can have: as wide as may be and then as high, or the other way round.

    Each begins where the old words did and holds them.

    Args:
        words: where the old words stood.
        taken: everything that stays on the page.
        ink: the page, for its margins.
    """
    edges = [*(word.box for word in ink.words), *ink.rules, *(control.box for control in ink.controls), words]
    right = min(ink.width - _MARGIN, max(edge.right for edge in edges))
    bottom = min(ink.height - _MARGIN, max(edge.bottom for edge in edges))
    wide = _widened(words, taken, right)
    yield _deepened(wide, taken, bottom)
    yield _widened(_deepened(words, taken, bottom), taken, right)


def _widened(room: Box, taken: Sequence[Box], limit: float) -> Box:
    beside = (box.left - _AIR for box in taken if box.down(room) > _TOUCH and box.right > room.right - _TOUCH)
    return Box(room.left, room.top, max(room.right, min(limit, *beside, limit)), room.bottom)


def _deepened(room: Box, taken: Sequence[Box], limit: float) -> Box:
    beneath = (box.top - _LEAD for box in taken if box.across(room) > _TOUCH and box.bottom > room.bottom - _TOUCH)
    return Box(room.left, room.top, room.right, max(room.bottom, min(limit, *beneath, limit)))
