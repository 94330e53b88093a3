"""Something that is on or off and needs more words than one line may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.label import Label
from ui.controls.tick import Tick

if TYPE_CHECKING:
    from ui.theme import Theme

_GAP = 6


class TickLine(QWidget):
    """A box with words beside it that wrap; a press on the words counts as well.

    Signals:
        toggled: it is on or off now.
    """

    toggled = Signal(bool)

    def __init__(self, theme: Theme, words: str = "") -> None:
        """Make it, off."""
        super().__init__()
        self.tick = Tick(theme, "")
        self.tick.toggled.connect(self.toggled)
        self._words = Label(wraps=True)
        self._words.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words.installEventFilter(self)
        self.setFocusProxy(self.tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.tick, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        self.set_text(words)

    def set_text(self, words: str) -> None:
        """Say what it stands for."""
        self._words.setText(words)
        self.tick.setAccessibleName(words)

    def text(self) -> str:
        """Return what it stands for."""
        return self._words.text()

    def is_on(self) -> bool:
        """Return whether it is shown, can be pressed, and is on."""
        return self.isEnabled() and self.isVisibleTo(self.parentWidget()) and self.tick.isChecked()

    def set_on(self, on: bool) -> None:
        """Put it on or off."""
        self.tick.setChecked(on)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a press on the words for one on the box."""
        if event.type() == QEvent.Type.MouseButtonRelease and self.isEnabled():
            self.tick.click()
            return True
        return False
