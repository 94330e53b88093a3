"""What the window remembers of itself: its looks and its place. Decisions are never kept here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1  # of the window's place: another number makes an old one be passed over


class Preferences:
    """The window's own small settings, in an INI file in the person's folder for settings."""

    def __init__(self, file: Path) -> None:
        """Name the file; it is made with the first change."""
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The chosen theme: one of `ui.theme.CHOICES`, or whatever else stands in the file."""
        return str(self._settings.value("look/theme", "system"))

    @theme.setter
    def theme(self, choice: str) -> None:
        self._settings.setValue("look/theme", choice)

    @property
    def text_size(self) -> int:
        """The chosen text size in per cent; 100 where the file holds no number."""
        kept = str(self._settings.value("look/text_size", "100"))
        return int(kept) if kept.isdecimal() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("look/text_size", percent)

    @property
    def place(self) -> QByteArray:
        """The window's place on the screen, as `QWidget.saveGeometry` gives it; empty where none is known."""
        kept = self._settings.value(f"window/place{_VERSION}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @place.setter
    def place(self, place: QByteArray) -> None:
        self._settings.setValue(f"window/place{_VERSION}", place)

    @property
    def last_folder(self) -> str:
        """The folder from which a form was opened last, or empty."""
        return str(self._settings.value("files/last_folder", ""))

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._settings.setValue("files/last_folder", folder)

    @property
    def recent(self) -> str:
        """What was opened, as `ui.start.kept_recent` writes it; empty where nothing is kept."""
        return str(self._settings.value("files/recent", ""))

    @recent.setter
    def recent(self, text: str) -> None:
        self._settings.setValue("files/recent", text)
        self._settings.sync()  # an emptied list must be gone from the disk at once
