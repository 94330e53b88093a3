"""From a stretch of a block's text to the pieces on the page that it is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.piece import Piece


def pieces_between(text: str, pieces: Sequence[Piece], start: int, end: int) -> tuple[Piece, ...]:
    """Return the pieces of a block that stand in a stretch of its text; of words that it cuts, the part inside it.

    Args:
        text: the block's text.
        pieces: all the pieces it is made of, in its order.
        start: 0-based offset of the stretch's first character.
        end: offset just after its last one.
    """
    spans = spans_of(text, pieces)
    held = ((piece, max(start, low), min(end, high), low, high)
            for piece, (low, high) in zip(pieces, spans, strict=True))  # fmt: skip
    return tuple(_cut(piece, first, last, low, high) for piece, first, last, low, high in held if first < last)


def spans_of(text: str, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Return where each piece starts and ends in the text of its block.

    A piece that does not stand there as printed (its digits are masked, its hyphen went at a line's end) has what is
    left between its neighbours.
    """
    starts: list[int | None] = []
    cursor = 0
    for piece in pieces:
        at = _found(text, piece.text, cursor, lost=bool(starts) and starts[-1] is None)
        starts.append(at)
        cursor = cursor if at is None else at + len(piece.text)
    return _closed(text, pieces, starts)


def _found(text: str, word: str, cursor: int, *, lost: bool) -> int | None:
    """Return where a word stands at or after a place: right there, further on only after a word that was not found."""
    at = text.find(word, cursor)
    if at < 0 or (not lost and text[cursor:at].strip()):
        return None
    return at


def _closed(text: str, pieces: Sequence[Piece], starts: Sequence[int | None]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    end = 0
    for place, (piece, start) in enumerate(zip(pieces, starts, strict=True)):
        following = next((at for at in starts[place + 1 :] if at is not None), len(text))
        if start is None:
            lead = len(text[end:following]) - len(text[end:following].lstrip())
            spans.append((end + lead, following))
        else:
            spans.append((start, start + len(piece.text)))
            end = start + len(piece.text)
    return spans


def _cut(piece: Piece, first: int, last: int, low: int, high: int) -> Piece:
    """Return the part of a word between two offsets, its letters taken to be equally wide."""
    if piece.kind != "text" or (first, last) == (low, high):
        return piece
    letter = (piece.right - piece.left) / (high - low)
    left, right = (piece.left + (place - low) * letter for place in (first, last))
    return replace(piece, text=piece.text[first - low : last - low], left=left, right=right)
