"""Where the pieces of a block stand in its text, so that a copy of the form changes them and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.extraction.piece import ELISION
from auditor.values.block import EMPTY_BOX, TICKED_BOX
from auditor.values.location import Stretch

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.block import Block

_GAP = rf"[\s_{EMPTY_BOX}{TICKED_BOX}:;,]+"


def with_stretches(pieces: tuple[Piece, ...], block: Block) -> tuple[Piece, ...]:
    """Return a block's pieces with the stretches of their words and of their answers.

    A piece has everything from its words to the next piece's; the first has what stands before its words as well.
    """
    text = block.text
    if len(pieces) == 1 and pieces[0].text == text:
        return (pieces[0]._replace(words=Stretch(block.location, 0, len(text))),)
    words = []
    cursor = 0
    for piece in pieces:
        words.append(_found(piece.text, text, cursor))
        cursor = words[-1][1]
    bounds = [0, *(start for start, _ in words[1:]), len(text)]
    return tuple(
        _placed(piece, block, around, bounds[place : place + 2])
        for place, (piece, around) in enumerate(zip(pieces, words, strict=True))
    )


def _found(words: str, text: str, cursor: int) -> tuple[int, int]:
    """Return from where to where words stand in a text; the rest of the text where marks are mixed into them."""
    for said in (words, words.rpartition(ELISION)[2]):
        at = text.find(said, cursor)
        if at >= 0:
            return at, at + len(said)
    tokens = [re.escape(token) for token in re.split(_GAP, words) if token]
    match = re.compile(_GAP.join(tokens)).search(text, cursor) if tokens else None
    return match.span() if match else (min(cursor, len(text)), len(text))


def _placed(piece: Piece, block: Block, words: tuple[int, int], bounds: list[int]) -> Piece:
    if piece.captions or not piece.text:
        return piece._replace(words=Stretch(block.location, *bounds))
    start, end = words
    beside = ((min(bounds[0], start), start), (end, max(bounds[1], end)))
    answers = tuple(Stretch(block.location, *sides) for sides in beside if block.text[slice(*sides)].strip())
    return piece._replace(words=Stretch(block.location, start, end), stretches=answers)
