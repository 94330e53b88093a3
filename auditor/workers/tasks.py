"""What waits for a worker, in the order in which it is taken: forms, then shares of long scans, then the end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from queue import PriorityQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

    from auditor.workers.answer import Answer
    from auditor.workers.order import Order

_FORM, _SHARE, _END = range(3)


@dataclass(frozen=True, slots=True)
class Task:
    """An order, and the answer to come of its form; a share only helps towards it."""

    order: Order
    answer: Future[Answer]

    @property
    def is_share(self) -> bool:
        """Whether it is a share of a form that another worker audits."""
        return self.order.share is not None

    def begin(self) -> bool:
        """Return whether somebody still waits for it: not where the person gave it up, or the form is done already."""
        return not self.answer.done() if self.is_share else self.answer.set_running_or_notify_cancel()


class Tasks:
    """The tasks that no worker has taken yet. To be used from any thread."""

    def __init__(self) -> None:
        """Begin with none."""
        self._queue: PriorityQueue[tuple[int, int, Task | None]] = PriorityQueue()
        self._serial = count()

    def __len__(self) -> int:
        """Return how many wait, about: other threads take them meanwhile."""
        return self._queue.qsize()

    def add(self, task: Task) -> None:
        """Let a task wait after those of its kind."""
        self._queue.put((_SHARE if task.is_share else _FORM, next(self._serial), task))

    def add_end(self) -> None:
        """Let whoever comes when all is taken find the end."""
        self._queue.put((_END, next(self._serial), None))

    def next(self) -> Task | None:
        """Return the next task, once there is one; None at the end."""
        return self._queue.get()[2]
