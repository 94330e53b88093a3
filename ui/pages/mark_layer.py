"""The marks in sight, as buttons over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from ui.pages.mark_button import SIDE, MarkButton

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from ui.pages.mark import Mark
    from ui.theme import Theme


class MarkLayer(QObject):
    """Keeps a button for every mark in sight and none for the others; buttons are reused."""

    pressed = Signal(str)
    """A finding's mark was pressed: its id."""

    def __init__(self, ground: QWidget, theme: Theme) -> None:
        """Lay the buttons on a widget."""
        super().__init__(ground)
        self._ground, self._theme = ground, theme
        self._buttons: dict[str, MarkButton] = {}

    def show_marks(self, middles: Mapping[Mark, QPoint], current: str | None) -> None:
        """Show exactly these marks, each with its middle at a point of the ground."""
        ids = {mark.finding_id for mark in middles}
        spare = [self._buttons.pop(finding) for finding in list(self._buttons) if finding not in ids]
        for mark, middle in middles.items():
            button = self._buttons.get(mark.finding_id) or (spare.pop() if spare else self._made(mark))
            self._buttons[mark.finding_id] = button
            button.show_mark(mark, mark.finding_id == current)
            button.move(middle - QPoint(SIDE // 2, SIDE // 2))
            button.setVisible(True)
        for button in spare:
            button.setVisible(False)
            button.deleteLater()

    def buttons(self) -> list[MarkButton]:
        """Return the buttons in sight, in the order of their marks."""
        return list(self._buttons.values())

    def _made(self, mark: Mark) -> MarkButton:
        button = MarkButton(mark, self._theme, self._ground)
        button.clicked.connect(lambda: self.pressed.emit(button.mark.finding_id))
        return button
