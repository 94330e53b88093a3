"""What the settings change: looks at once, audits from the next form on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.settings.looks import Looks
from ui.settings.readable import readable_languages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.engine import Background, Engine
    from ui.preferences import Preferences
    from ui.settings.choices import Choices
    from ui.settings.kept_choices import KeptChoices
    from ui.settings.view import SettingsView
    from ui.theme import Theme


class SettingsPresenter(QObject):
    """Keeps what is chosen, and tells the theme and the engine.

    Signals:
        choices_changed: the person chose otherwise about audits; the new `Choices`.
        looks_changed: the person chose otherwise about the window; the new `Looks`.
    """

    choices_changed = Signal(object)
    looks_changed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what is set is spread over all of them
        self,
        view: SettingsView,
        kept: KeptChoices,
        preferences: Preferences,
        theme: Theme,
        engine: Engine,
        background: Background,
    ) -> None:
        """Listen to the view, and bring the engine on the terms that were kept."""
        super().__init__(view)
        self._view, self._kept, self._preferences = view, kept, preferences
        self._theme, self._engine, self._background = theme, engine, background
        self._asked: object = self
        self.choices = kept.choices()
        self._due = False
        view.chosen.connect(self._choose)
        view.looks_chosen.connect(self._choose_looks)
        engine.rested.connect(self._use_when_idle)
        view.show_choices(self.choices)
        self._terms_changed()

    @property
    def bank_folder(self) -> Path:
        """Where the city's own bank is, or will be."""
        return self._kept.bank_folder(self.choices)

    @property
    def single_keys(self) -> bool:
        """Whether single keys decide about a finding."""
        return self._preferences.single_keys

    def enter(self) -> None:
        """Show what is chosen, and look which languages can be read here."""
        self._view.show_choices(self.choices)
        self._view.show_looks(self._looks())
        self._ask_readable()

    def use_bank_anew(self) -> None:
        """Have further forms read with the city's bank as it is now."""
        self._terms_changed()

    def _choose(self, change: Callable[[Choices], Choices]) -> None:
        changed = change(self.choices)
        if changed == self.choices:
            return
        self.choices = changed
        if not self._kept.keep(changed):
            words = QCoreApplication.translate(
                "Settings", "This could not be saved. It counts until the window closes."
            )
            self._view.announced.emit(words)
        self._view.show_choices(changed)
        self._terms_changed()
        self._ask_readable()
        self.choices_changed.emit(changed)

    def _terms_changed(self) -> None:
        """Bring the engine on new terms; what is being read or waits is finished on the old ones."""
        self._due = True
        self._use_when_idle()

    def _use_when_idle(self) -> None:
        if self._due and not self._engine.busy:
            self._due = False
            self._engine.use(self.choices.terms(self.bank_folder, self._preferences.spoken))

    def _choose_looks(self, change: Callable[[Looks], Looks]) -> None:
        old = self._looks()
        looks = change(old)
        self._preferences.theme, self._preferences.text_size = looks.theme, looks.text_size
        self._preferences.language, self._preferences.single_keys = looks.language, looks.single_keys
        self._preferences.remembers = looks.remembers
        if looks.remembers != old.remembers:
            self._preferences.recent = ""
        if looks.theme != self._theme.choice:
            self._theme.choose(looks.theme)
        if looks.text_size != self._theme.sizes.percent:
            self._theme.set_text_size(looks.text_size)
        self.looks_changed.emit(looks)

    def _looks(self) -> Looks:
        kept = self._preferences
        sizes = self._theme.sizes
        return Looks(self._theme.choice, sizes.percent, kept.language, kept.single_keys, kept.remembers)

    def _ask_readable(self) -> None:
        folder = self.choices.tessdata
        if folder != self._asked:
            self._asked = folder
            self._background.run(lambda: readable_languages(folder), self._view.show_readable)
