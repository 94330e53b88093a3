"""The walls around a worker process: it takes away its own rights before it looks at a form."""

from __future__ import annotations

import faulthandler
import sys
from importlib import import_module

_PLATFORMS: dict[str, str] = {
    "linux": "auditor.workers.confinement.linux",
    "darwin": "auditor.workers.confinement.posix",
    "win32": "auditor.workers.confinement.windows",
}
"""The module that holds `confine` for each platform."""


def confine(memory: int) -> None:
    """Take from this process, for good, what reading a form does not need.

    What the platform does not grant is left out. Everywhere: a memory limit (macOS heeds none) and no crash dump. On
    Linux and macOS: a session of its own, and no writing to files. On Linux also: no new privileges, and the filter of
    system calls in `linux.py`.

    Args:
        memory: bytes of address space.
    """
    faulthandler.disable()
    import_module(_PLATFORMS.get(sys.platform, _PLATFORMS["darwin"])).confine(memory)
