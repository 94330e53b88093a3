"""What scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scroll(QScrollArea):
    """Holds a ground as wide as itself that can be scrolled where large text makes it too high."""

    def __init__(self, name: str, ground: QWidget) -> None:
        """Take the ground; `name` is read out, since a screen reader comes by here."""
        super().__init__()
        self.setProperty("ground", "clear")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(ground)
