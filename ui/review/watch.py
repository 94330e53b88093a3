"""A look, every few seconds, at what other windows decided about the form that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from auditor.library import Changes
    from ui.review.records import Records

_EVERY_MS = 3_000


class Watch(QObject):
    """Asks the library, while nothing of this window's own is unsaved.

    Signals:
        changed: decisions about the form may be others now; its SHA-256 and all of them, by the ids of findings.
    """

    changed = Signal(str, object)

    def __init__(self, records: Records, parent: QObject) -> None:
        """Rest until there is a form."""
        super().__init__(parent)
        self._records = records
        self._form, self._turn = "", 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, form: str, turn: int) -> None:
        """Look after a form (its SHA-256) from a turn of the library on."""
        self._form, self._turn = form, turn
        self._timer.start()

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask once."""
        turn = self._turn
        if self._records.is_saved:
            self._records.ask(lambda library: library.changes_since(turn), self._hear)

    def _hear(self, changes: Changes) -> None:
        self._turn, form = changes.turn, self._form
        if form in changes.forms:
            self._records.ask(lambda library: library.decisions(form), lambda now: self._tell(form, now))

    def _tell(self, form: str, decisions: object) -> None:
        if self._records.is_saved:
            self.changed.emit(form, decisions)
