"""Several worker processes at work on one list of forms."""

from __future__ import annotations

import signal
import sys
import threading
from concurrent.futures import Future
from multiprocessing import resource_tracker
from queue import SimpleQueue
from typing import TYPE_CHECKING, Self

from auditor.errors import OutOfMemory, Stopped, WorkerLost
from auditor.workers.allowance import Allowance
from auditor.workers.answer import Answer
from auditor.workers.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.workers.answer import Kept, PageRead
    from auditor.workers.child import Auditing

_LOOK_EVERY = 0.2  # seconds between two looks for a worker that hangs


class Workers:
    """Reads forms in worker processes, the same for the command, the window and other machines.

    One thread for each worker hands it one form after another; a further one looks for workers that hang. Callbacks
    come on these threads. A worker stays for the next form, and is replaced when it dies or has read its share.
    """

    def __init__(
        self,
        prepare: Callable[[], Auditing],
        jobs: int = 1,
        allowance: Allowance | None = None,
        on_page: Callable[[PageRead], None] = lambda _: None,
        on_keep: Callable[[Kept], None] = lambda _: None,
    ) -> None:
        """Start nothing yet: the first forms start the first workers.

        Args:
            prepare: makes, in each worker, what reads forms; it must pickle (`auditor.workers.reading.FormReading`).
            jobs: how many forms are read at once.
            allowance: the limits of each worker.
            on_page: called with every page that was read, from another thread; it must not raise.
            on_keep: called likewise with what a worker wants kept for later runs; it writes what it likes of it.
        """
        self._prepare = prepare
        self._jobs = jobs
        self._allowance = allowance or Allowance()
        self._on_page = on_page
        self._on_keep = on_keep
        self._tasks: SimpleQueue[tuple[Path, Future[Answer]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._at_work: set[Worker] = set()
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        """Return itself; at the end of the block every process is gone."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop what is still being read, and end every process."""
        self.cancel()
        self._closed.set()
        for _thread in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join()

    def submit(self, path: Path) -> Future[Answer]:
        """Return the answer to come of a form; it holds an answer in every case, and never raises."""
        future: Future[Answer] = Future()
        if not self._threads:
            self._start(self._look_after)
        if len(self._threads) <= self._jobs:
            self._start(self._work)
        self._tasks.put((path, future))
        return future

    def cancel(self) -> None:
        """Stop at once, from any thread: every form without an answer gets `stopped` as its answer."""
        self._stopped.set()
        with self._lock:
            at_work = tuple(self._at_work)
        for worker in at_work:
            worker.stop(Stopped.code)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _look_after(self) -> None:
        while not self._closed.wait(_LOOK_EVERY):
            with self._lock:
                at_work = tuple(self._at_work)
            for worker in at_work:
                worker.stop_if_overdue()

    def _work(self) -> None:
        """Have one worker after another read forms, until there are no more."""
        _leave_interrupts_to_the_program()
        worker: Worker | None = None
        while task := self._tasks.get():
            path, future = task
            if not future.set_running_or_notify_cancel():
                continue
            if worker is None or worker.spent:
                self._dismiss(worker)
                worker = self._hired()
            answer = self._answer(worker, path)
            if worker and answer.error == OutOfMemory.code:
                worker.stop()  # what is left of its memory may not do for the next form
            future.set_result(answer)
        self._dismiss(worker)

    def _answer(self, worker: Worker | None, path: Path) -> Answer:
        if self._stopped.is_set():
            return Answer(error=Stopped.code)
        if worker is None:
            return Answer(error=WorkerLost.code)
        return worker.read(path, self._on_page, self._on_keep)

    def _hired(self) -> Worker | None:
        """Return a new worker, or None where the run was stopped meanwhile or the system grants no further process."""
        if self._stopped.is_set():
            return None
        try:
            worker = Worker(self._prepare, self._allowance)
        except OSError:
            return None
        with self._lock:
            self._at_work.add(worker)
        return worker

    def _dismiss(self, worker: Worker | None) -> None:
        if worker is None:
            return
        with self._lock:
            self._at_work.discard(worker)
        worker.stop()


def _leave_interrupts_to_the_program() -> None:
    """Keep Ctrl-C from this thread, and from the processes it starts, which inherit that."""
    if sys.platform == "win32":
        return
    resource_tracker.ensure_running()  # multiprocessing's own helper: starting it lets interrupts in again
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
