"""Tones: the marks of Vietnamese letters, which are often left out but tell words apart where they are printed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_VIETNAMESE = re.compile("[ăđơưẠ-ỹ]", re.IGNORECASE)
"""Letters that hardly any other language has; some stand in nearly every phrase."""
_STROKE = str.maketrans({"đ": "d\u0335"})
_LETTER = re.compile("[^\\W_][\u0300-\u036f]*")


def has_tones(phrase: str) -> bool:
    """Whether a phrase is written with the letters of Vietnamese."""
    return bool(_VIETNAMESE.search(unicodedata.normalize("NFC", phrase)))


def told_apart(one: str, other: str) -> bool:
    """Whether the marks of two words of the same letters contradict one another: `má` and `mã`, not `ma` and `mã`."""
    return any(not (a <= b or b <= a) for a, b in zip(_marks(one), _marks(other), strict=False))


@lru_cache(maxsize=4_096)
def _marks(word: str) -> tuple[frozenset[str], ...]:
    """Return the marks on each letter of a word."""
    letters = _LETTER.findall(unicodedata.normalize("NFD", word.casefold()).translate(_STROKE))
    return tuple(frozenset(letter[1:]) for letter in letters)
