"""Kinship: whether a form is an edition of one that was seen before."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from auditor.library.editions import shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.library.editions import Asked

MANY = 5
"""Questions that two forms of different names must share to be looked at as editions of one."""
_HALF, _NEARLY_ALL = 0.5, 0.8
_BETWEEN = re.compile(r"[\W_]+")
_NUMBERED = re.compile(r"\s*\(\d{1,3}\)$")
_EDITION = re.compile(
    r"\b(?:v|ver|version|versión|rev|revision|revised|edition|ed|edición|draft|borrador|final|definitivo"
    r"|copy|copia|new|nuevo|nueva|old|updated|actualizado)(?: ?\d+)*\b"
    r"|\b(?:19|20)\d\d(?: ?[01]\d(?: ?[0-3]\d)?)?\b"
)
"""What file names say of editions: versions, drafts and copies, and dates that begin with the year."""


def stem_of(name: str) -> str:
    """Return a file name without its ending, letter case, signs and whatever tells editions of one form apart."""
    plain = _BETWEEN.sub(" ", _NUMBERED.sub("", PurePath(name).stem).casefold()).strip()
    return " ".join(_EDITION.sub(" ", plain).split()) or plain


def is_namesake_edition(old: Sequence[Asked], new: Sequence[Asked]) -> bool:
    """Return whether two forms with one stem are editions: they share half the questions of the one that has fewer."""
    return shared(old, new) >= max(1, _HALF * min(len(old), len(new)))


def is_renamed_edition(old: Sequence[Asked], new: Sequence[Asked]) -> bool:
    """Return whether two forms with different names are editions: they share nearly all of many questions.

    Cities print the same block of questions on many forms; such forms share much, but not nearly all.
    """
    return shared(old, new) >= max(MANY, _NEARLY_ALL * max(len(old), len(new)))
