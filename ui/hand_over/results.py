"""What became of each file: where it is, what is not in it and why, or why it was not made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.controls import Card, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme


class Results(QWidget):
    """A card for each file, in the order in which they are made."""

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        self.setProperty("ground", "clear")
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addStretch()
        self._cards: list[Card] = []

    def begin(self, _count: int) -> None:
        """Take away what was shown before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []

    def add(self, title: str, lines: Sequence[str], *, failed: bool = False) -> None:
        """Add a file: its name, and what is to be said of it."""
        card = Card(12, 4)
        head = QHBoxLayout()
        icon, colour = ("circle-x", "high") if failed else ("circle-check", "settled")
        sign = QLabel()
        sign.setPixmap(self._theme.pixmap(icon, colour, 18, self.devicePixelRatioF()))
        head.addWidget(sign)
        head.addWidget(Label(title, "strong", wraps=True), stretch=1)
        card.column.addLayout(head)
        for line in lines:
            card.column.addWidget(Label(line, "small", wraps=True))
        card.setAccessibleName(" ".join((title, *lines)))
        self._cards.append(card)
        self._column.insertWidget(len(self._cards) - 1, card)

    def texts(self) -> tuple[str, ...]:
        """Return what each card says."""
        return tuple(card.accessibleName() for card in self._cards)
