"""The guard: of all windows of the program, one at a time changes the library."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Guard:
    """A lock that a process takes before it opens, changes or checkpoints the library, and that dies with it.

    It is the lock of an empty SQLite database, which is the same on every system. SQLite's own lock on the library is
    not enough: a damaged library must be moved aside by one window only, and before version 3.51.3 SQLite can damage a
    database where one process checkpoints while another writes (https://sqlite.org/wal.html#walresetbug).
    """

    def __init__(self, path: Path, seconds: float) -> None:
        """Name the lock's own file, which is made, and how long to wait for it; sqlite3.Error where it cannot be."""
        self._connection = sqlite3.connect(path, timeout=seconds, isolation_level=None, check_same_thread=False)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; sqlite3.OperationalError (SQLITE_BUSY) where another process keeps it too long."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()
