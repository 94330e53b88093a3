"""Alignment: which letter of a block's text each letter of a paragraph became."""

from __future__ import annotations

from rapidfuzz.distance import Indel

from auditor.values.block import EMPTY_BOX, TICKED_BOX

_MOST = 400_000_000
"""The product of both lengths up to which they are compared; it costs so many bits of memory."""
_MARKS = frozenset({"_", EMPTY_BOX, TICKED_BOX})


def owners(raw: str, text: str) -> tuple[int, ...]:
    """Return for each raw letter the 0-based index of the text's letter that it became, or became a part of.

    A loader joins, drops and exchanges letters but never reorders them: most stand in the text as they are, and what
    lies between two of those became what lies between them there. What was dropped goes with a neighbour of its kind.

    Args:
        raw: the paragraph's letters.
        text: the block's text, which may hold a list's number that no letter stands for.

    Returns:
        As many indexes as there are raw letters; none at all where the text is empty or both are too long.
    """
    if not text or len(raw) * len(text) > _MOST:
        return ()
    found: list[int] = []
    blocks = Indel.editops(raw, text).as_matching_blocks()
    start = (0, 0)
    for block in blocks:
        found += _between(raw[start[0] : block.a], text, start[1], block.b)
        found += range(block.b, block.b + block.size)
        start = (block.a + block.size, block.b + block.size)
    return tuple(found)


def _between(raw: str, text: str, start: int, end: int) -> list[int]:
    """Return the owners of letters that became, all together, the letters of the text from start to end."""
    if end > start:
        return [start + place * (end - start) // len(raw) for place in range(len(raw))]
    left, right = max(start - 1, 0), min(end, len(text) - 1)
    return [right if _kind(letter) == _kind(text[right]) != _kind(text[left]) else left for letter in raw]


def _kind(letter: str) -> str:
    return "white" if letter.isspace() else "mark" if letter in _MARKS else "word"


def places_of(owned: tuple[int, ...], start: int, end: int) -> list[int]:
    """Return the places of the raw letters whose owners lie from start to end."""
    return [place for place, owner in enumerate(owned) if start <= owner < end]
