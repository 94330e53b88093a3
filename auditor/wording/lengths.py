"""How long a text is in words, also where letters stand without spaces between words."""

from __future__ import annotations

import re

from auditor.wording.letters import UNSPACED

_UNSPACED = re.compile(f"[{UNSPACED}]")
_LETTERS_A_WORD = 2
"""A word of Chinese has two letters as a rule."""


def word_count(text: str) -> int:
    """Return the number of words; of scripts without spaces, two letters count as one."""
    if text.isascii():
        return len(text.split())
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // _LETTERS_A_WORD
