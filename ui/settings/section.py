"""A part of the settings: a card with a title, and controls with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.controls import Card, Label, Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

_CONTROL_WIDTH = 320


class Section(Card):
    """Controls below one another."""

    def __init__(self, title: str, hint: str = "") -> None:
        """Make an empty one; a hint says in a sentence what it is about."""
        super().__init__(margin=20, spacing=8)
        self.column.addWidget(Label(title, "title", wraps=True))
        if hint:
            self.add_hint(hint)

    def add_hint(self, words: str = "") -> Label:
        """Add a sentence, and return it."""
        hint = Label(words, "small", wraps=True)
        self.column.addWidget(hint)
        return hint

    def add_choice(self, words: str, control: QWidget) -> None:
        """Add a control below its words."""
        name = Label(words, "strong", wraps=True)
        name.setBuddy(control)
        control.setMaximumWidth(_CONTROL_WIDTH)
        self.column.addSpacing(6)
        self.column.addWidget(name)
        self.column.addWidget(control)

    def add_tick(self, theme: Theme, words: str, hint: str = "") -> Tick:
        """Add something that is on or off, and return it."""
        tick = Tick(theme, words)
        tick.setAccessibleDescription(hint)
        self.column.addSpacing(6)
        self.column.addWidget(tick)
        if hint:
            self.add_hint(hint)
        return tick


class Columns(QWidget):
    """Controls in as many columns as there is room for."""

    def __init__(self, controls: Sequence[QWidget]) -> None:
        """Take the controls, in reading order."""
        super().__init__()
        self._controls = controls
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them anew."""
        super().resizeEvent(event)
        widest = max(control.sizeHint().width() for control in self._controls) + self._grid.horizontalSpacing()
        self._arrange(2 if self.width() >= 2 * widest else 1)

    def _arrange(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        rows = -(-len(self._controls) // count)
        for place, control in enumerate(self._controls):
            self._grid.addWidget(control, place % rows, place // rows, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < count))
