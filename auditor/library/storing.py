"""Text in the shape in which SQLite takes it."""

from __future__ import annotations


def storable(text: str) -> str:
    """Return a text without the halves of letters that damaged forms and file names have and SQLite refuses."""
    return text.encode("utf-8", "backslashreplace").decode()
