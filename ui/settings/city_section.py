"""The city."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.controls import Choice
from ui.settings.folder_row import FolderRow
from ui.settings.section import Section
from ui.settings.states import state_options

if TYPE_CHECKING:
    from pathlib import Path

    from ui.settings.choices import Choices
    from ui.theme import Theme

_LONGEST_NAME = 80


class CitySection(Section):
    """The city's name and state, and the folder of its own part of the question bank.

    Signals:
        changed: the person chose otherwise; what changes, as a function of the choices.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it."""
        super().__init__(
            self.tr("Your city"),
            self.tr("Reports name it. The laws of its state come first, and those of other states are left out."),
        )
        self.name = QLineEdit(maxLength=_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the city"))
        self.name.editingFinished.connect(self._rename)
        self.add_choice(self.tr("Name of the city"), self.name)
        self.state = Choice(theme, self.tr("State"), state_options())
        self.state.picked.connect(lambda value: self.changed.emit(lambda old: replace(old, state=value)))
        self.add_choice(self.tr("State"), self.state)
        self._folder = FolderRow(theme, self.tr("Folder of your own questions"), self.tr("Among your own data"))
        self._folder.picked.connect(self._choose_folder)
        self.add_choice(self.tr("Folder of your own questions"), self._folder)
        self._folder.setMaximumWidth(10_000)
        self.add_hint(self.tr("Choose a shared folder, and everyone in the office uses the same phrases."))

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen."""
        self.name.setText(choices.city)
        self.state.choose(choices.state)
        self._folder.show_folder(choices.bank)

    def _rename(self) -> None:
        name = self.name.text().strip()
        self.changed.emit(lambda old: replace(old, city=name))

    def _choose_folder(self, folder: Path | None) -> None:
        self.changed.emit(lambda old: replace(old, bank=folder))
