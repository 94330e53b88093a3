"""One worker process, as the program sees it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from auditor.errors import TookTooLong, WorkerLost
from auditor.rebuilding import Malformed
from auditor.workers import wire
from auditor.workers.answer import Answer, Kept, Offer, PageRead
from auditor.workers.child import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from auditor.workers.allowance import Allowance
    from auditor.workers.child import Auditing
    from auditor.workers.order import Order

News = PageRead | Kept | Offer
"""What a worker tells before it answers."""
_PATIENCE = 2.0  # seconds for a killed process to be gone


class Worker:
    """A worker process: one thread has it carry out orders, and any thread may stop it."""

    def __init__(self, prepare: Callable[[], Auditing], allowance: Allowance) -> None:
        """Start the process.

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
        self._orders_given = 0
        self._hired = time.monotonic()
        self._ready: float | None = None
        self._verdict = WorkerLost.code
        self._is_stopped = False

    @property
    def spent(self) -> bool:
        """Whether the next order needs another worker."""
        # A process that two threads saw end at once may be called alive for a moment more.
        return self._is_stopped or not self._process.is_alive() or self._orders_given >= self._allowance.forms

    @property
    def has_settled(self) -> bool:
        """Whether it has been ready for as long as it took to get so: what waits now is worth another worker."""
        return self._ready is not None and time.monotonic() - self._ready >= self._ready - self._hired

    def get_ready(self) -> None:
        """Wait until it can take orders; a process that cannot is stopped, and so is `spent`."""
        self._watch.start(0)
        with self._stopping():
            while self._received() != wire.READY:
                self._watch.beat(0)
            self._ready = time.monotonic()

    def carry_out(self, order: Order, tell: Callable[[News], None]) -> Answer:
        """Return what became of an order; a process that dies, hangs or talks nonsense is an answer as well.

        Args:
            order: what to do.
            tell: called with every page that was read, what is to be kept, and pages that others may read.
        """
        self._orders_given += 1
        self._watch.start(order.path.stat().st_size if order.path.is_file() else 0)
        with self._stopping():
            self._orders.send_bytes(wire.order_message(order))
            return self._heard(order, tell)
        return Answer(error=self._verdict)

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Watch the time, and end a process that is not to be heard of any more, or only nonsense."""
        try:
            yield
        except (OSError, EOFError, Malformed):
            self.stop(self._verdict)
        finally:
            self._watch.rest()

    def _received(self, order: Order | None = None) -> bytes:
        large = order is not None and order.marking is not None
        return self._answers.recv_bytes(self._allowance.copy if large else self._allowance.answer)

    def _heard(self, order: Order, tell: Callable[[News], None]) -> Answer:
        """Return the answer to an order; one to another order is refused."""
        while True:
            message = wire.understood(self._received(order))
            if isinstance(message, Answer):
                return _fitting(message, order)
            self._watch.beat(message[1] if isinstance(message, tuple) else 0)
            if isinstance(message, tuple):
                tell(PageRead(order.path, *message))
            elif message is not None:
                tell(message)

    def stop_if_overdue(self) -> None:
        """End the process when its form takes too long, or when it has not given a sign of life for too long."""
        if self._watch.is_overdue():
            self.stop(TookTooLong.code)

    def stop(self, verdict: str = WorkerLost.code) -> None:
        """End the process and everything it started; a form that it is reading gets the verdict, a code of ERRORS."""
        self._verdict, self._is_stopped = verdict, True
        if os.name == "posix" and self._process.pid:
            with suppress(ProcessLookupError, PermissionError):  # gone, or not yet leading a group of its own
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join(_PATIENCE)


def _fitting(answer: Answer, order: Order) -> Answer:
    """Return the answer; Malformed where it is not one to this order."""
    of_another = answer.audit is not None and answer.audit.form.name != order.path.name
    if of_another or (answer.error is None and _kind(answer) != _wanted(order)):
        raise Malformed
    return answer


def _kind(answer: Answer) -> str:
    kinds = {"copy": answer.copy, "blocks": answer.document, "comparison": answer.comparison, "audit": answer.audit}
    return next((kind for kind, result in kinds.items() if result is not None), "share")


def _wanted(order: Order) -> str:
    kinds = {"share": order.share, "copy": order.marking, "blocks": order.blocks, "comparison": order.translation}
    return next((kind for kind, asked in kinds.items() if asked), "audit")


class _Stopwatch:
    """How long an order is being carried out, and since when there was no sign of life."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._lock = threading.Lock()
        self._started: float | None = None
        self._heard = 0.0
        self._size = self._pages = 0

    def start(self, size: int) -> None:
        with self._lock:
            self._started = self._heard = time.monotonic()
            self._size, self._pages = size, 0

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
