"""The view of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Scroll, TopBar
from ui.settings.city_section import CitySection
from ui.settings.scans_section import ScansSection
from ui.settings.search_section import SearchSection
from ui.settings.window_section import WindowSection
from ui.view import View

if TYPE_CHECKING:
    from ui.settings.choices import Choices
    from ui.settings.looks import Looks
    from ui.settings.readable import Readable
    from ui.theme import Theme

_WIDEST = 860


class SettingsView(View):
    """Four cards below one another; whatever is changed counts at once.

    Signals:
        chosen: something about audits was chosen; a function from the old `Choices` to the new.
        looks_chosen: something about the window was chosen; a function from the old `Looks` to the new.
    """

    chosen = Signal(object)
    looks_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        """Make it, with nothing chosen."""
        super().__init__()
        self.bar = TopBar(theme, self.tr("Back"))
        self.bar.set_title(self.tr("Settings"))
        self.bar.set_line(self.tr("What you change counts at once. Forms that are open are not read again."))
        self.bar.left.connect(self.left)
        self.search = SearchSection(theme)
        self.scans = ScansSection(theme)
        self.city = CitySection(theme)
        self.window_section = WindowSection(theme)
        for section in (self.search, self.scans, self.city):
            section.changed.connect(self.chosen)
        self.window_section.changed.connect(self.looks_chosen)
        self.search.refused.connect(self.announced)
        self._lay_out()

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen about audits."""
        for section in (self.search, self.scans, self.city):
            section.show_choices(choices)

    def show_looks(self, looks: Looks) -> None:
        """Show what is chosen about the window."""
        self.window_section.show_looks(looks)

    def show_readable(self, readable: tuple[Readable, ...]) -> None:
        """Show which languages of scans can be read here."""
        self.scans.show_readable(readable)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the first control of each card, and the way back."""
        first = next(iter(self.search.ticks.values()))
        return first, self.scans.list, self.city.name, self.window_section.theme, self.bar.back

    def _lay_out(self) -> None:
        cards = QWidget()
        cards.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 16, 0, 24)
        column.setSpacing(16)
        for card in (self.search, self.scans, self.city, self.window_section):
            column.addWidget(card)
        column.addStretch()
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(cards, stretch=100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(Scroll(self.tr("Settings"), ground), stretch=1)
