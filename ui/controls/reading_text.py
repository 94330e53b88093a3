"""Longer texts that are read, not changed: they can be scrolled by keys, marked and copied, and are read out whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTextBrowser

if TYPE_CHECKING:
    from ui.theme import Theme

_SHEET = "h2 {{ font-size: {title}px; }} h3 {{ font-size: {body}px; }} h3 {{ margin-top: 12px; }} li {{ margin: 2px; }}"


class ReadingText(QTextBrowser):
    """Shows simple HTML of the program's own making; what comes from elsewhere must be escaped before.

    Signals:
        followed: a link was pressed; what it names. Nothing is ever opened by itself.
    """

    followed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        """Make it, empty; `name` is read out."""
        super().__init__()
        self._theme = theme
        self._html = ""
        self.setAccessibleName(name)
        self.setProperty("frame", "reading")
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        theme.changed.connect(lambda: self.show_html(self._html))

    def show_html(self, html: str) -> None:
        """Show a text from its beginning."""
        self._html = html
        sizes = self._theme.sizes
        self.document().setDefaultStyleSheet(_SHEET.format(title=sizes.px(18), body=sizes.px(14)))
        self.setHtml(html)
