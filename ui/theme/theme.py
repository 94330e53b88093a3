"""The theme that is on: colours, sizes and icons, and a signal when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.theme import icons
from ui.theme.palette import palette_of
from ui.theme.sizes import TEXT_SIZES, Sizes
from ui.theme.stylesheet import stylesheet_of
from ui.theme.tokens import LIGHT, THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QIcon, QPixmap
    from PySide6.QtWidgets import QApplication

    from ui.theme.tokens import Tokens

SYSTEM = "system"
CHOICES: tuple[str, ...] = (SYSTEM, *THEMES)
"""What a person may choose: a theme of THEMES, or what the system asks for."""


class Theme(QObject):
    """Paints the application. Widgets that paint themselves or hold icons ask it, and listen to `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM, text_size: int = 100) -> None:
        """Put the theme on; an unknown choice means the system's, an unknown text size the usual one."""
        super().__init__(app)
        self._app = app
        self.choice = choice if choice in CHOICES else SYSTEM
        self.sizes = Sizes(text_size if text_size in TEXT_SIZES else 100)
        self.tokens: Tokens = LIGHT
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._put_on()

    def choose(self, choice: str) -> None:
        """Change to one of CHOICES."""
        self.choice = choice
        self._put_on()

    def set_text_size(self, percent: int) -> None:
        """Change to one of TEXT_SIZES."""
        self.sizes = Sizes(percent)
        self._put_on()

    def font(self, role: str) -> QFont:
        """Return the font of a role of letters (`ui.theme.sizes.ROLES`)."""
        return self.sizes.font(role, self._app.font())

    def icon(self, name: str, colour: str = "text", size: int = 20) -> QIcon:
        """Return an icon in a colour of the tokens; `size` is what it measures at 100 % text size."""
        return icons.icon(name, getattr(self.tokens, colour), self.sizes.px(size), self.tokens.disabled)

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Return the same as a picture, for what paints itself on a screen of a pixel ratio."""
        return icons.pixmap(name, getattr(self.tokens, colour), self.sizes.px(size), ratio)

    def _follow_system(self) -> None:
        if self.choice == SYSTEM:
            self._put_on()

    def _put_on(self) -> None:
        """Set the palette first, then the style sheet, which would otherwise keep some colours of the old one."""
        self.tokens = THEMES[self._system_theme() if self.choice == SYSTEM else self.choice]
        self._app.setPalette(palette_of(self.tokens))
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(stylesheet_of(self.tokens, self.sizes))
        self.changed.emit()

    def _system_theme(self) -> str:
        """Return the theme that the system asks for; a system that says nothing gets the light one."""
        hints = self._app.styleHints()
        shade = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return f"contrast_{shade}" if strong else shade
