"""A catalogue of the window's words in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class Catalogue(QTranslator):
    """Translates by the bytes of a compiled catalogue.

    It is given bytes and no file: Qt would map the file into memory, and the program ends where that is written anew.
    """

    def __init__(self, content: bytes, parent: QObject) -> None:
        """Take a catalogue's bytes, and keep them: Qt copies nothing of them."""
        super().__init__(parent)
        self._content = content
        self.load(content)
