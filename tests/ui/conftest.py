"""The window without a screen: a theme, settings in a folder of the test's own, and the whole window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.app import compose, speak
from ui.preferences import Preferences
from ui.session import Session
from ui.theme import Theme
from ui.window import Window


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Empty settings."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at the usual text size, put off again afterwards."""
    speak(qapp, "en")
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    """Make of each catalogue the file that the window reads, as the set-up does."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    for catalogue in (Path(__file__).resolve().parents[2] / "ui/translations").glob("*.ts"):
        made = catalogue.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < catalogue.stat().st_mtime:
            subprocess.run([program, catalogue, "-qm", made, "-silent"], check=True)


@pytest.fixture
def whole(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., tuple[Window, Session]]]:
    """Make the whole window as the program does, in a theme and at a text size, and show it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made: list[Window] = []

    def make(theme: str = "light", text_size: int = 100, language: str = "en") -> tuple[Window, Session]:
        speak(qapp, language)
        preferences.theme, preferences.text_size = theme, text_size
        window, session = compose(qapp, preferences)
        made.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window, session

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    for theme in qapp.findChildren(Theme):
        theme.deleteLater()
    speak(qapp, "en")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # or the next change of looks would paint them all
    qapp.setStyleSheet("")
