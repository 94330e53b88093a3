"""Help: short pages for each task, every key, and what the program is made of."""

from __future__ import annotations

from ui.help.presenter import HelpPresenter
from ui.help.view import HelpView

__all__ = ["HelpPresenter", "HelpView"]
