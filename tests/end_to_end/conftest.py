"""What the tests of whole runs share."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest


@pytest.fixture
def hearing() -> Callable[[], None]:
    """Undo, in a process about to start, what a shell does to what it runs in the background: Ctrl-C ignored."""

    def undo() -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)

    return undo
