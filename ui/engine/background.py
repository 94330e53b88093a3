"""Work that is safe but may take a moment: searching a folder, importing the engine, asking the library."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from ui.engine.mailbox import Mailbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtCore import QObject

_TURN = 0.0005
"""Seconds after which Python lets the other thread on.

With its usual 5 ms, painting a table waits at each of many calls while this thread imports the engine.
"""


class Background:
    """One thread beside the window's: it does one thing after another, in the order in which they were asked for."""

    def __init__(self, parent: QObject) -> None:
        """Start nothing yet.

        Args:
            parent: lives on the window's thread; results are handed over there.
        """
        sys.setswitchinterval(_TURN)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._done: Mailbox[Callable[[], None]] = Mailbox(parent)
        self._done.opened.connect(_call_all)

    def run(self, work: Callable[[], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Call `work` on the other thread, and `then` with its result on the window's.

        Where `work` raises, `then` is not called; the error is raised on the window's thread.
        """
        self._pool.submit(work).add_done_callback(lambda future: self._done.put(partial(_pass_on, future, then)))

    def close(self) -> None:
        """Do what is still to be done, and take nothing more; results are not handed over any more."""
        self._pool.shutdown()


def _pass_on(future: Future[Any], then: Callable[[Any], None]) -> None:
    then(future.result())


def _call_all(calls: tuple[Callable[[], None], ...]) -> None:
    for call in calls:
        call()
