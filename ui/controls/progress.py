"""How far something is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ProgressLine(QProgressBar):
    """A thin bar; what it stands for is said in words beside it and in its accessible name."""

    def __init__(self, name: str) -> None:
        """Make an empty one with the name that is read out."""
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setRange(0, 1)

    def show_share(self, done: int, of: int) -> None:
        """Show that so many of so many are done."""
        self.setRange(0, max(of, 1))
        self.setValue(done)
