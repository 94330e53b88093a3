"""The difference between two wordings, word by word."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Fate = Literal["same", "gone", "new"]
_WORD = re.compile(r"\s+|\w+|[^\w\s]")

_AKIN = 0.3
"""The likeness of two wordings, 0 to 1 (difflib's `ratio` of their words), from which on the difference is readable."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and what becomes of them."""

    fate: Fate
    words: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return both wordings as one text: what stays, what goes, and what is new.

    Wordings that have little in common are not woven into one another: the old one goes, the new one stands behind it.
    """
    if SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() < _AKIN:
        return Piece("gone", old), Piece("same", " "), Piece("new", new)
    return tuple(_pieces(_WORD.findall(old), _WORD.findall(new)))


def marked_up(pieces: tuple[Piece, ...], gone: str, new: str) -> str:
    """Return pieces as rich text for a label, every letter of the form's made harmless.

    Args:
        pieces: from `difference`.
        gone: the colour of what goes, which is struck through.
        new: the colour of what is new, which is underlined.
    """
    looks: dict[Fate, str] = {
        "same": "{}",
        "gone": f'<s style="color: {gone}">{{}}</s>',
        "new": f'<u style="color: {new}">{{}}</u>',
    }
    return "".join(looks[piece.fate].format(html.escape(piece.words)) for piece in pieces)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece("same", "".join(old[first:last]))
            continue
        if last > first:
            yield Piece("gone", "".join(old[first:last]))
        if end > start:
            yield Piece("new", "".join(new[start:end]))
