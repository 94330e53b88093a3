"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_SCREEN = (
    "There is no screen here to show a window on. Run `askless-window` where you see a desktop, "
    "or use `askless audit` in this terminal."
)


def has_screen(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    if platform in {"win32", "darwin"}:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
