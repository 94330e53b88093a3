"""Which page of the help is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.help.about import ICONS, about_html, icons_licence, licence_html
from ui.help.keys import keys_html
from ui.help.letters import letters_html
from ui.help.pages import PAGES, page_html, title_words
from ui.help.shipped import licence_text, shipped_libraries
from ui.letters import SCRIPTS, is_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction

    from ui.engine import Background
    from ui.help.shipped import Library
    from ui.help.view import HelpView
    from ui.preferences import Preferences

KEYS = len(PAGES)
LETTERS = KEYS + 1
ABOUT = LETTERS + 1
"""The places of the last three pages, behind those of `PAGES`."""


class HelpPresenter(QObject):
    """Makes each page when it is wanted."""

    def __init__(
        self,
        view: HelpView,
        actions: Callable[[], Iterable[QAction]],
        preferences: Preferences,
        background: Background,
    ) -> None:
        """Name the pages.

        Args:
            view: shows them.
            actions: gives those of the menus, whose keys are listed.
            preferences: whether single keys are on.
            background: where the libraries' metadata are read.
        """
        super().__init__(view)
        self._view, self._actions = view, actions
        self._preferences, self._background = preferences, background
        self._libraries: tuple[Library, ...] = ()
        titles = [title_words(page) for page in PAGES]
        titles.append(QCoreApplication.translate("Help", "Keyboard shortcuts"))
        titles.append(QCoreApplication.translate("Help", "Letters of other languages"))
        titles.append(QCoreApplication.translate("Help", "About AskLess"))
        view.show_titles(tuple(titles))
        view.chosen.connect(self.show)
        view.followed.connect(self._follow)

    def show(self, place: int) -> None:
        """Show a page by its place: those of `PAGES`, KEYS, LETTERS or ABOUT."""
        if place == ABOUT:
            self._show_about()
        elif place == LETTERS:
            self._view.show_page(LETTERS, letters_html(SCRIPTS, is_shown))
        elif place == KEYS:
            html = keys_html(self._actions(), single_keys=self._preferences.single_keys)
            self._view.show_page(KEYS, html)
        else:
            self._view.show_page(place, page_html(PAGES[place]))

    def _show_about(self) -> None:
        self._view.show_page(ABOUT, about_html(self._libraries))
        if not self._libraries:
            self._background.run(shipped_libraries, self._receive)

    def _receive(self, libraries: tuple[Library, ...]) -> None:
        self._libraries = libraries
        if self._view.list.currentIndex().row() == ABOUT:
            self._view.show_page(ABOUT, about_html(libraries))

    def _follow(self, name: str) -> None:
        if not name:
            self._show_about()
        elif name == ICONS:
            self._view.show_page(ABOUT, licence_html("Lucide", icons_licence()))
        else:
            self._background.run(lambda: licence_text(name), lambda text: self._show_licence(name, text))

    def _show_licence(self, name: str, text: str) -> None:
        self._view.show_page(ABOUT, licence_html(name, text))
