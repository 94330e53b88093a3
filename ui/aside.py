"""Views beside the work: settings, the question bank, help. One goes there from anywhere and comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.help.presenter import ABOUT, KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bank import BankPresenter, BankView
    from ui.help import HelpPresenter, HelpView
    from ui.settings import SettingsPresenter, SettingsView
    from ui.view import View
    from ui.window import Window

BANK, SETTINGS, HELP = "bank", "settings", "help"
"""The keys of these views in the window."""


@dataclass(frozen=True, slots=True)
class AsideViews:
    """The views."""

    bank: BankView
    settings: SettingsView
    help: HelpView

    def by_key(self) -> dict[str, View]:
        """Return them by their keys."""
        return {BANK: self.bank, SETTINGS: self.settings, HELP: self.help}


class Aside(QObject):
    """Leads to these views from the menus, and back to where the person came from."""

    def __init__(
        self, window: Window, views: AsideViews, bank: BankPresenter, settings: SettingsPresenter, help_: HelpPresenter
    ) -> None:
        """Put the ways into the menus."""
        super().__init__(window)
        self._window = window
        self._views = views
        self._from = window.current()
        self.bank, self.settings, self.help = bank, settings, help_
        for view in views.by_key().values():
            view.left.connect(self._go_back)
        self._fill_menus()

    def show_bank(self) -> None:
        """Show the question bank, as it is now."""
        self.bank.enter()
        self._visit(BANK)

    def show_settings(self) -> None:
        """Show the settings."""
        self.settings.enter()
        self._visit(SETTINGS)

    def show_help(self, page: int = 0) -> None:
        """Show a page of the help."""
        self.help.show(page)
        self._visit(HELP)

    def _visit(self, key: str) -> None:
        here = self._window.current()
        if here not in self._views.by_key():
            self._from = here
        self._window.show_view(key)

    def _go_back(self) -> None:
        self._window.show_view(self._from)

    def _fill_menus(self) -> None:
        translate = QCoreApplication.translate
        keys = QKeySequence.StandardKey
        add = self._window.menus.add
        add("tools", self._action(translate("Menus", "Question &bank"), self.show_bank, "Ctrl+B"))
        add("tools", self._action(translate("Menus", "&Settings"), self.show_settings, "Ctrl+,"))
        add("help", self._action(translate("Menus", "AskLess he&lp"), self.show_help, keys.HelpContents))
        sheet = self._action(translate("Menus", "&Keyboard shortcuts"), lambda: self.show_help(KEYS), "Ctrl+/")
        add("help", sheet)
        add("help", self._action(translate("Menus", "&About AskLess"), lambda: self.show_help(ABOUT)))

    def _action(
        self, text: str, act: Callable[[], object], key: QKeySequence | QKeySequence.StandardKey | str = ""
    ) -> QAction:
        return self._window.menus.action(text, act, key)
