"""The library's database while it is open: one change at a time, and every failure told in the person's words."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import contextmanager, nullcontext, suppress
from threading import RLock
from typing import TYPE_CHECKING

from auditor.errors import (
    LibraryBusy,
    LibraryFailed,
    LibraryFull,
    LibraryMoved,
    LibraryNewer,
    LibraryReadOnly,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from auditor.library.guard import Guard

_MEANINGS: dict[int, type[LibraryFailed]] = {
    sqlite3.SQLITE_FULL: LibraryFull,
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_READONLY: LibraryReadOnly,
    sqlite3.SQLITE_PERM: LibraryReadOnly,
}
"""What SQLite says, by its primary code, and what that means for the person; anything else is LibraryFailed."""
_PRIMARY = 0xFF
_LITTLE = 2**20
"""Bytes. With less than this left on the disk, whatever could not be written failed for want of room."""


def code_of(error: sqlite3.Error) -> int:
    """Return the primary code of an error, 0 where the error is not SQLite's own."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & _PRIMARY


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn SQLite's errors, whose words could quote the library, into those that the person is told."""
    try:
        yield
    except sqlite3.Error as error:
        code = code_of(error)
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN) and is_full(folder):
            raise LibraryFull from None
        raise _MEANINGS.get(code, LibraryFailed) from None


class Database:
    """An open library. Any thread may use it; they wait for one another."""

    def __init__(self, path: Path, connection: sqlite3.Connection, version: int, guard: Guard | None) -> None:
        """Take what was opened and checked.

        Args:
            path: the library's file.
            connection: to it, or to a copy in memory where it cannot be changed.
            version: of its tables; another window may bring them to a newer one.
            guard: held during changes; None: nothing may be changed.
        """
        self._path = path
        self._connection = connection
        self._version = version
        self._guard = guard
        self._file = _identity(path)
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection to read with."""
        with self._lock, told(self._path.parent):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection to change the library with; it is all on the disk when this ends, or none of it is.

        Raises:
            LibraryFailed: it is not. LibraryFull, LibraryBusy, LibraryReadOnly, LibraryMoved and LibraryNewer are
                kinds of it; after the first two the same change can be tried again.
        """
        with self._changing():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._refuse_newer()
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def leave_no_trace(self) -> None:
        """Clear the write-ahead log: what was removed from the library still stands in it."""
        with self._changing():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Give the file back. Nothing waits to be saved."""
        alone = self._guard.held() if self._guard else nullcontext()
        with self._lock:
            with suppress(sqlite3.Error), alone:
                self._connection.close()  # the last window's checkpoint
            self._connection.close()
            if self._guard:
                self._guard.close()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        if self._guard is None:
            raise LibraryReadOnly
        with self._lock, told(self._path.parent), self._guard.held():
            if _identity(self._path) != self._file:
                raise LibraryMoved
            yield

    def _refuse_newer(self) -> None:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version != self._version:
            raise LibraryNewer


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from one that took its name later; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def is_full(folder: Path) -> bool:
    """Return whether there is hardly any room left on a folder's disk."""
    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False
