"""A person at a whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.stories.person import Person
from ui.session import Session
from ui.window import Window


@pytest.fixture
def person(whole: Callable[..., tuple[Window, Session]]) -> Person:
    """Someone who has just opened the program for the first time."""
    return Person(*whole())


@pytest.fixture
def mouse(qapp: QApplication) -> Iterator[list[str]]:
    """What was pressed with the mouse."""

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt gives it
            """Write down presses and let them pass."""
            if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
                pressed.append(type(watched).__name__)
            return False

    pressed: list[str] = []
    ear = Ear()
    qapp.installEventFilter(ear)
    yield pressed
    qapp.removeEventFilter(ear)
