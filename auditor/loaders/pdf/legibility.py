"""Whether a page's stored letters are the ones that are printed."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.ink import Word

FEWEST = 40
"""Letters below which statistics say nothing."""
NONSENSE = 0.12
"""Share of characters that stand for nothing (private use, replacement, control) in a garbled page."""
MIXED = 0.3
"""Share of words with impossible mixes of characters in a garbled page."""
_NOTHING = frozenset(("Co", "Cn", "Cc", "Cs"))
_MIX = re.compile(r"[A-Za-z][^\W\d_]*[¡-¿×÷][A-Za-zÀ-ÿ]|[À-ÿ¡-¿]{3}|[¡-¿][À-ÿ][¡-¿]|[A-Za-z][$#@&=<>^~|{}\\]+[A-Za-z]|[a-z][A-Z][a-z]*[A-Z]")
_LETTER = re.compile(r"[^\W\d_]")
_VOWELS = frozenset("aeiouyAEIOUYàáâãäåèéêëìíîïòóôõöùúûüýæœøąęóıěůűő")


def is_garbled(words: Sequence[Word]) -> bool:
    """Return whether the words are not what stands printed: an old encoding, or a font without a true table."""
    text = " ".join(word.text for word in words)
    filled = [c for c in text if not c.isspace()]
    if len(filled) < FEWEST:
        return False
    nothing = sum(1 for c in filled if c == "\ufffd" or unicodedata.category(c) in _NOTHING)
    if nothing > NONSENSE * len(filled):
        return True
    long = [w.text for w in words if len(w.text) > 3 and any(c.isalpha() or ord(c) > 0xA0 for c in w.text)]  # noqa: PLR2004
    if not long:
        return False
    return sum(1 for word in long if _MIX.search(word)) > MIXED * len(long)
