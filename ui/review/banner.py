"""A notice over the form: what to know, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.controls import Button, Label, Scroll

if TYPE_CHECKING:
    from ui.theme import Theme

_BESIDE, _AIR, _HIGHEST = 320, 6, 160  # pixels beside the list, below it, and of the highest list
_SHARE = 6  # of the height of a low window, the list takes one part in so many at most


class Banner(QFrame):
    """Says something in a line or two, with a list behind “Show”.

    Signals:
        acted: its button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, hidden."""
        super().__init__()
        self.setProperty("frame", "banner")
        self._text, self._list = Label(wraps=True), Label(role="small", wraps=True)
        self._room = Scroll(self.tr("List"), self._list)
        self._unfold = Button(theme, self.tr("Show the list"), "link")
        self._act = Button(theme, "")
        self._close = Button(theme, self.tr("Close this notice"), "bare", "x", 16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._text)
        words.addWidget(self._room)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addLayout(words, stretch=1)
        for button in (self._unfold, self._act, self._close):
            row.addWidget(button)
        self._unfold.clicked.connect(self._turn)
        self._act.clicked.connect(self.acted)
        self._close.clicked.connect(self.hide)
        self.show_words("")

    def show_words(self, words: str, lines: tuple[str, ...] = (), act: str = "") -> None:
        """Show words, a list to unfold, and what its button says; empty words hide it."""
        self.setVisible(bool(words))
        self._text.setText(words)
        self._list.setText("\n".join(lines))
        self._fold()
        self._unfold.setVisible(bool(lines))
        self._act.setVisible(bool(act))
        self._act.set_text(act)

    def unfold(self) -> None:
        """Show the list, as high as it is and no higher than leaves room for the form."""
        width = max(self.width() - _BESIDE, 200)
        most = min(_HIGHEST, self.window().height() // _SHARE)
        self._room.setFixedHeight(min(self._list.heightForWidth(width) + _AIR, most))
        self._room.show()
        self._unfold.set_text(self.tr("Hide the list"))

    def _fold(self) -> None:
        self._room.hide()
        self._unfold.set_text(self.tr("Show the list"))

    def _turn(self) -> None:
        if self._room.isVisibleTo(self):
            self._fold()
        else:
            self.unfold()

    @property
    def offers(self) -> bool:
        """Whether there is something to press."""
        return self._act.isVisibleTo(self)

    def words(self) -> str:
        """Return what it says."""
        return self._text.text()
