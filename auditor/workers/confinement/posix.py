"""Walls that Linux and macOS share."""

from __future__ import annotations

import os
import resource
from contextlib import suppress


def confine(memory: int) -> None:
    """Put this process into a session of its own, and limit its memory, crash dumps and files."""
    with suppress(OSError):  # it leads its group already
        os.setsid()
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),  # nothing is ever written to a file; pipes are not files
    ):
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))
