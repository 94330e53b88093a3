"""The bar at the top of a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.label import ElidedLabel

if TYPE_CHECKING:
    from ui.theme import Theme


class TopBar(QFrame):
    """A way back, a title with a line below it, and at the far end what the view puts there with `add`."""

    left = Signal()

    def __init__(self, theme: Theme, back: str) -> None:
        """Make it; `back` says where the way back leads."""
        super().__init__()
        self.setProperty("frame", "bar")
        self.back = Button(theme, back, kind="bare", icon="arrow-left")
        if self.isRightToLeft():
            self.back.set_icon("arrow-right")
        self.back.clicked.connect(self.left)
        self._title = ElidedLabel(role="heading")
        self._line = ElidedLabel(role="small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.back)
        self._row.addLayout(words, stretch=1)

    def add(self, *widgets: QWidget) -> None:
        """Put controls at the far end, in reading order."""
        for widget in widgets:
            self._row.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Show what the view is about, such as a file's name."""
        self._title.set_whole(title)

    def title(self) -> str:
        """Return what the view is about."""
        return self._title.whole()

    def line(self) -> str:
        """Return what is to be known about it."""
        return self._line.whole()

    def set_line(self, line: str) -> None:
        """Show what is to be known about it, such as how many pages there are and that all is saved."""
        self._line.set_whole(line)
        self._line.setVisible(bool(line))
