"""The library as the window uses it: on a thread of its own, in order; what fails is told and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from auditor.errors import AuditorError

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.library import Library
    from ui.engine import Background

Standing = Literal["saved", "saving", "failed"]


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[Library], Any]
    then: Callable[[Any], None]
    saves: bool


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of a task: it was done, or held back for an error."""

    task: _Task
    value: Any = None
    error: AuditorError | None = None
    trouble: AuditorError | None = None


class Records(QObject):
    """Asks the library one thing after another. What cannot be saved waits, with all that follows, for a retry.

    Signals:
        stood: how what was decided stands: `saved`, `saving` or `failed`, and the error or None.
        troubled: the library was opened, and the person must be told something of it; the error.
    """

    stood = Signal(str, object)
    troubled = Signal(object)

    def __init__(self, open_library: Callable[[], Library], background: Background, parent: QObject) -> None:
        """Open nothing yet.

        Args:
            open_library: opens the library; called on the background's thread.
            background: the library's own thread: it does everything that was asked for before it is closed.
            parent: lives on the window's thread.
        """
        super().__init__(parent)
        self._open = open_library
        self._background = background
        self._library: Library | None = None  # this and the next are touched on the background's thread alone
        self._held: list[_Task] = []
        self._unsaved = 0

    def ask(self, work: Callable[[Library], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Have something looked up; `then` gets it on the window's thread."""
        self._hand_over(_Task(work, then, saves=False))

    def save(self, work: Callable[[Library], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Have something changed; it stands as saved only when it is on the disk."""
        self._unsaved += 1
        self.stood.emit("saving", None)
        self._hand_over(_Task(work, then, saves=True))

    @property
    def is_saved(self) -> bool:
        """Whether all that was decided is on the disk."""
        return not self._unsaved

    def retry(self) -> None:
        """Try again what could not be done, and then what waits behind it."""
        self.stood.emit("saving", None)
        self._background.run(self._try_held, self._take)

    def close(self) -> None:
        """Give the library back when all that waits is saved; the background must be closed after it."""
        self._background.run(self._close)

    def _hand_over(self, task: _Task) -> None:
        self._background.run(lambda: self._tried(task), lambda done: self._take((done,)))

    def _take(self, done: tuple[_Done, ...]) -> None:
        for each in done:
            if each.trouble:
                self.troubled.emit(each.trouble)
            if each.error:
                self.stood.emit("failed", each.error)
                return
            self._unsaved -= each.task.saves
            each.task.then(each.value)
        if not self._unsaved:
            self.stood.emit("saved", None)

    def _tried(self, task: _Task) -> _Done:
        """Do a task, or hold it back behind another that failed. Not on the window's thread, like all below."""
        if self._held:
            self._held.append(task)
            return _Done(task, error=self._why)
        done = self._did(task)
        if done.error:
            self._why = done.error
            self._held.append(task)
        return done

    def _try_held(self) -> tuple[_Done, ...]:
        held, self._held = self._held, []
        return tuple(self._tried(task) for task in held)

    def _did(self, task: _Task) -> _Done:
        trouble = None
        try:
            if self._library is None:
                self._library = self._open()
                trouble = self._library.trouble
            return _Done(task, task.work(self._library), trouble=trouble)
        except AuditorError as error:
            return _Done(task, error=error, trouble=trouble)

    def _close(self) -> None:
        self._try_held()
        if self._library:
            self._library.close()
