"""The form's own words, set off from the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from auditor.exporters.wording import shortened
from ui.controls import Label

if TYPE_CHECKING:
    from ui.theme import Theme

_LONGEST = 420
_BAR = 4


class Quote(Label):
    """Shows words of the form on the tint of a severity; very long ones are shortened, the tooltip has all."""

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(role="quote", wraps=True)
        self._theme = theme
        self._severity = "high"
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def show_words(self, words: str, severity: str) -> None:
        """Show words on a severity's tint."""
        self._severity = severity
        self.setText(shortened(words, _LONGEST))
        self.setToolTip(words if len(words) > _LONGEST else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with a bar at its start, then the words."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{self._severity}_tint")))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, self._severity)))
        left = self.width() - _BAR if self.isRightToLeft() else 0
        painter.drawRoundedRect(left, 0, _BAR, self.height() - 1, 2, 2)
        painter.end()
        super().paintEvent(event)
