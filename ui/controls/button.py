"""Buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.theme import Theme

Kind = Literal["primary", "plain", "bare", "link", "chip"]
_ICON_COLOUR: dict[Kind, str] = {"primary": "on_accent", "link": "accent"}
_RING_INSET = 4.0


class Button(QPushButton):
    """A button of one of five kinds: one `primary` a view, `plain`, `bare` (icon alone), `link`, `chip` (a filter)."""

    def __init__(self, theme: Theme, text: str, kind: Kind = "plain", icon: str = "", size: int = 20) -> None:
        """Make it.

        Args:
            theme: gives colours and sizes.
            text: what it says; for a bare button what is read out and shown as its tooltip.
            kind: how it looks.
            icon: the name of an icon, or empty.
            size: what the icon measures at 100 % text size.
        """
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._icon_name = icon
        self._icon_size = size
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_text(text)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.setAccessibleName(text)
        if self._kind == "bare":
            self.setToolTip(text)
        else:
            self.setText(f" {text} " if self._icon_name else text)  # Qt puts an icon too near to its words

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._paint_icon()

    def carry_out(self, action: QAction) -> None:
        """Do what an action of the menus does: same availability, and its key in the tooltip."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self.accessibleName()} ({keys})" if keys else self.accessibleName())
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)
        self.clicked.connect(action.trigger)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; a filled button shows the keyboard's place by a ring inside, which its own edge could not show."""
        super().paintEvent(event)
        if self._kind == "primary" and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.on_accent), 2))
            inside = QRectF(self.rect()).adjusted(_RING_INSET, _RING_INSET, -_RING_INSET, -_RING_INSET)
            painter.drawRoundedRect(inside, 3, 3)

    def _paint_icon(self) -> None:
        if not self._icon_name:
            return
        side = self._theme.sizes.px(self._icon_size)
        self.setIcon(self._theme.icon(self._icon_name, _ICON_COLOUR.get(self._kind, "text"), self._icon_size))
        self.setIconSize(QSize(side, side))
