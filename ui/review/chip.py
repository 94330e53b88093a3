"""A chip: one or two words on a coloured ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from ui.controls import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_HEIGHT = 24


class Chip(Label):
    """Says a severity or what was decided; its colour is the name of a pair of tokens."""

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(role="chip")
        self._theme = theme
        self._colour = "high"
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._fit)
        self._fit()

    def show_words(self, words: str, colour: str) -> None:
        """Show words in a colour of the tokens that has a tint."""
        self._colour = colour
        self.setText(words)
        self._fit()

    def _fit(self) -> None:
        self.setStyleSheet(f"color: {getattr(self._theme.tokens, self._colour)};")
        self.setFixedHeight(self._theme.sizes.px(_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(getattr(tokens, self._colour)) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{self._colour}_tint")))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)
