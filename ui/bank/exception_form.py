"""Something is left out for the city: it is not reported any more, and the reason is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.bank.lines_field import LinesField
from ui.bank.words import title_words
from ui.controls import Button, Card, Label

if TYPE_CHECKING:
    from ui.bank.values import BankRow
    from ui.theme import Theme

_LONGEST = 300


class ExceptionForm(Card):
    """Where and why an entry is not reported.

    Signals:
        added: the exception is to be kept; the entry's id, the phrases one a line, and the reason.
        cancelled: the person thought better of it.
        refused: a sentence on why it cannot be kept yet.
    """

    added = Signal(str, str, str)
    cancelled = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(margin=16)
        self._entry = ""
        self._title = Label(role="strong", wraps=True)
        self.why = QLineEdit(maxLength=_LONGEST, placeholderText=self.tr("The payroll office must report wages."))
        self.why.setAccessibleName(self.tr("Why your city does not want it reported"))
        example = "federal form w-4"
        self.phrases = LinesField(theme, self.tr("Only where these words stand (empty: everywhere)"), example)
        self.add = Button(theme, self.tr("Keep this exception"), kind="primary")
        self.cancel = Button(theme, self.tr("Cancel"))
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.cancelled)
        self._lay_out()

    def show_row(self, row: BankRow) -> None:
        """Ask about an entry."""
        self._entry = row.entry.id
        self._title.setText(title_words(row))
        self.why.clear()
        self.phrases.edit.clear()

    def _add(self) -> None:
        if self.why.text().strip():
            self.added.emit(self._entry, self.phrases.text(), self.why.text().strip())
            return
        self.why.setFocus()
        self.refused.emit(self.tr("Write why, so that others understand it later."))

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Do not report this any more"), "title", wraps=True))
        self.column.addWidget(self._title)
        self.column.addWidget(Label(self.why.accessibleName(), "strong", wraps=True))
        self.column.addWidget(self.why)
        self.column.addWidget(self.phrases)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.column.addStretch(1)
