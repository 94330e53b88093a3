"""Words that no block of the page's own letters holds: they run up the page, or were read from its picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.layout.piece import Piece
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from auditor.values.box import Box

if TYPE_CHECKING:
    from auditor.exporters.pdf_copy.seen_pages import SeenPage
    from auditor.values.block import Block

_WORD = re.compile(rf"(?!{BLANK}|[{EMPTY_BOX}{TICKED_BOX}])\S+")
_LETTER = re.compile(r"[^\W_]")


def loose_words(block: Block, box: Box, start: int, end: int, seen: SeenPage) -> tuple[Piece, ...]:
    """Return a stretch of a block's words as pieces; none where they cannot be told from the block's other words.

    Badly encoded letters stand where the read ones do, word for word, though they say something else.

    Args:
        block: what was read.
        box: where its words stand.
        start: where the stretch starts in its text.
        end: where it ends.
        seen: the page with its own letters.
    """
    if block.role == "hidden" or not _LETTER.search(block.text[start:end]):
        return ()
    stored = _stored_in(box, seen)
    if not _LETTER.search(block.text[:start] + block.text[end:]):
        return stored or (Piece("text", block.text[start:end], box.left, box.top, box.right, box.bottom, block.size),)
    words = list(_WORD.finditer(block.text))
    if len(words) != len(stored):
        return ()
    pairs = zip(words, stored, strict=True)
    return tuple(piece for word, piece in pairs if start <= word.start() and word.end() <= end)


def _stored_in(box: Box, seen: SeenPage) -> tuple[Piece, ...]:
    """Return the page's own words in a box, in reading order."""
    pieces = (piece for _, held in seen.blocks for piece in held if piece.kind == "text")
    return tuple(piece for piece in pieces if box.holds(_middle(piece), 0))


def _middle(piece: Piece) -> Box:
    across = (piece.left + piece.right) / 2
    return Box(across, piece.middle, across, piece.middle)
