"""The journal: every decision as a step that can be undone and done again, also after a restart."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from auditor.errors import LibraryFailed
from auditor.library.storing import storable
from auditor.masking import masked
from auditor.values.decision import Decision

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

_LATEST_DONE = """
    SELECT id, bulk, label FROM step WHERE form = ? AND NOT undone ORDER BY id DESC LIMIT 1"""
_FIRST_UNDONE = """
    SELECT id, bulk, label FROM step WHERE form = ? AND undone ORDER BY id LIMIT 1"""
_WITH_LATEST_DONE = """
    SELECT id, form FROM step AS own WHERE bulk = ? AND NOT undone
    AND id = (SELECT max(id) FROM step WHERE form = own.form AND NOT undone) ORDER BY id"""
_WITH_FIRST_UNDONE = """
    SELECT id, form FROM step AS own WHERE bulk = ? AND undone
    AND id = (SELECT min(id) FROM step WHERE form = own.form AND undone) ORDER BY id"""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one decision: `before` and `after`, each None where there is no decision."""

    form: str
    finding: str
    before: Decision | None
    after: Decision | None


@dataclass(frozen=True, slots=True)
class Step:
    """What the person did at once, in plain words, and every decision it changed."""

    label: str
    changes: tuple[Change, ...]


Chosen = dict[str, Decision | None]
"""A decision, or None to withdraw it, by the id of the finding."""


def decisions_of(connection: sqlite3.Connection, form: str) -> dict[str, Decision]:
    """Return a form's decisions by the ids of their findings."""
    rows = connection.execute("SELECT finding, text FROM decision WHERE form = ? ORDER BY finding", (form,))
    return {finding: _read(text) for finding, text in rows}


def recorded(connection: sqlite3.Connection, chosen: Mapping[str, Chosen], label: str, made: str) -> Step:
    """Write decisions on findings of one or several forms (by SHA-256) as one step, and return it.

    What had been undone in these forms cannot be done again after it. Where nothing changes, no step is kept.
    """
    changes = [change for form, own in chosen.items() for change in _differences(connection, form, own)]
    label, bulk = storable(masked(label)), 0
    for form in dict.fromkeys(change.form for change in changes):
        own = [change for change in changes if change.form == form]
        step = _added(connection, form, (bulk, form, label, made), own)
        bulk = bulk or step
        connection.execute("UPDATE step SET bulk = ? WHERE id = ?", (bulk, step))
        _apply(connection, own)
    return Step(label, tuple(changes))


def undone(connection: sqlite3.Connection, form: str) -> Step | None:
    """Undo a form's last step and return what that changed; None where there is nothing to undo.

    A step over several forms is undone in all of them, but for those in which something was done after it.
    """
    last = connection.execute(_LATEST_DONE, (form,)).fetchone()
    return _moved(connection, last, _WITH_LATEST_DONE, back=True) if last else None


def redone(connection: sqlite3.Connection, form: str) -> Step | None:
    """Do again what was undone last, in the same way."""
    first = connection.execute(_FIRST_UNDONE, (form,)).fetchone()
    return _moved(connection, first, _WITH_FIRST_UNDONE, back=False) if first else None


def labels(connection: sqlite3.Connection, form: str) -> tuple[str, str]:
    """Return what would be undone next in a form and what would be done again, in plain words; empty: nothing."""
    rows = [connection.execute(query, (form,)).fetchone() for query in (_LATEST_DONE, _FIRST_UNDONE)]
    undo, redo = (row[2] if row else "" for row in rows)
    return undo, redo


def _differences(connection: sqlite3.Connection, form: str, chosen: Chosen) -> list[Change]:
    """Return what the choices change; the same decision at another time is no change."""
    now = decisions_of(connection, form)
    changes = [Change(form, finding, now.get(finding), decision) for finding, decision in chosen.items()]
    return [change for change in changes if _timeless(change.before) != _timeless(change.after)]


def _timeless(decision: Decision | None) -> Decision | None:
    return decision and replace(decision, decided="")


def _added(connection: sqlite3.Connection, form: str, step: tuple[int, str, str, str], changes: list[Change]) -> int:
    """Add a step in place of those that were undone in its form, and return its id."""
    connection.execute("DELETE FROM step WHERE form = ? AND undone", (form,))
    added = connection.execute("INSERT INTO step (bulk, form, label, made) VALUES (?, ?, ?, ?)", step).lastrowid or 0
    rows = [(added, change.finding, _written(change.before), _written(change.after)) for change in changes]
    connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?)", rows)
    return added


def _moved(connection: sqlite3.Connection, step: tuple[int, int, str], together: str, *, back: bool) -> Step:
    _, bulk, label = step
    changes: list[Change] = []
    for number, form in connection.execute(together, (bulk,)).fetchall():
        own = _changes(connection, number, form, back=back)
        _apply(connection, own)
        connection.execute("UPDATE step SET undone = ? WHERE id = ?", (back, number))
        changes += own
    return Step(label, tuple(changes))


def _changes(connection: sqlite3.Connection, step: int, form: str, *, back: bool) -> list[Change]:
    rows = connection.execute("SELECT finding, before, after FROM change WHERE step = ? ORDER BY finding", (step,))
    kept = [(finding, _read_or_none(before), _read_or_none(after)) for finding, before, after in rows]
    return [Change(form, finding, *((after, before) if back else (before, after))) for finding, before, after in kept]


def _apply(connection: sqlite3.Connection, changes: list[Change]) -> None:
    for change in changes:
        place = (change.form, change.finding)
        if change.after is None:
            connection.execute("DELETE FROM decision WHERE form = ? AND finding = ?", place)
        else:
            row = (*place, _written(change.after))
            connection.execute("INSERT OR REPLACE INTO decision VALUES (?, ?, ?)", row)
    for form in {change.form for change in changes}:
        connection.execute("UPDATE clock SET turn = turn + 1")
        connection.execute("UPDATE form SET turn = (SELECT turn FROM clock) WHERE sha256 = ?", (form,))


def _written(decision: Decision | None) -> str | None:
    """Return a decision as JSON; its letters beyond ASCII are escaped, so that any text can be stored."""
    return None if decision is None else json.dumps(asdict(decision))


def _read_or_none(text: str | None) -> Decision | None:
    return None if text is None else _read(text)


def _read(text: str) -> Decision:
    try:
        return Decision(**json.loads(text))
    except (ValueError, TypeError):
        raise LibraryFailed from None
