"""The little language of phrases: `social security [account] (number|no|#)`, `date ~ entry`, `citizen*`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_PIECES = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]|~(\d*)|([^\s()\[\]~|]+)|(\s+)|(.)")
_PLAIN_GAP = 3
_WIDEST_GAP = 12
_CACHE = 16_384
"""Phrases: each of the bank's is read to look for mistakes in it, and again to make it ready."""


class PhraseError(ValueError):
    """A phrase that cannot be read; the text says why and what to write instead."""


@dataclass(frozen=True, slots=True)
class Words:
    """One of several wordings stands here; `optional` means that it may also be missing."""

    alternatives: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` other words may stand here."""

    most: int


@lru_cache(maxsize=_CACHE)
def parse(phrase: str) -> tuple[Words | Gap, ...]:
    """Return the phrase's pieces in order.

    Raises:
        PhraseError: brackets do not pair up or are nested, an alternative is empty, a gap stands at an end,
            or every piece may be missing.
    """
    pieces: list[Words | Gap] = []
    for group, maybe, gap, word, _space, stray in _PIECES.findall(phrase):
        if stray:
            message = f"'{stray}' does not belong here: brackets must pair up and may not be nested"
            raise PhraseError(message)
        if group or maybe:
            pieces.append(_choice(group or maybe, optional=bool(maybe)))
        elif word:
            pieces.append(Words((word,)))
        elif not _space:
            pieces.append(_gap(gap))
    _check_ends(pieces)
    return tuple(pieces)


def _choice(text: str, *, optional: bool) -> Words:
    alternatives = tuple(part.strip() for part in text.split("|"))
    if not all(alternatives):
        message = "an alternative between '|' is empty"
        raise PhraseError(message)
    return Words(alternatives, optional)


def _gap(digits: str) -> Gap:
    most = int(digits) if digits else _PLAIN_GAP
    if most > _WIDEST_GAP:
        message = f"a gap may hold {_WIDEST_GAP} words at most"
        raise PhraseError(message)
    return Gap(most)


def _check_ends(pieces: list[Words | Gap]) -> None:
    if not any(isinstance(piece, Words) and not piece.optional for piece in pieces):
        message = "a phrase needs at least one word that must stand there"
        raise PhraseError(message)
    if isinstance(pieces[0], Gap) or isinstance(pieces[-1], Gap):
        message = "a gap must stand between words"
        raise PhraseError(message)
