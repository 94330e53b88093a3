"""Cards: what belongs together stands on one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout


class Card(QFrame):
    """A ground with round corners and things below one another; `column` is their layout."""

    def __init__(self, margin: int = 16, spacing: int = 8, frame: str = "card") -> None:
        """Make an empty one.

        Args:
            margin: room on every side, in pixels.
            spacing: room between things, in pixels.
            frame: how the style sheet knows it: `card`, `bar` or `notice`.
        """
        super().__init__()
        self.setProperty("frame", frame)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)
