"""What the reviewer marked by hand in a form: categories and places, none of the form's words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from auditor.rebuilding import Malformed, rebuilt
from auditor.values.hand_mark import HandMark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator


def keep(connection: sqlite3.Connection, form: str, marks: Iterable[HandMark]) -> None:
    """Write the marks in a form over those before."""
    connection.execute("DELETE FROM hand_mark WHERE form = ?", (form,))
    rows = ((form, number, json.dumps(msgspec.to_builtins(mark))) for number, mark in enumerate(marks))
    connection.executemany("INSERT INTO hand_mark VALUES (?, ?, ?)", rows)


def kept(connection: sqlite3.Connection, form: str) -> tuple[HandMark, ...]:
    """Return the marks in a form, in the order in which they were made; what is not understood is left out."""
    rows = connection.execute("SELECT text FROM hand_mark WHERE form = ? ORDER BY number", (form,))
    return tuple(_understood(text for (text,) in rows))


def _understood(texts: Iterable[str]) -> Iterator[HandMark]:
    for text in texts:
        try:
            yield rebuilt(HandMark, json.loads(text))
        except (Malformed, ValueError):
            continue
