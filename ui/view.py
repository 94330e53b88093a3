"""A view: one of the window's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


class View(QWidget):
    """What every view gives the window. It shows what it is told and says what the person did; it knows no engine.

    Signals:
        left: the person goes back to where they came from.
        announced: a sentence for the status line, which is read out as well.
    """

    left = Signal()
    announced = Signal(str)

    def __init__(self) -> None:
        """Make an empty view on the window's ground."""
        super().__init__()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def subject(self) -> str:
        """Return what the window's title names: a file's name at most, never anything of a form."""
        return ""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the widgets between which F6 moves, in reading order; each can have the focus."""
        return ()

    def commands(self) -> Mapping[str, tuple[QAction, ...]]:
        """Return the view's own actions for the menus, by a key of `ui.menus.MENUS`; they count while it is shown."""
        return {}

    def enter(self) -> None:
        """Put the keyboard where the person most likely goes on; called whenever the view is shown."""
        panes = self.panes()
        if panes:
            panes[0].setFocus(Qt.FocusReason.OtherFocusReason)
