"""Opening the library: checked first, kept aside when damaged, brought to this version, or opened for reading alone."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING

from auditor.errors import AuditorError, LibraryDamaged, LibraryFailed, LibraryFull, LibraryNewer, LibraryReadOnly
from auditor.library.database import Database, code_of, is_full, told
from auditor.library.guard import Guard
from auditor.library.schema import APPLICATION, Migrations

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_WAIT = 10.0
"""Seconds to wait for another window."""
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNREACHED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open library; what the person must be told of it, or None; and where a damaged one was put, or None."""

    database: Database
    trouble: AuditorError | None = None
    kept_aside: Path | None = None


def opened(path: Path, migrations: Migrations, today: date) -> Opened:
    """Open the library, or begin one where there is none.

    A damaged one is renamed and a new one begun. One that cannot be written to is opened for reading.

    Args:
        path: the library's file; its folder is made.
        migrations: the steps to this version.
        today: goes into the name of a damaged library.

    Raises:
        LibraryNewer: a newer version of the program made it; it is left as it is.
        LibraryFailed: it could not be opened; LibraryBusy and LibraryFull are kinds of it.
    """
    with told(path.parent):
        try:
            _make_file(path)
            return _guarded(path, migrations, today)
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise LibraryFull from None
        except sqlite3.OperationalError as error:
            if code_of(error) not in _UNREACHED or is_full(path.parent):
                raise
        return Opened(_for_reading(path, migrations), LibraryReadOnly())


def _guarded(path: Path, migrations: Migrations, today: date) -> Opened:
    lock = path.with_suffix(".lock")
    _make_file(lock)
    guard = Guard(lock, _WAIT)
    try:
        with guard.held():
            aside = _damaged_aside(path, len(migrations), today)
            connection = _ready(path, migrations)
    except BaseException:
        guard.close()
        raise
    database = Database(path, connection, len(migrations), guard)
    return Opened(database, LibraryDamaged() if aside else None, aside)


def _damaged_aside(path: Path, newest: int, today: date) -> Path | None:
    """Return None where the library is sound, else where the damaged one now is."""
    try:
        _examine(path, newest)
    except LibraryDamaged:
        aside = _set_aside(path, today)
        _make_file(path)
        return aside
    return None


def _ready(path: Path, migrations: Migrations) -> sqlite3.Connection:
    """Return a connection to a sound library, its settings made and its tables of the newest version."""
    connection = _connection(path, "mode=rw")
    try:
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
        _migrate(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_file(path: Path) -> None:
    """Make the file, which only the person may read, or see that it can be written to."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _connection(path: Path, how: str) -> sqlite3.Connection:
    place = f"{path.absolute().as_uri()}?{how}"
    return sqlite3.connect(place, uri=True, timeout=_WAIT, isolation_level=None, check_same_thread=False)


def _examine(path: Path, newest: int) -> None:
    """Check a library without changing a byte of it, if that can be; LibraryDamaged or LibraryNewer."""
    if _has_bytes(_beside(path, "-wal")) and not _has_bytes(path):
        raise LibraryDamaged  # SQLite would take the file for a new one and throw away the log
    try:
        with closing(_connection(path, "mode=ro")) as connection:
            _check(connection, newest)
    except sqlite3.OperationalError as error:
        if code_of(error) not in _UNREACHED:
            raise
        with closing(_connection(path, "mode=rw")) as connection:  # a killed window left it to be put right
            _check(connection, newest)


def _check(connection: sqlite3.Connection, newest: int) -> None:
    try:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and _number(connection, "application_id") != APPLICATION:
            raise LibraryDamaged
        if _number(connection, "user_version") > newest:
            raise LibraryNewer
        if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise LibraryDamaged
    except sqlite3.DatabaseError as error:
        if code_of(error) in _DAMAGE:
            raise LibraryDamaged from None
        raise


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(number)


def _set_aside(path: Path, today: date) -> Path:
    """Rename a damaged library and its log, and return its new path; LibraryFailed where another program has it open.

    The log goes first: without its database it could be taken for that of the new one.
    """
    name = f"{path.stem}-damaged-{today:%Y-%m-%d}"
    numbered = (path.with_name(f"{name}-{number}{path.suffix}") for number in count(2))
    aside = next(free for free in chain([path.with_name(f"{name}{path.suffix}")], numbered) if not free.exists())
    try:
        for ending in ("-wal", ""):
            if _beside(path, ending).exists():
                _beside(path, ending).rename(_beside(aside, ending))
        _beside(path, "-shm").unlink(missing_ok=True)
    except OSError:
        raise LibraryFailed from None
    return aside


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    """Bring the tables to the newest version, all or nothing; a library that holds something is copied first."""
    version = _number(connection, "user_version")
    if version == len(migrations):
        return
    if version:
        _back_up(connection, path.with_name(f"{path.stem}-version-{version}{path.suffix}"))
    connection.execute("BEGIN IMMEDIATE")
    try:
        _run(connection, migrations[version:])
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _run(connection: sqlite3.Connection, migrations: Migrations) -> None:
    for statement in chain.from_iterable(migrations):
        connection.execute(statement)


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a library whole, or leave no copy; one of the same name is replaced."""
    part = _beside(target, ".part")
    part.unlink(missing_ok=True)
    _make_file(part)
    with closing(sqlite3.connect(part)) as copy:
        connection.backup(copy)
    part.replace(target)


def _for_reading(path: Path, migrations: Migrations) -> Database:
    """Return a library that refuses changes: the file itself, a copy in memory of an older one, or an empty one."""
    if not path.exists():
        return _in_memory(path, migrations, None)
    connection = _read_only(path, len(migrations))
    if _number(connection, "user_version") == len(migrations):
        return Database(path, connection, len(migrations), None)
    with closing(connection):
        return _in_memory(path, migrations, connection)


def _read_only(path: Path, newest: int) -> sqlite3.Connection:
    """Return a connection for reading; the second way is for a folder in which no log can be begun."""
    for how in ("mode=ro", "mode=ro&immutable=1"):
        connection = _connection(path, how)
        try:
            _check(connection, newest)
        except sqlite3.OperationalError:
            connection.close()
        except AuditorError as error:
            connection.close()
            raise LibraryFailed if isinstance(error, LibraryDamaged) else error from None
        else:
            return connection
    raise LibraryFailed


def _in_memory(path: Path, migrations: Migrations, source: sqlite3.Connection | None) -> Database:
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    if source:
        source.backup(memory)
    _run(memory, migrations[_number(memory, "user_version") :])
    return Database(path, memory, len(migrations), None)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _has_bytes(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
