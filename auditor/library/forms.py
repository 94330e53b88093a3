"""The forms that the library knows: their names, audits and questions, and which are editions of one form."""

from __future__ import annotations

import json
import os
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from auditor.library.editions import Asked, asked_of
from auditor.library.kinship import MANY, is_namesake_edition, is_renamed_edition, stem_of
from auditor.library.storing import storable
from auditor.masking import masked
from auditor.rebuilding import Malformed, rebuilt
from auditor.values.audit import Audit

if TYPE_CHECKING:
    import sqlite3

_KNOWN = """
    SELECT sha256, name, path, format, pages, opened, key, (SELECT count(*) FROM asked WHERE form = sha256),
        (SELECT count(*) FROM decision WHERE form = sha256
            AND finding IN (SELECT finding FROM asked WHERE form = sha256))
    FROM form"""
_MOST_NAMESAKES = 20
_WRITE_FORM = """
    INSERT INTO form (sha256, name, stem, path, format, pages, key, opened, listed)
    VALUES (:sha256, :name, :stem, :path, :format, :pages, :key, :opened, :listed)
    ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, stem = excluded.stem, path = excluded.path,
        format = excluded.format, pages = excluded.pages, key = excluded.key, opened = excluded.opened,
        listed = excluded.listed"""


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A form that was opened before.

    Attributes:
        sha256: of its bytes.
        name: its file name, masked; empty where it was not to be remembered.
        path: where it was, or None where that was not to be remembered or is shaped like a resident's number.
        format: its format.
        pages: its number of pages, or None.
        opened: when it was last opened, UTC; None where only decisions of it are kept.
        key: the same for all editions of a form.
        findings: how many findings its last audit had.
        decided: how many of them are decided.
    """

    sha256: str
    name: str
    path: Path | None
    format: str
    pages: int | None
    opened: datetime | None
    key: str
    findings: int
    decided: int


def written(connection: sqlite3.Connection, audit: Audit, path: Path | None, opened: str, *, listed: bool) -> None:
    """Write a form and its audit over what was known of it; its decisions, steps and place stay.

    A form that is not listed leaves neither name, path nor audit behind.
    """
    facts, asked = audit.form, asked_of(audit)
    name = storable(masked(facts.name)) if listed else ""
    place = _storable_path(path) if path and listed else b""
    stem = stem_of(name)
    key = _key(connection, facts.sha256, stem, place, asked)
    values = {"sha256": facts.sha256, "name": name, "stem": stem, "path": place, "key": key}
    more = {"format": facts.format, "pages": facts.pages, "opened": opened, "listed": listed}
    connection.execute(_WRITE_FORM, values | more)
    _write_asked(connection, facts.sha256, asked)
    connection.execute("DELETE FROM audit WHERE form = ?", (facts.sha256,))
    if listed:
        row = (facts.sha256, audit.engine.version, audit.engine.bank, _audit_text(audit, name))
        connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?)", row)


def known(connection: sqlite3.Connection, form: str) -> KnownForm | None:
    """Return what is known of a form, or None."""
    row = connection.execute(f"{_KNOWN} WHERE sha256 = ?", (form,)).fetchone()
    return _form(row) if row else None


def listed(connection: sqlite3.Connection, most: int) -> tuple[KnownForm, ...]:
    """Return the forms to be listed as recent, the last opened first."""
    query = f"{_KNOWN} WHERE listed ORDER BY opened DESC LIMIT ?"
    return tuple(_form(row) for row in connection.execute(query, (most,)))


def editions(connection: sqlite3.Connection, form: str) -> tuple[KnownForm, ...]:
    """Return the other editions of a form, the last opened first."""
    query = f"{_KNOWN} WHERE key <> '' AND key = (SELECT key FROM form WHERE sha256 = ?1) AND sha256 <> ?1"  # noqa: S608
    return tuple(_form(row) for row in connection.execute(f"{query} ORDER BY opened DESC", (form,)))


def audit_of(connection: sqlite3.Connection, form: str) -> Audit | None:
    """Return a form's last audit; None where there is none, or another version of the program shaped it otherwise."""
    row = connection.execute("SELECT text FROM audit WHERE form = ?", (form,)).fetchone()
    if row is None:
        return None
    try:
        audit = rebuilt(Audit, json.loads(row[0]))
    except (Malformed, ValueError, RecursionError):
        return None
    return audit if isinstance(audit, Audit) else None


def asked_in(connection: sqlite3.Connection, form: str) -> tuple[Asked, ...]:
    """Return the questions that a form's last audit found, in reading order."""
    query = "SELECT finding, entry, category, words, required, page, sheet FROM asked WHERE form = ? ORDER BY number"
    return tuple(Asked(*row) for row in connection.execute(query, (form,)))


def _key(connection: sqlite3.Connection, form: str, stem: str, path: bytes, asked: tuple[Asked, ...]) -> str:
    """Return the key that a form has or takes from an earlier edition; else its own SHA-256."""
    row = connection.execute("SELECT key FROM form WHERE sha256 = ? AND key <> ''", (form,)).fetchone()
    if row is None and path:
        query = "SELECT key FROM form WHERE path = ? AND key <> '' ORDER BY opened DESC LIMIT 1"
        row = connection.execute(query, (path,)).fetchone()  # the form was changed where it lies
    return row[0] if row else _key_of_kin(connection, stem, asked) or form


def _key_of_kin(connection: sqlite3.Connection, stem: str, asked: tuple[Asked, ...]) -> str:
    query = "SELECT sha256, key FROM form WHERE stem = ? AND stem <> '' ORDER BY opened DESC LIMIT ?"
    for form, key in connection.execute(query, (stem, _MOST_NAMESAKES)):
        if is_namesake_edition(asked_in(connection, form), asked):
            return str(key)
    query = """
        SELECT sha256, key FROM form JOIN asked ON form.sha256 = asked.form
        WHERE key <> '' AND finding IN (SELECT value FROM json_each(?))
        GROUP BY sha256 HAVING count(*) >= ? ORDER BY count(*) DESC, opened DESC LIMIT ?"""
    ids = json.dumps([each.finding for each in asked])
    for form, key in connection.execute(query, (ids, MANY, _MOST_NAMESAKES)):
        if is_renamed_edition(asked_in(connection, form), asked):
            return str(key)
    return ""


def _write_asked(connection: sqlite3.Connection, form: str, asked: tuple[Asked, ...]) -> None:
    connection.execute("DELETE FROM asked WHERE form = ?", (form,))
    clean = [replace(each, words=storable(each.words), sheet=each.sheet and storable(each.sheet)) for each in asked]
    rows = [(form, number, *astuple(each)) for number, each in enumerate(clean)]
    connection.executemany("INSERT INTO asked VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _storable_path(path: Path) -> bytes:
    """Return a path as the system writes it; nothing where something in it is shaped like a resident's number."""
    whole = path.absolute()
    return os.fsencode(whole) if masked(str(whole)) == str(whole) else b""


def _audit_text(audit: Audit, name: str) -> str:
    named = replace(audit, form=replace(audit.form, name=name))
    return json.dumps(msgspec.to_builtins(named), separators=(",", ":"))


def _form(row: tuple[str, str, bytes, str, int | None, str, str, int, int]) -> KnownForm:
    sha256, name, path, kind, pages, opened, key, findings, decided = row
    place = Path(os.fsdecode(path)) if path else None
    moment = datetime.fromisoformat(opened) if opened else None
    return KnownForm(sha256, name, place, kind, pages, moment, key, findings, decided)
