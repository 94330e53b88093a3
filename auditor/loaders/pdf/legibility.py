"""Whether a page's stored letters are the ones that are printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.ink import Word

FEWEST = 40
"""Letters below which statistics say nothing."""
NONSENSE = 0.12
"""Share of characters that stand for nothing (private use, replacement, control) in a garbled page."""
MIXED = 0.12
"""Share of words with impossible mixes of characters in a garbled page."""
FEWEST_WORDS = 20
LONG = 4
"""Letters of a word that is long enough to judge."""
NOTICEABLE = 0.03
"""Share of a page's letters in garbled words that a reader would miss."""
_NOTHING = re.compile("[\ufffd\ue000-\uf8ff\x00-\x1f\x7f-\x9f]")
_SIGNS = r"$#&=<>^~|{}\\"
_PLAIN = rf"[A-Z\d{_SIGNS}](?:(?<=[A-Za-z][{_SIGNS}])[{_SIGNS}]*[A-Za-z]|(?<=[a-z][A-Z])[a-z]*[A-Z]|(?<=[a-z]\d)[a-z])"
_PLAIN_MIX = re.compile(_PLAIN)
"""ASCII letters and signs that no spelling puts together; it begins with the rarer ones: that is searched quickly."""
_MIX = re.compile(rf"[A-Za-z][^\W\d_]*[¡-¿×÷][A-Za-zÀ-ÿ]|[À-ÿ¡-¿]{{3}}|[¡-¿][À-ÿ][¡-¿]|{_PLAIN}")
"""All such letters and signs."""
_HIGH = re.compile("[¡-ÿ]")
_BROKEN = re.compile("\\w.*(?:[\ufffd\ue000-\uf8ff\x00-\x1f\x7f-\x9f].*){2}\\w", re.DOTALL)
"""What stands for nothing twice between letters: once is a lost ligature, at either end the sign of a symbol font."""
_ADDRESS = re.compile(r"@|://|www\.", re.IGNORECASE)


def is_garbled(words: Sequence[Word]) -> bool:
    """Return whether the words are not what stands printed: an old encoding, or a font without a true table."""
    text = " ".join([word.text for word in words])
    letters = len(text) - text.count(" ")
    if letters < FEWEST:
        return False
    if len(_NOTHING.findall(text)) > NONSENSE * letters:
        return True
    mix = _MIX if _HIGH.search(text) else _PLAIN_MIX
    if not mix.search(text):  # it takes no blank: where it is not in the page, it is in no word
        return False
    long = [word.text for word in words if len(word.text) >= LONG and not word.text.isdecimal()]
    if _ADDRESS.search(text):
        long = [word for word in long if not _ADDRESS.search(word)]
    return len(long) >= FEWEST_WORDS and sum(1 for word in long if mix.search(word)) > MIXED * len(long)


def is_partly_garbled(words: Sequence[Word]) -> bool:
    """Return whether some of the words, more than a few, are set in a font without a true table."""
    text = "".join([word.text for word in words])
    if len(text) < FEWEST or not _NOTHING.search(text):
        return False
    broken = sum(len(word.text) for word in words if _BROKEN.search(word.text))
    return broken > NOTICEABLE * len(text)
