"""The heartbeat of a worker process: it beats only while the interpreter makes progress."""

from __future__ import annotations

import _thread
import signal
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

BEAT_SECONDS = 1.0


def start_pulse(beat: Callable[[], None], every: float = BEAT_SECONDS) -> None:
    """Call `beat` in the main thread, between two of its steps, about every so many seconds from now on.

    A thread asks the interpreter to handle an interrupt, as the keyboard would, without any real signal. Handlers run
    in the main thread and only between its steps, so that a parser that never returns from native code gives no beat,
    though the thread itself lives on. Works the same on every platform.
    """
    signal.signal(signal.SIGINT, lambda _signal, _frame: beat())
    threading.Thread(target=_ask, args=(every,), name="pulse", daemon=True).start()


def _ask(every: float) -> None:
    while True:
        time.sleep(every)
        _thread.interrupt_main()
