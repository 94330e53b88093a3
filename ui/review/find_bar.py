"""The slim bar in which words of the form are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from ui.controls import Button, Label

if TYPE_CHECKING:
    from ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WIDEST = 420


class FindBar(QFrame):
    """Takes the words that are looked for, and says where the reader is among the places.

    Signals:
        sought: other words are looked for.
        stepped: the person wants the next (1) or the previous (-1) place.
        left: the person is done.
    """

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, hidden."""
        super().__init__()
        self.setProperty("frame", "bar")
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Find in the form"))
        self.field.setPlaceholderText(self.tr("Find in the form"))
        self.field.setMaximumWidth(theme.sizes.px(_WIDEST))
        self._place = Label(role="small")
        self._before = Button(theme, self.tr("Previous place (Shift+F3)"), "bare", "chevron-up")
        self._after = Button(theme, self.tr("Next place (F3)"), "bare", "chevron-down")
        self._close = Button(theme, self.tr("Close the search (Esc)"), "bare", "x", 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.field, stretch=1)
        for widget in (self._before, self._after, self._place):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._close)
        self.field.textChanged.connect(self.sought)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.left)
        self.field.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it with the keyboard in its field, what stands there chosen, so that typing takes its place."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_place(self, words: str, places: int) -> None:
        """Say where the reader is; the steps need a place to go to."""
        self._place.setText(words)
        for button in (self._before, self._after):
            button.setEnabled(bool(places))

    def place(self) -> str:
        """Return what it says of the place."""
        return self._place.text()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go to the next place with Enter, to the one before with Shift and Enter; Esc ends the search."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True
