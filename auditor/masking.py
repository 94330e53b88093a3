"""Masking: whatever is shaped like a resident's number is blotted out before anything else sees it."""

from __future__ import annotations

import re

MASK = "•••-••-••••"
"""What stands where a number stood."""

_DIGIT = re.compile(r"\d")
_SHAPES = re.compile(
    r"""
    (?<![\w•-])(?:
        \d{3}[-‐-―  .]\d{2}[-‐-―  .]\d{4}              # SSN and ITIN, grouped 3-2-4
      | [Aa][-‐-―#  ]?(?:\d{3}[-‐-―  ]?){2}\d{2,3}      # A-number: A and 8 or 9 digits
      | (?:\d[-  ]?){13,19}                               # payment card
      | [A-Z]{2}\d{2}(?:[  ]?[A-Z0-9]{4}){2,7}(?:[  ]?[A-Z0-9]{1,4})?   # IBAN (ISO 13616)
      | \d{9,12}                                          # SSN without dashes, bank accounts
      | (?:\d[  |]){8}\d                                  # nine digits in nine boxes
    )(?![\w•])
    """,
    re.VERBOSE,
)


def masked(text: str) -> str:
    """Return the text with everything shaped like an SSN, ITIN, A-number, card, IBAN or account masked."""
    if not _DIGIT.search(text):
        return text
    return _SHAPES.sub(MASK, text)
