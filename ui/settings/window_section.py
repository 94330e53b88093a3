"""How the window looks and behaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from ui.controls import Choice
from ui.menus import text_size_options, theme_options
from ui.settings.section import Section
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.settings.looks import Looks
    from ui.theme import Theme

SPOKEN: dict[object, str] = {
    "": QT_TRANSLATE_NOOP("Settings", "Same as the system"),
    "en": "English",
    "es": "Español",
}
"""The languages that the window speaks, each in itself."""


class WindowSection(Section):
    """Colours, size of letters, language, keys, and what is remembered.

    Signals:
        changed: the person chose otherwise; what changes, as a function of the looks.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it."""
        super().__init__(self.tr("This window"))
        self.theme = Choice(theme, self.tr("Appearance"), theme_options())
        self.text_size = Choice(theme, self.tr("Text size"), text_size_options())
        spoken = {code: QCoreApplication.translate("Settings", name) for code, name in SPOKEN.items()}
        self.language = Choice(theme, self.tr("Language of this window"), spoken)
        self.add_choice(self.tr("Appearance"), self.theme)
        self.add_choice(self.tr("Text size"), self.text_size)
        self.add_choice(self.tr("Language of this window"), self.language)
        self._later = self.add_hint(self.tr("The window speaks it when you open it the next time."))
        self.single_keys = self.add_tick(
            theme,
            self.tr("Single keys decide (1 to 4, R, O, W, K)"),
            self.tr("Switch this off if you speak to the computer, or press keys by accident."),
        )
        self.remembers = self.add_tick(
            theme,
            self.tr("Remember the forms opened last"),
            self.tr("Only names, places and numbers are kept. Nothing of a form is."),
        )
        self._connect()

    def show_looks(self, looks: Looks) -> None:
        """Show what is chosen."""
        self.theme.choose(looks.theme)
        self.text_size.choose(looks.text_size)
        self.language.choose(looks.language)
        self.single_keys.setChecked(looks.single_keys)
        self.remembers.setChecked(looks.remembers)

    def _connect(self) -> None:
        self.theme.picked.connect(lambda value: self.changed.emit(lambda old: replace(old, theme=value)))
        self.text_size.picked.connect(lambda value: self.changed.emit(lambda old: replace(old, text_size=value)))
        self.language.picked.connect(lambda value: self.changed.emit(lambda old: replace(old, language=value)))
        self.single_keys.clicked.connect(lambda on: self.changed.emit(lambda old: replace(old, single_keys=on)))
        self.remembers.clicked.connect(lambda on: self.changed.emit(lambda old: replace(old, remembers=on)))
