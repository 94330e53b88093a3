"""One worker process, as the program sees it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from auditor.errors import TookTooLong, WorkerLost
from auditor.rebuilding import Malformed
from auditor.workers import wire
from auditor.workers.answer import Answer, PageRead
from auditor.workers.child import serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.workers.allowance import Allowance
    from auditor.workers.answer import Kept
    from auditor.workers.child import Auditing

_PATIENCE = 2.0  # seconds for a killed process to be gone


class Worker:
    """A worker process: one thread has it read forms, and any thread may stop it."""

    def __init__(self, prepare: Callable[[], Auditing], allowance: Allowance) -> None:
        """Start the process; it gets ready while the first form waits.

        Args:
            prepare: makes, in the process, what reads forms; it must pickle.
            allowance: the limits of the process.
        """
        context = multiprocessing.get_context("spawn")
        orders, self._orders = context.Pipe(duplex=False)
        self._answers, answers = context.Pipe(duplex=False)
        self._process = context.Process(target=serve, args=(orders, answers, prepare, allowance), daemon=True)
        self._process.start()
        orders.close()
        answers.close()
        self._allowance = allowance
        self._watch = _Stopwatch(allowance)
        self._forms = 0
        self._verdict = WorkerLost.code

    @property
    def spent(self) -> bool:
        """Whether the next form needs another worker."""
        return not self._process.is_alive() or self._forms >= self._allowance.forms

    def read(self, path: Path, on_page: Callable[[PageRead], None], on_keep: Callable[[Kept], None]) -> Answer:
        """Return what became of a form; a process that dies, hangs or talks nonsense is an answer as well.

        Args:
            path: the form.
            on_page: called with every page that was read.
            on_keep: called with what is to be kept.
        """
        self._forms += 1
        self._watch.start(path)
        try:
            self._orders.send_bytes(wire.order(str(path)))
            return self._heard(path, on_page, on_keep)
        except (OSError, EOFError, Malformed):
            self.stop(self._verdict)
            return Answer(error=self._verdict)
        finally:
            self._watch.rest()

    def _heard(self, path: Path, on_page: Callable[[PageRead], None], on_keep: Callable[[Kept], None]) -> Answer:
        """Return the answer to an order; what it says of another form is refused."""
        while True:
            message = wire.understood(self._answers.recv_bytes(self._allowance.answer))
            if isinstance(message, Answer):
                if message.audit is not None and message.audit.form.name != path.name:
                    raise Malformed
                return message
            pages = message[1] if isinstance(message, tuple) else 0
            self._watch.beat(pages)
            if isinstance(message, tuple):
                on_page(PageRead(path, *message))
            elif message is not None:
                on_keep(message)

    def stop_if_overdue(self) -> None:
        """End the process when its form takes too long, or when it has not given a sign of life for too long."""
        if self._watch.is_overdue():
            self.stop(TookTooLong.code)

    def stop(self, verdict: str = WorkerLost.code) -> None:
        """End the process and everything it started; a form that it is reading gets the verdict, a code of ERRORS."""
        self._verdict = verdict
        if os.name == "posix" and self._process.pid:
            with suppress(ProcessLookupError, PermissionError):  # gone, or not yet leading a group of its own
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join(_PATIENCE)


class _Stopwatch:
    """How long a form is being read, and since when there was no sign of life."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._lock = threading.Lock()
        self._started: float | None = None
        self._heard = 0.0
        self._size = self._pages = 0

    def start(self, path: Path) -> None:
        with self._lock:
            self._started = self._heard = time.monotonic()
            self._size, self._pages = path.stat().st_size if path.is_file() else 0, 0

    def beat(self, pages: int) -> None:
        with self._lock:
            self._heard, self._pages = time.monotonic(), max(self._pages, pages)

    def rest(self) -> None:
        with self._lock:
            self._started = None

    def is_overdue(self) -> bool:
        with self._lock:
            if self._started is None:
                return False
            now = time.monotonic()
            late = now - self._started > self._allowance.seconds(self._pages, self._size)
            return late or now - self._heard > self._allowance.silence
