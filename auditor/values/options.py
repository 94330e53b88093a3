"""What a person may choose about an audit."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """The choices that shape an audit.

    Attributes:
        languages: codes of the languages the form is in; empty: told from the form itself.
        categories: ids of the categories to look for; empty: those that are on by default.
        fast: whether scans are read at the speed of tesseract alone, with more misses.
        tessdata: folder of tesseract's language data, or None: where the system keeps it.
        reader: code of the language of who reads the audit: reasons and remarks are in it where the bank has them.
        state: postal code of the state whose laws matter; empty: those of every state are named.
        password: opens a protected form, or None. It is never shown, stored or sent on.
    """

    languages: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    fast: bool = False
    tessdata: Path | None = None
    reader: str = "en"
    state: str = ""
    password: str | None = field(default=None, repr=False)
