"""The process that draws, as the program sees it."""

from __future__ import annotations

import multiprocessing
import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from auditor.drawing import wire
from auditor.drawing.child import serve
from auditor.rebuilding import Malformed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from auditor.drawing.news import NotOpened, Opened
    from auditor.drawing.piece import Piece

MEMORY = 1536 * 2**20
"""Bytes of address space, as a worker process has: a scan of 100 million dots takes 300 MB, and copies."""
PATIENCE = 20.0
"""Seconds that opening a form or drawing one piece may take; pieces of real forms take less than one."""
_GONE = 2.0  # seconds for a killed process to be gone


class Lost(Exception):
    """The process died, hung or talked nonsense, and is ended."""


class Easel:
    """A process with one form open in it. One thread uses it; `stop` may be called from any."""

    def __init__(self, path: Path, password: str | None, memory: int = MEMORY, patience: float = PATIENCE) -> None:
        """Start the process.

        Args:
            path: the form.
            password: opens a protected form, or None.
            memory: bytes of address space for the process.
            patience: seconds for each of its answers.
        """
        context = multiprocessing.get_context("spawn")
        orders, self._orders = context.Pipe(duplex=False)
        self._answers, answers = context.Pipe(duplex=False)
        self._patience = patience
        self._process = context.Process(target=serve, args=(orders, answers, path, password, memory), daemon=True)
        self._process.start()
        orders.close()
        answers.close()

    def opening(self) -> Opened | NotOpened:
        """Return what became of opening the form, to be asked once and first; Lost when the process died of it."""
        try:
            return wire.opening(_received(self._answers, self._patience, wire.MOST_SIZES))
        except (OSError, EOFError, Malformed):
            self.stop()
            raise Lost from None

    def drawn(self, piece: Piece) -> bytes | None:
        """Return a piece's dots, or None where it cannot be drawn; Lost when the process died of it."""
        try:
            self._orders.send_bytes(wire.piece_message(piece))
            return wire.dots(_received(self._answers, self._patience, piece.size), piece)
        except (OSError, EOFError, Malformed):
            self.stop()
            raise Lost from None

    def stop(self) -> None:
        """End the process."""
        if os.name == "posix" and self._process.pid:
            with suppress(ProcessLookupError, PermissionError):  # gone, or not yet leading a group of its own
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join(_GONE)


def _received(answers: Connection, patience: float, most: int) -> bytes:
    """Return the next answer; TimeoutError, which is an OSError, when it does not begin in time."""
    if not answers.poll(patience):
        raise TimeoutError
    return answers.recv_bytes(most)
