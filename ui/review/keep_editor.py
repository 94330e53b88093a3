"""Why a question stays: a reason to pick, what it rests on, and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.controls import Choice as Pick
from ui.controls import Label
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.review.choices import Choice
    from ui.theme import Theme

_REASONS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Review", "A law requires it."),
    QT_TRANSLATE_NOOP("Review", "A contract or a funder requires it."),
    QT_TRANSLATE_NOOP("Review", "The service cannot be given without it."),
    QT_TRANSLATE_NOOP("Review", "The words protect people."),
    QT_TRANSLATE_NOOP("Review", "Another reason."),
)


class KeepEditor(QWidget):
    """Asks for a reason and an authority; the reason is needed.

    Signals:
        edited: the person changed something.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__()
        said = [self.tr("Pick a reason…"), *(QCoreApplication.translate("Review", reason) for reason in _REASONS)]
        self.reason = Pick(theme, self.tr("Why it stays"), dict(enumerate(said)))
        self.authority = QLineEdit(placeholderText=self.tr("Law, contract or rule, with its number"))
        self.authority.setAccessibleName(self.tr("Law, contract or rule"))
        self.note = QLineEdit(placeholderText=self.tr("Note (no names of residents)"))
        self.note.setAccessibleName(self.tr("Note"))
        self._advice = Label(role="small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Why it stays"), "caption"))
        for widget in (self._advice, self.reason, self.authority, self.note):
            column.addWidget(widget)
        self.reason.currentIndexChanged.connect(self.edited)
        self.authority.textEdited.connect(self.edited)
        self.note.textEdited.connect(self.edited)

    def show_choice(self, choice: Choice, reason: str, authority: str) -> None:
        """Show what was said before, and what the bank says of keeping."""
        self._advice.setText(choice.reason)
        self._advice.setVisible(bool(choice.reason))
        place = next((number for number in range(1, self.reason.count()) if self._begins(reason, number)), 0)
        rest = reason[len(self.reason.itemText(place)) :].strip() if place else reason
        self.reason.blockSignals(True)
        self.reason.setCurrentIndex(place)
        self.reason.blockSignals(False)
        self.note.setText(rest)
        self.authority.setText(authority)

    def words(self) -> str:
        """Return the reason with the note; empty where neither was given."""
        picked = self.reason.currentText() if self.reason.currentIndex() > 0 else ""
        return " ".join(part for part in (picked, self.note.text().strip()) if part)

    def _begins(self, reason: str, number: int) -> bool:
        return reason.startswith(self.reason.itemText(number))
