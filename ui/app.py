"""Puts the window together and runs it: the only place where its parts meet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.preferences import Preferences
from ui.start import StartView
from ui.theme import Theme
from ui.window import NAME, Window

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Show the window until the person closes it, and return the exit code.

    Args:
        arguments: files and folders to check at once.
    """
    from platformdirs import user_config_path  # noqa: PLC0415 - the rest can be imported without it

    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName("askless")
    window = compose(app, Preferences(user_config_path("askless", appauthor=False) / "window.ini"))
    window.show()
    return app.exec()


def compose(app: QApplication, preferences: Preferences) -> Window:
    """Return the window with all its views."""
    theme = Theme(app, preferences.theme, preferences.text_size)
    start = StartView(theme)
    window = Window(theme, preferences, {"start": start})
    start.form_wanted.connect(window.ask_for_forms)
    start.folder_wanted.connect(window.ask_for_folder)
    return window
