"""The menu bar: every action of the window stands here with its key; screen-reader users look here first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.theme.sizes import TEXT_SIZES
from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

MENUS: dict[str, str] = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "findings": QT_TRANSLATE_NOOP("Menus", "F&indings"),
    "tools": QT_TRANSLATE_NOOP("Menus", "&Tools"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}
"""Every menu by its key, in order. One without any action is not shown."""

THEME_NAMES: dict[str, str] = {
    "system": QT_TRANSLATE_NOOP("Menus", "Same as the system"),
    "light": QT_TRANSLATE_NOOP("Menus", "Light"),
    "dark": QT_TRANSLATE_NOOP("Menus", "Dark"),
    "contrast_light": QT_TRANSLATE_NOOP("Menus", "High contrast, light"),
    "contrast_dark": QT_TRANSLATE_NOOP("Menus", "High contrast, dark"),
}
"""What a person may choose for colours, in words."""


class Menus(QObject):
    """Fills the menu bar. Views and other parts add their own actions with `add`."""

    def __init__(self, bar: QMenuBar) -> None:
        """Make the menus, all empty and hidden."""
        super().__init__(bar)
        self._menus = {key: bar.addMenu(QCoreApplication.translate("Menus", name)) for key, name in MENUS.items()}
        for menu in self._menus.values():
            menu.aboutToShow.connect(self._show_those_in_use)
        self._show_those_in_use()

    def add(self, menu: str, *actions: QAction) -> None:
        """Put actions at the end of a menu, by its key in MENUS."""
        self._menus[menu].addActions(actions)
        for action in actions:
            action.visibleChanged.connect(self._show_those_in_use)
        self._show_those_in_use()

    def add_menu(self, menu: str, title: str) -> QMenu:
        """Return a new menu within a menu."""
        made = self._menus[menu].addMenu(title)
        self._show_those_in_use()
        return made

    def divide(self, menu: str) -> None:
        """Draw a line below what a menu has so far."""
        self._menus[menu].addSeparator()

    def action(
        self, text: str, act: Callable[[], object], key: QKeySequence | QKeySequence.StandardKey | str = ""
    ) -> QAction:
        """Return a new action that calls `act`; the key works wherever the keyboard is in the window."""
        made = QAction(text, self)
        made.setShortcut(QKeySequence(key))
        made.triggered.connect(lambda _checked=False: act())
        return made

    def add_choice(
        self, menu: QMenu, chosen: object, options: dict[object, str], choose: Callable[..., None]
    ) -> QActionGroup:
        """Fill a menu with options of which one is on, and call `choose` with another when it is picked.

        The group that is returned holds an action for each option, with its value as the action's data.
        """
        group = QActionGroup(menu)
        for value, text in options.items():
            action = QAction(text, menu, checkable=True, checked=value == chosen)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            action.setData(value)
            group.addAction(action)
        menu.addActions(group.actions())
        return group

    def _show_those_in_use(self) -> None:
        for menu in self._menus.values():
            used = any(action.isVisible() and not action.isSeparator() for action in menu.actions())
            menu.menuAction().setVisible(used)


def theme_options() -> dict[object, str]:
    """Return the themes that can be chosen, in the window's language."""
    return {choice: QCoreApplication.translate("Menus", name) for choice, name in THEME_NAMES.items()}


def text_size_options() -> dict[object, str]:
    """Return the text sizes that can be chosen, in words."""
    return {percent: f"{percent} %" for percent in TEXT_SIZES}
