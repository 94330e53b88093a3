"""A field for several lines of text, with what is wrong with them below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.controls import Label

if TYPE_CHECKING:
    from ui.bank.values import Complaint
    from ui.theme import Theme

_HIGH = 72


class LinesField(QWidget):
    """Its words, the field, and the complaints.

    Signals:
        changed: the text is another.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, example: str) -> None:
        """Make it, empty; `example` stands there as long as it is."""
        super().__init__()
        self._theme = theme
        self.edit = QPlainTextEdit(placeholderText=example, tabChangesFocus=True)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.changed)
        self._wrong = Label(role="problem", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(name, "strong", wraps=True))
        column.addWidget(self.edit)
        column.addWidget(self._wrong)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_complaints(())

    def text(self) -> str:
        """Return what was written."""
        return self.edit.toPlainText()

    def show_complaints(self, complaints: tuple[Complaint, ...]) -> None:
        """Show what is wrong, each with its line."""
        words = "\n".join(map(complaint_words, complaints))
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)

    def _fit(self) -> None:
        self.edit.setFixedHeight(self._theme.sizes.px(_HIGH))


def complaint_words(complaint: Complaint) -> str:
    """Return a complaint with its line."""
    if not complaint.line:
        return complaint.words
    words = QCoreApplication.translate("Bank", "Line {line}: {problem}")
    return words.format(line=complaint.line, problem=complaint.words)
