"""Lists of codes, such as `A - White`, `B - Black`: the choices of the question over them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from auditor.extraction.nearness import near

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece

_CODE = re.compile(r"\(?([A-Za-z]|\d{1,3})\)?\s*[-–—=]\s*[^\W\d]")
_FEWEST = 3
_LONGEST_CHOICE = 8
_LONGEST_STEM = 30
_ASKING = ("?", ":", "？", "：")


def with_codes(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces with each list of codes joined to the question or the heading right over it."""
    if sum(map(_is_choice, pieces)) < _FEWEST:
        return pieces
    joined: list[Piece] = []
    for coded, group in groupby(pieces, key=_is_choice):
        run = tuple(group)
        if coded and joined and _lists(run) and _takes(joined[-1], run[0]):
            joined[-1] = _with_choices(joined[-1], run)
        else:
            joined.extend(run)
    return tuple(joined)


def _is_choice(piece: Piece) -> bool:
    return (
        piece.answer == "none"
        and _CODE.match(piece.text) is not None
        and piece.word_count <= _LONGEST_CHOICE
        and not piece.text.endswith(_ASKING)
    )


def _lists(run: tuple[Piece, ...]) -> bool:
    """Whether the pieces are one list: three at least, each with a code of its own."""
    codes = {match[1] for piece in run if (match := _CODE.match(piece.text))}
    return len(run) >= _FEWEST and len(codes) == len(run)


def _takes(stem: Piece, choice: Piece) -> bool:
    return not stem.options and stem.word_count <= _LONGEST_STEM and near(stem.block.location, choice.block.location)


def _with_choices(stem: Piece, run: tuple[Piece, ...]) -> Piece:
    return stem._replace(
        answer="options" if stem.answer == "none" else stem.answer,
        options=tuple(piece.text for piece in run),
        stretches=(*stem.stretches, *(stretch for piece in run for stretch in piece.extent)),
    )
