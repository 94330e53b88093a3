"""Several worker processes at work on one list of forms."""

from __future__ import annotations

import signal
import sys
import threading
from concurrent.futures import Future
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Self

from auditor.errors import OutOfMemory, Stopped, WorkerLost
from auditor.values.share import Share
from auditor.workers.allowance import Allowance
from auditor.workers.answer import Answer, Kept, Offer, PageRead
from auditor.workers.order import Order
from auditor.workers.tasks import Task, Tasks
from auditor.workers.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.values.copy import Marking
    from auditor.values.hand_mark import HandMark
    from auditor.workers.child import Auditing
    from auditor.workers.worker import News

_LOOK_EVERY = 0.2  # seconds between two looks at the workers


class Workers:
    """Reads forms in worker processes, the same for the command, the window and other machines.

    One thread for each worker hands it one order after another; a further one looks after them: it ends those that
    hang, and starts more where work still waits once those at work have settled. Callbacks come on these threads. A
    worker stays for the next order, and is replaced when it dies or has had its number. Where pages of a form wait for
    text recognition, workers without a form of their own read shares of them, and whoever audits the form finds them
    kept.
    """

    def __init__(
        self,
        prepare: Callable[[], Auditing],
        jobs: int = 1,
        allowance: Allowance | None = None,
        on_page: Callable[[PageRead], None] = lambda _: None,
        on_keep: Callable[[Kept], None] = lambda _: None,
    ) -> None:
        """Start nothing yet: the first form starts the first worker.

        Args:
            prepare: makes, in each worker, what reads forms; it must pickle (`auditor.workers.reading.FormReading`).
            jobs: how many workers there may be.
            allowance: the limits of each worker.
            on_page: called with every page that was read, from another thread; it must not raise.
            on_keep: called likewise with what a worker wants kept for later runs and for the other workers.
        """
        self._prepare = prepare
        self._jobs = jobs
        self._allowance = allowance or Allowance()
        self._on_page = on_page
        self._on_keep = on_keep
        self._tasks = Tasks()
        self._threads: list[threading.Thread] = []
        self._watchman = threading.Thread(target=self._look_after, daemon=True)
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
        if not self._threads:
            return
        self._watchman.join()  # from here on no further worker starts
        for _thread in self._threads:
            self._tasks.add_end()
        for thread in self._threads:
            thread.join()

    def submit(self, path: Path, marks: tuple[HandMark, ...] = ()) -> Future[Answer]:
        """Return the answer to come of a form with what was marked by hand; it holds one in every case."""
        return self._submit(Order(path, marks=marks))

    def mark(self, path: Path, marking: Marking) -> Future[Answer]:
        """Return the answer to come with a form's copy, in the same way."""
        return self._submit(Order(path, marking=marking))

    def read(self, path: Path) -> Future[Answer]:
        """Return the answer to come with a form's blocks, in the same way."""
        return self._submit(Order(path, blocks=True))

    def compare(self, original: Path, translation: Path) -> Future[Answer]:
        """Return the answer to come with the comparison of two versions of a form, in the same way."""
        return self._submit(Order(original, translation=translation))

    def _submit(self, order: Order) -> Future[Answer]:
        future: Future[Answer] = Future()
        self._tasks.add(Task(order, future))
        if not self._threads:
            self._start_another()
            self._watchman.start()
        return future

    def cancel(self) -> None:
        """Stop at once, from any thread: every form without an answer gets `stopped` as its answer."""
        self._stopped.set()
        for worker in self._present():
            worker.stop(Stopped.code)

    def _present(self) -> tuple[Worker, ...]:
        with self._lock:
            return tuple(self._at_work)

    def _start_another(self) -> None:
        thread = threading.Thread(target=self._work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _look_after(self) -> None:
        _leave_interrupts_to_the_program()
        while not self._closed.wait(_LOOK_EVERY):
            present = self._present()
            for worker in present:
                worker.stop_if_overdue()
            if len(present) == len(self._threads) and all(worker.has_settled for worker in present):
                for _ in range(min(len(self._tasks), self._jobs - len(self._threads))):
                    self._start_another()

    def _work(self) -> None:
        """Have one worker after another carry out orders, until there are no more."""
        _leave_interrupts_to_the_program()
        worker = self._hired()
        while task := self._tasks.next():
            if not task.begin():
                continue
            if worker is None or worker.spent:
                self._dismiss(worker)
                worker = self._hired()
            answer = self._answer(worker, task)
            if worker and answer.error == OutOfMemory.code:
                worker.stop()  # what is left of its memory may not do for the next form
            if not task.is_share:
                task.answer.set_result(answer)
        self._dismiss(worker)

    def _answer(self, worker: Worker | None, task: Task) -> Answer:
        if self._stopped.is_set():
            return Answer(error=Stopped.code)
        if worker is None:
            return Answer(error=WorkerLost.code)
        return worker.carry_out(task.order, lambda news: self._hear(news, task))

    def _hear(self, news: News, task: Task) -> None:
        """Pass on what a worker tells; how far a share is, is seen by the worker that audits the form."""
        match news:
            case Kept():
                self._on_keep(news)
            case PageRead() if not task.is_share:
                self._on_page(news)
            case Offer(pages) if not task.is_share:
                shares = min(self._jobs, pages) - 1
                for number in range(shares):
                    self._tasks.add(Task(Order(task.order.path, Share(number, shares)), task.answer))

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
        worker.get_ready()
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
