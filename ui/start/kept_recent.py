"""What was opened before, kept among the window's own settings: paths, numbers and times, nothing of a form."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.start.recent import Recent

if TYPE_CHECKING:
    from ui.preferences import Preferences

_MOST = 10


class KeptRecent:
    """The latest ten; what stands in the settings and is not understood is passed over."""

    def __init__(self, preferences: Preferences) -> None:
        """Take the settings."""
        self._preferences = preferences

    def recent(self) -> tuple[Recent, ...]:
        """Return what was opened, the latest first."""
        try:
            plain = json.loads(self._preferences.recent or "[]")
            return tuple(_recent(each) for each in plain)
        except (ValueError, TypeError):
            return ()

    def remember(self, recent: Recent) -> None:
        """Put it first, in place of what is known of the same path; nothing where the person wants nothing kept."""
        if not self._preferences.remembers:
            return
        others = (each for each in self.recent() if each.path != recent.path)
        self._preferences.recent = json.dumps([_plain(each) for each in (recent, *others)][:_MOST])

    def forget_all(self) -> None:
        """Empty the list."""
        self._preferences.recent = ""


def _plain(recent: Recent) -> list[object]:
    moment = recent.opened.isoformat(timespec="seconds")
    return [str(recent.path), moment, recent.forms, recent.findings, recent.decided, recent.unread]


def _recent(plain: list[Any]) -> Recent:
    path, moment, forms, findings, decided, unread = plain
    return Recent(Path(path), datetime.fromisoformat(moment), int(forms), findings, int(decided), int(unread))
