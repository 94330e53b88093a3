"""The start: what the program does, where forms come in, and what was opened before."""

from __future__ import annotations

from ui.start.kept_recent import KeptRecent
from ui.start.recent import Recent, RecentForms
from ui.start.view import StartView

__all__ = ["KeptRecent", "Recent", "RecentForms", "StartView"]
