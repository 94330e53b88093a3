"""Tick boxes that stand one under another, joined to the question over them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.extraction.nearness import near

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece

_LONGEST_STEM = 60
_LONG_CAPTION = 12
_NUMBERED_LABEL = re.compile(r"\W*\d{1,3}\s?[.(\[].*[:：]")
"""`3. ☐ Department:`, `☐ 2(b) File number:`: a box before it does not make a label with a number a choice."""
_ASIDE = re.compile(r"\([^)]*(?:\)|$)")


def with_choices(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces with each run of captions joined to its question, or to one another where there is none."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if piece.captions and last is not None and _belongs(piece, last):
            joined[-1] = replace(
                last,
                text=_widened(last, piece),
                answer="boxes",
                options=(*last.options, *(piece.options or (piece.text,))),
                fields=last.fields + piece.fields,
                stretches=last.stretches + piece.extent,
            )
        else:
            joined.append(piece)
    return tuple(joined)


def _widened(last: Piece, piece: Piece) -> str:
    return f"{last.text} {piece.text}" if last.captions else last.text


def _belongs(piece: Piece, last: Piece) -> bool:
    """Whether the captions answer the piece before: it asks and has no other answer yet, or is of the same run."""
    if _long(piece) or _NUMBERED_LABEL.match(piece.block.text):
        return False
    if last.captions:
        return not _long(last) and _same_run(piece, last)
    if last.answer not in ("none", "boxes") or last.word_count > _LONGEST_STEM:
        return False
    if last.answer == "boxes" and not _same_run(piece, last):
        return False
    return near(last.block.location, piece.block.location)


def _long(piece: Piece) -> bool:
    """Whether a caption is a statement of its own rather than one of several short answers (examples left out)."""
    return len(piece.options) <= 1 and len(_ASIDE.sub("", piece.text).split()) > _LONG_CAPTION


def _same_run(piece: Piece, last: Piece) -> bool:
    if piece.block.group and last.block.group:
        return piece.block.group == last.block.group
    return near(last.block.location, piece.block.location)
