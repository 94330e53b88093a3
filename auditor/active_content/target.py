"""What an active content leads to, made safe to show."""

from __future__ import annotations

import re
import unicodedata

from auditor import limits
from auditor.masking import masked

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Control and format characters (among them those that turn text around), lone surrogates, private letters."""
_SECRET = re.compile(r"(?i)\b(pwd|password|token|secret|sig|signature|apikey|api_key|key)=[^;&\s]+")
_LOGIN = re.compile(r"(?<=//)[^/\s@]+@")


def shown_target(text: str) -> str:
    """Return a target as one line of at most MAX_TARGET characters: no control characters, numbers, or passwords.

    It is text and never a link: nothing in the program opens it.
    """
    head = text[: 4 * limits.MAX_TARGET]
    if not head.isprintable():
        head = "".join([" " if unicodedata.category(each) in _UNSEEN else each for each in head])
    line = " ".join(head.split())
    safe = masked(_LOGIN.sub("•••@", _SECRET.sub(r"\1=•••", line)))
    return safe if len(safe) <= limits.MAX_TARGET else safe[: limits.MAX_TARGET - 1] + "…"
