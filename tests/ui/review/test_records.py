"""The library beside the window: in order, told when it fails, and tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from auditor.errors import LibraryFull
from auditor.library import Library
from auditor.values.decision import Decision
from ui.engine import Background
from ui.review.records import Records


class LibraryOnFullDisk:
    """A library that refuses until there is room."""

    trouble = None

    def __init__(self) -> None:
        self.has_room = False
        self.kept: list[str] = []

    def decide(self, sha256: str, _decision: Decision) -> None:
        if not self.has_room:
            raise LibraryFull
        self.kept.append(sha256)

    def close(self) -> None:
        self.kept.append("closed")


@pytest.fixture
def opened(qapp: object) -> Iterator[Callable[[object], tuple[Records, Background]]]:
    parent = QObject()
    made: list[Background] = []

    def make(library: object) -> tuple[Records, Background]:
        background = Background(parent)
        made.append(background)
        return Records(lambda: library, background, parent), background  # type: ignore[arg-type,return-value]

    yield make
    for background in made:
        background.close()
    parent.deleteLater()


def test_what_cannot_be_saved_waits_in_order_and_is_saved_on_a_retry(qtbot: QtBot, opened: Callable) -> None:
    library = LibraryOnFullDisk()
    records, _ = opened(library)
    stood: list[str] = []
    records.stood.connect(lambda standing, _error: stood.append(standing))
    for form in ("a", "b"):
        records.save(lambda own, form=form: own.decide(form, Decision("x", "remove")))
    qtbot.waitUntil(lambda: stood.count("failed") == 2)
    assert not records.is_saved
    library.has_room = True
    records.retry()
    qtbot.waitUntil(lambda: stood[-1] == "saved")
    assert library.kept == ["a", "b"]


def test_closing_saves_what_still_waits(opened: Callable) -> None:
    library = LibraryOnFullDisk()
    records, background = opened(library)
    records.save(lambda own: own.decide("a", Decision("x", "remove")))
    library.has_room = True
    records.close()
    background.close()
    assert library.kept[-2:] == ["a", "closed"]


def test_a_decision_stands_as_saved_only_when_it_is_on_the_disk(qtbot: QtBot, tmp_path: Path, opened: Callable) -> None:
    path = tmp_path / "library.sqlite3"
    records, _ = opened(Library.open(path))
    with qtbot.waitSignal(records.stood, check_params_cb=lambda standing, _: standing == "saved"):
        records.save(lambda own: own.decide("a", Decision("x", "remove")))
    with Library.open(path) as other:
        assert other.decisions("a")["x"].action == "remove"
