"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOT_SHOWN = 2
"""The exit code where no window can be shown."""
NO_SCREEN = (
    "There is no screen here to show a window on, or a part of the system that it needs is missing. "
    "Run `askless-window` where you see a desktop, or use `askless audit` in this terminal."
)


def has_screen(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def can_show() -> bool:
    """Return whether a screen is named, and the system has what Qt needs to be loaded."""
    if not has_screen():
        return False
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 - it brings libraries of the system along
    except ImportError:
        return False
    return True


@contextmanager
def needed_screen() -> Iterator[None]:
    """While Qt looks for the screen: end the program with a plain sentence where the one that is named is not there.

    Qt itself would end it without a chance to say anything, and with a dump of its memory.
    """
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - nothing of Qt before it is needed

    def hear(kind: QtMsgType, _context: object, _message: str | None) -> None:
        if kind == QtMsgType.QtFatalMsg:
            sys.stderr.write(f"{NO_SCREEN}\n")
            sys.stderr.flush()
            os._exit(NOT_SHOWN)

    qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(None)
