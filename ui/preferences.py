"""What the window remembers of itself: its looks and its place. Decisions are never kept here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("en", "es")
"""Codes of the languages that the window speaks."""
_VERSION = 1  # of the window's place: another number makes an old one be passed over


class Preferences:
    """The window's own small settings, in an INI file in the person's folder for settings."""

    def __init__(self, file: Path) -> None:
        """Name the file; it is made with the first change."""
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self.folder = file.parent

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
    def language(self) -> str:
        """The code of the language that the window speaks; empty: the system's."""
        return str(self._settings.value("look/language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("look/language", code)

    @property
    def spoken(self) -> str:
        """The code of the language that the window speaks at this start: one of LANGUAGES."""
        wanted = self.language or QLocale.system().name().split("_")[0]
        return wanted if wanted in LANGUAGES else "en"

    @property
    def single_keys(self) -> bool:
        """Whether single keys, such as 1 to 4, decide; people who speak to the computer switch that off."""
        return str(self._settings.value("keys/single", "true")) == "true"

    @single_keys.setter
    def single_keys(self, on: bool) -> None:
        self._settings.setValue("keys/single", "true" if on else "false")

    @property
    def remembers(self) -> bool:
        """Whether what was opened is remembered."""
        return str(self._settings.value("files/remember", "true")) == "true"

    @remembers.setter
    def remembers(self, on: bool) -> None:
        self._settings.setValue("files/remember", "true" if on else "false")

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
