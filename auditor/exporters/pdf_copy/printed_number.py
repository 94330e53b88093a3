"""The number of an item as it is printed on a page: words of its own, or one word with what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.pdf_copy.stretches import pieces_between, spans_of
from auditor.marking.item_numbers import behind_number, is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.piece import Piece

_WIDE = 0.6
"""Type sizes: a space behind a bare figure that is wider sets it apart as a number; a usual space is 0.25 to 0.35."""


def number_among(
    words: Sequence[Piece], text: str, pieces: Sequence[Piece], start: int, end: int
) -> tuple[tuple[Piece, ...], str]:
    """Return the words that are an item's number; where it is one word with what follows, none, and its text.

    Args:
        words: the item's words.
        text: its block's text.
        pieces: all that the block is made of.
        start: where the item starts in the text.
        end: where it ends.
    """
    spans = zip(pieces, spans_of(text, pieces), strict=True)
    first = next((at for piece, (at, _) in spans if piece.kind == "text" and at >= start), start)
    behind = behind_number(text, first, end)
    number = pieces_between(text, pieces, first, behind)
    if behind == first:
        return _bare([piece for piece in words if piece.kind == "text"]), ""
    if any(piece not in pieces for piece in number):
        return (), text[first:behind]
    return number, ""


def _bare(words: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the first word where it is a figure alone, and set apart from the words behind it."""
    if len(words) < 2:  # noqa: PLR2004 - a figure and what it numbers
        return ()
    number, word = words[:2]
    apart = word.left - number.right > _WIDE * max(number.size, word.size)
    return (number,) if apart and number.text.rstrip(".").isdecimal() and is_number(number.text) else ()
