"""How scans are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView

from ui.controls.tick_delegate import ROW, TickDelegate
from ui.settings.folder_row import FolderRow
from ui.settings.languages_model import LanguagesModel
from ui.settings.section import Section

if TYPE_CHECKING:
    from pathlib import Path

    from ui.settings.choices import Choices
    from ui.settings.readable import Readable
    from ui.theme import Theme

_ROWS = 7


class ScansSection(Section):
    """The languages of scans, where their data is, and how fast they are read.

    Signals:
        changed: the person chose otherwise; what changes, as a function of the choices.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it; which languages can be read here comes with `show_readable`."""
        title = self.tr("Scans and pictures")
        super().__init__(title, self.tr("Text recognition works on this computer alone, without a network."))
        self._theme = theme
        self._model = LanguagesModel()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Languages of your scans"))
        self.list.setItemDelegate(TickDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setProperty("frame", "lined")
        self.add_choice(self.tr("Languages of your scans"), self.list)
        self.list.setMaximumWidth(10_000)
        self.add_hint(self.tr("Tick those that your forms are in. With none ticked, the program tells by each page."))
        self._missing = self.add_hint()
        self.fast = self.add_tick(theme, self.tr("Read scans faster"), self.tr("More of them is misread or missed."))
        self._folder = FolderRow(theme, self.tr("Language data"), self.tr("Where the system keeps it"))
        self.add_choice(self.tr("Language data"), self._folder)
        self._folder.setMaximumWidth(10_000)
        self._connect()
        self._fit()

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen."""
        self._model.choose(choices.languages)
        self.fast.setChecked(choices.fast)
        self._folder.show_folder(choices.tessdata)

    def show_readable(self, readable: tuple[Readable, ...]) -> None:
        """Show which languages can be read here."""
        self._model.show_readable(readable)
        self._tell_missing()

    def _connect(self) -> None:
        self._model.chosen.connect(lambda codes: self.changed.emit(lambda old: replace(old, languages=codes)))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell_missing())
        self.fast.clicked.connect(lambda on: self.changed.emit(lambda old: replace(old, fast=on)))
        self._folder.picked.connect(self._choose_folder)
        self._theme.changed.connect(self._fit)

    def _choose_folder(self, folder: Path | None) -> None:
        self.changed.emit(lambda old: replace(old, tessdata=folder))

    def _tell_missing(self) -> None:
        words = self._model.how_to_get(self.list.currentIndex())
        self._missing.setText(words)
        self._missing.setVisible(bool(words))

    def _fit(self) -> None:
        self.list.setFixedHeight(self._theme.sizes.px(_ROWS * ROW))
