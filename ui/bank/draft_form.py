"""A phrase is added to the city's own bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from auditor.categories import CATEGORIES
from ui.bank.lines_field import LinesField, complaint_words
from ui.bank.values import Complaint, Draft
from ui.categories import KINDS, SEVERITIES, category_words, kind_words, severity_words
from ui.controls import Button, Card, Choice, Label
from ui.languages import language_words

if TYPE_CHECKING:
    from ui.theme import Theme

_PAUSE_MS = 400  # after the last key, before what was written is checked


class DraftForm(Card):
    """What a phrase needs; it is checked while it is written.

    Signals:
        drafted: what was written is to be checked; a `Draft`.
        added: it is to be added; a `Draft`.
        cancelled: the person thought better of it.
        refused: a sentence on why it cannot be added yet.
    """

    drafted = Signal(object)
    added = Signal(object)
    cancelled = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it, empty."""
        super().__init__(margin=16)
        self._complaints: tuple[Complaint, ...] | None = None
        self.category = Choice(theme, self.tr("Category"), {id_: category_words(id_) for id_ in CATEGORIES})
        self.language = Choice(theme, self.tr("Language of the forms"), {"en": language_words("en")})
        self.kind = Choice(theme, self.tr("What it is"), {kind: kind_words(kind) for kind in KINDS})
        self.severity = Choice(theme, self.tr("How grave it is"), {each: severity_words(each) for each in SEVERITIES})
        self.phrases = LinesField(theme, self.tr("Phrases, one a line"), "name of [your] landlord")
        self.matches = LinesField(theme, self.tr("Examples that must be found"), "Name of your landlord: ____")
        self.misses = LinesField(
            theme, self.tr("Texts that look alike and must not be found"), "Name of landscape architect: ____"
        )
        self.add = Button(theme, self.tr("Add to your city's bank"), kind="primary")
        self.cancel = Button(theme, self.tr("Cancel"))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self._lay_out()

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Offer the languages that forms can be in."""
        self.language.offer({code: language_words(code) for code in codes}, self.language.value())

    def draft(self) -> Draft:
        """Return what was written."""
        texts = (field.text() for field in self._fields().values())
        chosen = (self.category, self.language, self.kind, self.severity)
        return Draft(*(str(choice.value()) for choice in chosen), *texts)

    def show_complaints(self, draft: Draft, complaints: tuple[Complaint, ...]) -> None:
        """Show what is wrong with what was written, unless that has changed since."""
        if draft != self.draft():
            return
        self._complaints = complaints
        for name, field in self._fields().items():
            field.show_complaints(tuple(each for each in complaints if each.field == name))

    def clear(self) -> None:
        """Empty it for another phrase."""
        for field in self._fields().values():
            field.edit.clear()
            field.show_complaints(())
        self._timer.stop()

    def _fields(self) -> dict[str, LinesField]:
        return {"phrases": self.phrases, "matches": self.matches, "misses": self.misses}

    def _connect(self) -> None:
        for field in self._fields().values():
            field.changed.connect(self._changed)
        for choice in (self.category, self.language):
            choice.picked.connect(self._changed)
        self._timer.timeout.connect(lambda: self.drafted.emit(self.draft()))
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.cancelled)

    def _changed(self) -> None:
        self._complaints = None
        self._timer.start()

    def _add(self) -> None:
        if self._complaints == ():
            self.added.emit(self.draft())
        elif self._complaints:
            first = self._complaints[0]
            self._fields()[first.field].edit.setFocus()
            self.refused.emit(complaint_words(first))
        else:
            self.refused.emit(self.tr("What you wrote is being checked. Try again in a moment."))
            self.drafted.emit(self.draft())

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Add a phrase of your city"), "title", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, choice in enumerate((self.category, self.language, self.kind, self.severity)):
            row, column = 2 * (place // 2), place % 2
            grid.addWidget(Label(choice.accessibleName(), "strong", wraps=True), row, column)
            grid.addWidget(choice, row + 1, column)
        self.column.addLayout(grid)
        self.column.addWidget(self.phrases)
        hint = self.tr(
            "Write as forms do; capitals and accents do not matter. (a|b): one of these. [a]: may be missing. "
            "~: up to three other words. citizen*: any ending."
        )
        self.column.addWidget(Label(hint, "small", wraps=True))
        self.column.addWidget(self.matches)
        self.column.addWidget(self.misses)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.column.addStretch()
