"""The fingerprint of a finding: the same in the next edition of a form."""

from __future__ import annotations

import hashlib

from auditor.wording.folding import words_of

_LENGTH = 16


def fingerprint_of(entry: str, text: str, ordinal: int) -> str:
    """Return the first hexadecimal digits of a hash: no page and no offset goes into it.

    Args:
        entry: id of the bank's entry.
        text: the question's words, which are normalised.
        ordinal: how many findings of the same entry in the same words stand before it.
    """
    key = (entry, " ".join(words_of(text)), str(ordinal))
    return hashlib.sha256("\0".join(key).encode()).hexdigest()[:_LENGTH]
