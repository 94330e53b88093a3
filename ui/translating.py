"""Texts that are translated where they are shown, not where they stand."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return the text as it is. lupdate finds it by this function's name, which is Qt's; Qt's own has no type."""
    return text
