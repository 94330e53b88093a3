"""The log: when something went wrong, as which of the program's own codes, and where in the program."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from auditor import __version__
from auditor.errors import ERRORS, AuditorError
from auditor.origins import is_origin

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 1_000_000
_KEPT = 3
_NAME = "askless.log"


class Logbook:
    """The log in a folder: up to three files of up to 1 MB each, which only the person may read.

    A log that cannot be written is no reason to stop: such a line is lost. Instances of the program may share one.
    """

    def __init__(self, folder: Path, most: int = _MOST_BYTES) -> None:
        """Name the folder; it is made with the first line.

        Args:
            folder: where the files stand.
            most: bytes of one file.
        """
        self._file = folder / _NAME
        self._most = most

    def note(self, code: str, origin: str = "") -> None:
        """Add a line: the time, the program's version, a code of ERRORS and what `origin_of` says.

        Whatever is neither a code nor an origin is left out: a form's words have no way in.
        """
        known = code if code in ERRORS else AuditorError.code
        place = origin if is_origin(origin) else ""
        line = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {__version__} {known} {place}".rstrip() + "\n"
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._make_room(len(line))
            self._append(line.encode())

    def _append(self, line: bytes) -> None:
        handle = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def _make_room(self, more: int) -> None:
        """Set a full file aside, and let go of the oldest one."""
        if not self._file.exists() or self._file.stat().st_size + more <= self._most:
            return
        aside = [self._file, *(self._file.with_name(f"{_NAME}.{number}") for number in range(1, _KEPT))]
        for older, newer in zip(reversed(aside[1:]), reversed(aside[:-1]), strict=True):
            with suppress(FileNotFoundError):
                newer.replace(older)
