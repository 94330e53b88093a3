"""The window's words in another language."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import app as window_app
from ui.app import speak

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

ENGLISH = "&Export…"


def spoken() -> str:
    """Return what the window says for a text of its own."""
    return QCoreApplication.translate("Actions", ENGLISH)


def test_the_window_speaks_spanish_and_english_again(qapp: QApplication) -> None:
    speak(qapp, "es")
    in_spanish = spoken()
    speak(qapp, "en")
    assert in_spanish not in {"", ENGLISH}
    assert spoken() == ENGLISH


def test_a_catalogue_that_is_written_anew_does_not_end_the_program(
    qapp: QApplication, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "translations" / "es.qm"
    catalogue.parent.mkdir()
    catalogue.write_bytes((project / "ui" / "translations" / "es.qm").read_bytes())
    monkeypatch.setattr(window_app, "files", lambda _package: tmp_path)
    speak(qapp, "es")
    before = spoken()
    os.truncate(catalogue, 0)
    gc.collect()
    assert spoken() == before != ENGLISH
    speak(qapp, "en")


def test_a_language_without_a_catalogue_is_spoken_in_english(qapp: QApplication) -> None:
    speak(qapp, "xx")
    assert spoken() == ENGLISH
