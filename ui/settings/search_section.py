"""What is looked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from auditor.categories import CATEGORIES
from ui.categories import category_words, reason_words
from ui.controls import Choice, Label, Tick
from ui.settings.section import Columns, Section
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.settings.choices import Choices
    from ui.theme import Theme

_LEAST: dict[object, str] = {
    "low": QT_TRANSLATE_NOOP("Settings", "All findings"),
    "medium": QT_TRANSLATE_NOOP("Settings", "High and medium risk"),
    "high": QT_TRANSLATE_NOOP("Settings", "High risk alone"),
}


class SearchSection(Section):
    """The categories, and which findings are shown at first.

    Signals:
        changed: the person chose otherwise; what changes, as a function of the choices.
        refused: a sentence on what cannot be.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it."""
        super().__init__(self.tr("What is looked for"))
        self.ticks = {id_: _tick(theme, id_) for id_ in CATEGORIES}
        for tick in self.ticks.values():
            tick.clicked.connect(self._choose)
        usual = [self.ticks[id_] for id_, category in CATEGORIES.items() if category.by_default]
        others = [self.ticks[id_] for id_, category in CATEGORIES.items() if not category.by_default]
        self.column.addWidget(Columns(usual))
        self.column.addSpacing(6)
        self.column.addWidget(Label(self.tr("Only where you want it"), "strong", wraps=True))
        self.add_hint(self.tr("These are near to the subject. They are off unless you tick them."))
        self.column.addWidget(Columns(others))
        options = {value: QCoreApplication.translate("Settings", words) for value, words in _LEAST.items()}
        self.least = Choice(theme, self.tr("Findings shown"), options)
        self.least.picked.connect(lambda value: self.changed.emit(lambda old: replace(old, least=value)))
        self.add_choice(self.tr("Findings shown"), self.least)
        self.add_hint(self.tr("The others are found all the same, counted, and one click away."))

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen."""
        for id_, tick in self.ticks.items():
            tick.setChecked(id_ in choices.categories)
        self.least.choose(choices.least)

    def _choose(self) -> None:
        chosen = tuple(id_ for id_, tick in self.ticks.items() if tick.isChecked())
        if chosen:
            self.changed.emit(lambda old: replace(old, categories=chosen))
            return
        self.sender().setChecked(True)
        self.refused.emit(self.tr("At least one must stay ticked. This one stays on."))


def _tick(theme: Theme, id_: str) -> Tick:
    tick = Tick(theme, category_words(id_))
    tick.setAccessibleDescription(reason_words(id_))
    tick.setToolTip(reason_words(id_))
    return tick
