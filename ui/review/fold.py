"""Something that is read only by those who ask: a line with a sign, and the text below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls import Button, Label

if TYPE_CHECKING:
    from ui.theme import Theme


class Fold(QWidget):
    """Shows its text when its line is pressed, and hides it again."""

    def __init__(self, theme: Theme, title: str) -> None:
        """Make it folded and empty; without a text it is not shown at all."""
        super().__init__()
        self._title = title
        self.line = Button(theme, title, "link", "chevron-right", 16)
        self.line.clicked.connect(lambda: self.unfold(not self.text.isVisibleTo(self)))
        self.text = Label(role="small", wraps=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Take another text, folded."""
        self.text.setText(text)
        self.setVisible(bool(text))
        self.unfold(False)

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the text."""
        self.line.set_icon("chevron-down" if unfolded else "chevron-right")
        self.text.setVisible(unfolded)
        self.line.setAccessibleDescription(self.text.text() if unfolded else "")
