"""Between the engine and the view of many forms."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.batch.form_row import State
from ui.batch.pace import Pace
from ui.batch.summary import Summary, summary_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.batch import FormFile
    from ui.batch.form_row import FormRow
    from ui.batch.model import FormsModel
    from ui.batch.view import BatchView
    from ui.engine import Engine

_LOOK_MS = 250  # how often the numbers are counted anew while forms come in
_WORTH_SAYING = 8  # forms from which on quarters are announced
_AGAIN = frozenset({State.STOPPED})


class BatchPresenter(QObject):
    """Has forms audited and shows how far they are.

    Signals:
        form_chosen: a form is to be shown; its `FormRow`.
        finished: every form is read, well or not; the `Summary`.
    """

    form_chosen = Signal(object)
    finished = Signal(object)

    def __init__(
        self, engine: Engine, model: FormsModel, view: BatchView, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Listen to the engine and to the view."""
        super().__init__(view)
        self._engine = engine
        self.model = model
        self._view = view
        self._clock = clock
        self._pace = Pace(clock)
        self._quarter = 0
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._count)
        self._busy = False
        engine.began.connect(model.begin)
        engine.progressed.connect(model.read_pages)
        engine.answered.connect(model.answer)
        model.dataChanged.connect(lambda *_: self._timer.isActive() or self._timer.start())
        view.paused.connect(self._pause)
        view.resumed.connect(self._resume)
        view.stopped.connect(engine.cancel)
        view.retried.connect(self._retry)
        view.unlocked.connect(self._unlock)
        view.opened.connect(self._open)
        view.deciding.connect(self.decide_next)

    def start(self, title: str, files: tuple[FormFile, ...]) -> None:
        """Have these audited; a batch that is still being read is stopped."""
        if self._busy:
            self._engine.cancel()
        self.model.show_files(files)
        self._view.show_title(title)
        self._begin()
        self._engine.audit_all(files)

    def decide_next(self) -> None:
        """Choose the first form that needs decisions."""
        row = next((row for row in self.model.rows if row.state == State.OPEN), None)
        if row:
            self.form_chosen.emit(row)

    def summary(self) -> Summary:
        """Return how far the batch is."""
        known = summary_of(self.model.states, paused=self._engine.paused)
        left = self._pace.seconds_left(known.read, known.total - known.read)
        return replace(known, seconds_left=left)

    def decisions(self) -> tuple[int, int]:
        """Return how many findings there are in all, and how many of them are decided."""
        rows = [row for row in self.model.rows if row.audit is not None]
        return sum(len(row.audit.findings) for row in rows if row.audit), sum(row.decided for row in rows)

    def _begin(self) -> None:
        self._pace = Pace(self._clock)
        self._pace.go()
        self._quarter = 0
        self._busy = True
        self._count()

    def _pause(self) -> None:
        self._engine.pause()
        self._pace.rest()
        self._count()

    def _resume(self) -> None:
        self._engine.resume()
        self._pace.go()
        self._count()

    def _retry(self, paths: tuple[Path, ...]) -> None:
        """Have forms read again; none named: all that were stopped."""
        rows = [row for row in self.model.rows if row.path in paths or (not paths and row.state in _AGAIN)]
        self.model.wait_again(row.path for row in rows)
        self._begin()
        self._engine.audit_all(row.file for row in rows)

    def _unlock(self, path: Path, password: str) -> None:
        row = self.model.row_of(path)
        if row:
            self.model.wait_again((path,))
            self._begin()
            self._engine.audit_form(row.file, password)

    def _open(self, row: FormRow) -> None:
        if row.audit is not None:
            self.form_chosen.emit(row)

    def _count(self) -> None:
        summary = self.summary()
        self._view.show_summary(summary)
        if not self._busy:
            return
        self._announce(summary)
        if not summary.busy:
            self._busy = False
            self._pace.rest()
            self.finished.emit(summary)

    def _announce(self, summary: Summary) -> None:
        """Say each quarter of a long batch, and the end of every one."""
        quarter = 4 * summary.read // max(summary.total, 1)
        if not summary.busy:
            words = QCoreApplication.translate("Batch", "Done: %n form(s) need decisions.", "", summary.groups["open"])
            self._view.announced.emit(words)
        elif quarter > self._quarter and summary.total >= _WORTH_SAYING:
            words = QCoreApplication.translate("Batch", "{read} of %n form(s) read.", "", summary.total)
            self._view.announced.emit(words.format(read=summary.read))
        self._quarter = quarter
