"""Letters from other threads to the window's."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

Letter = TypeVar("Letter")
_GATHER_MS = 40  # letters of so many milliseconds are handed over together: below what an eye tells apart


class _Bell(QObject):
    rung = Signal()


class Mailbox(QObject, Generic[Letter]):
    """Takes letters on any thread and hands them over in order on the one it was made on, a few times a second.

    Signals:
        opened: letters have come; a tuple of them. However many workers speak at once, the window hears of it once.
    """

    opened = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Make an empty one."""
        super().__init__(parent)
        self._letters: list[Letter] = []
        self._lock = threading.Lock()
        self._bell = _Bell(self)
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._hand_over)
        self._bell.rung.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def put(self, letter: Letter) -> None:
        """Put a letter in, from any thread."""
        with self._lock:
            is_first = not self._letters
            self._letters.append(letter)
        if is_first:
            self._bell.rung.emit()

    def _hand_over(self) -> None:
        with self._lock:
            letters, self._letters = tuple(self._letters), []
        if letters:
            self.opened.emit(letters)
