"""Alignment: where a stretch of a block's text stands in the letters that the form itself has there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rapidfuzz.distance import MatchingBlock

_MOST = 400_000_000
"""The product of both lengths up to which they are compared; it costs so many bits of memory."""


def raw_span(raw: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return from where to where the raw letters stand that became a stretch of a text.

    A loader drops, joins and exchanges letters (white space, leaders, boxes, masked numbers) but never reorders them.
    What it dropped before and behind the whole text goes with the whole text; what it dropped elsewhere with nothing.

    Args:
        raw: the letters as the form has them.
        text: what the loader made of them.
        start: where the stretch starts in the text.
        end: where it ends.

    Returns:
        0-based offsets of the start and the end in `raw`; None where both are too long to be compared.
    """
    if start <= 0 and end >= len(text):
        return 0, len(raw)
    if len(raw) * len(text) > _MOST:
        return None
    blocks = Indel.editops(raw, text).as_matching_blocks()
    first = 0 if start <= 0 else _first(blocks, start)
    last = len(raw) if end >= len(text) else _last(blocks, end)
    return first, max(first, last)


def _first(blocks: Sequence[MatchingBlock], start: int) -> int:
    """Return where the raw letters start that became the text from a place on."""
    done = (0, 0)
    for block in blocks:
        if start < block.b:
            return _within(done, (block.a, block.b), start)
        if start < block.b + block.size:
            return block.a + start - block.b
        done = (block.a + block.size, block.b + block.size)
    return done[0]


def _last(blocks: Sequence[MatchingBlock], end: int) -> int:
    """Return where the raw letters end that became the text up to a place."""
    done = (0, 0)
    for block in blocks:
        if end <= block.b and end > done[1]:
            return _within(done, (block.a, block.b), end)
        if end <= block.b + block.size and end > block.b:
            return block.a + end - block.b
        done = (block.a + block.size, block.b + block.size)
    return done[0]


def _within(low: tuple[int, int], high: tuple[int, int], place: int) -> int:
    """Return the raw place of a text's place where other letters stand there: as far along as in the text."""
    return low[0] + (place - low[1]) * (high[0] - low[0]) // (high[1] - low[1])
