"""What happens between the views: forms are opened, read, shown and left again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.start.recent import Recent

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.batch import FormFile, Outcome
    from auditor.workers import PageRead
    from ui.batch import BatchPresenter, BatchView
    from ui.batch.form_row import FormRow
    from ui.batch.summary import Summary
    from ui.engine import Background, Engine
    from ui.review import ReviewPresenter, ReviewView
    from ui.start import RecentForms, StartView
    from ui.window import Window

START, BATCH, REVIEW = "start", "batch", "review"
"""The keys of the views in the window."""


@dataclass(frozen=True, slots=True)
class Views:
    """The views between which a session leads."""

    start: StartView
    batch: BatchView
    review: ReviewView


class Session(QObject):
    """Leads from a dropped file to its findings, and from a folder to its batch.

    Signals:
        announced: a sentence for the status line.
    """

    announced = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - the one place where all of them meet
        self,
        window: Window,
        views: Views,
        batch: BatchPresenter,
        review: ReviewPresenter,
        engine: Engine,
        background: Background,
        recent: RecentForms,
    ) -> None:
        """Listen to all of them; nothing happens yet."""
        super().__init__(window)
        self.views = views
        self._window, self.batch, self.review = window, batch, review
        self._start, self._batch_view = views.start, views.batch
        self.engine, self._background, self._recent = engine, background, recent
        self._opened: tuple[Path, ...] = ()
        self._single: FormFile | None = None
        self._from = START
        self._connect()
        self._show_recent()

    def open(self, paths: tuple[Path, ...]) -> None:
        """Audit files, and folders with all that is in them; one form alone is shown as soon as it is read."""
        self._background.run(lambda: _files_in(paths), lambda files: self._take(paths, files))

    def _connect(self) -> None:
        window, start, review, engine = self._window, self._start, self.views.review, self.engine
        window.chosen.connect(self.open)
        self.announced.connect(window.announce)
        start.form_wanted.connect(window.ask_for_forms)
        start.folder_wanted.connect(window.ask_for_folder)
        start.opened.connect(self.open)
        start.cleared.connect(self._forget)
        self.batch.form_chosen.connect(self._show_form)
        self.batch.finished.connect(self._remember_batch)
        self._batch_view.left.connect(self._show_start)
        review.left.connect(self._leave_form)
        review.retried.connect(self._read_again)
        review.unlocked.connect(self._read_again)
        self.review.counted.connect(lambda path, decided: self.batch.model.decide({path: decided}))
        self.review.stepped.connect(self._step_form)
        self.review.by_hand.audited.connect(self._show_marked)
        self.review.deciding.decided_elsewhere.connect(self._recall)
        engine.progressed.connect(self._show_pages)
        engine.answered.connect(self._show_answer)
        engine.refused.connect(self._tell_refusal)

    def _take(self, paths: tuple[Path, ...], files: tuple[FormFile, ...]) -> None:
        if not files:
            self.announced.emit(QCoreApplication.translate("Session", "There is no form in this folder."))
            return
        self._opened = paths
        if len(files) == 1 and files[0].named:
            self._from = START
            self._read(files[0])
        else:
            self._single = None
            self.batch.start(_title(paths, len(files)), files)
            self._window.show_view(BATCH)

    def _read(self, file: FormFile, password: str | None = None) -> None:
        self._single = file
        self.review.show_waiting(file)
        self._window.show_view(REVIEW)
        self.engine.audit_form(file, password)

    def _read_again(self, path: Path, password: str | None = None) -> None:
        if self._single and self._single.path == path:
            self._read(self._single, password)

    def _show_pages(self, news: tuple[PageRead, ...]) -> None:
        for each in news:
            if self._single and each.path == self._single.path:
                self.review.show_pages(each.done, each.pages)

    def _show_answer(self, outcomes: tuple[Outcome, ...]) -> None:
        self.review.recall(outcomes)
        for outcome in outcomes:
            if self._single and outcome.path == self._single.path:
                self.review.show_outcome(outcome)
                self._remember_form(outcome)

    def _show_form(self, row: FormRow) -> None:
        if row.outcome:
            self._single = None
            self._from = BATCH
            self.review.show_outcome(row.outcome)
            self._window.show_view(REVIEW)

    def _recall(self) -> None:
        """Count the decisions of all forms of the batch anew."""
        self.review.recall(row.outcome for row in self.batch.model.rows if row.outcome)

    def _show_marked(self) -> None:
        """Count what was marked by hand in the form's row."""
        desk = self.review.desk
        row = self.batch.model.row_of(desk.path) if desk else None
        if desk and row and row.outcome:
            self.batch.model.answer((replace(row.outcome, audit=desk.audit),))

    def _step_form(self, step: int) -> None:
        """Show the form of the folder that stands so many rows on in the table, as it is sorted."""
        desk, rows = self.review.desk, [row for row in self.batch.model.rows if row.audit is not None]
        places = [place for place, row in enumerate(rows) if desk and row.path == desk.path]
        if self._from == BATCH and places and 0 <= places[0] + step < len(rows):
            self.review.leave()
            self._show_form(rows[places[0] + step])

    def _leave_form(self) -> None:
        desk = self.review.desk
        if desk and self._single and desk.audit.findings:
            findings, decided = len(desk.audit.findings), desk.decided
            self._recent.remember(Recent(desk.path.absolute(), _now(), findings=findings, decided=decided))
        self._single = None
        self.review.leave()
        if self._from == BATCH:
            self._window.show_view(BATCH)
        else:
            self._show_start()

    def _show_start(self) -> None:
        self._show_recent()
        self._window.show_view(START)

    def _show_recent(self) -> None:
        self._start.show_recent(self._recent.recent())

    def _forget(self) -> None:
        self._recent.forget_all()
        self._show_recent()

    def _remember_form(self, outcome: Outcome) -> None:
        if outcome.audit is None:
            return
        unread = int(outcome.audit.coverage.status == "none")
        findings = None if unread else len(outcome.audit.findings)
        self._recent.remember(Recent(outcome.path.absolute(), _now(), findings=findings, unread=unread))

    def _remember_batch(self, summary: Summary) -> None:
        if len(self._opened) == 1 and not summary.stopped:
            findings, decided = self.batch.decisions()
            unread = summary.groups["unread"]
            path = self._opened[0].absolute()
            self._recent.remember(Recent(path, _now(), summary.total, findings, decided, unread))

    def _tell_refusal(self, _error: Exception) -> None:
        words = QCoreApplication.translate("Session", "Your city's own question bank has mistakes. Nothing was read.")
        self.announced.emit(words)


def _files_in(paths: tuple[Path, ...]) -> tuple[FormFile, ...]:
    """Return the files that are meant. Runs on the background's thread."""
    from auditor.batch import files_in  # noqa: PLC0415 - the engine is imported on that thread

    return files_in(paths)


def _title(paths: tuple[Path, ...], count: int) -> str:
    """Return what a batch is called: its folder's name, or how many forms it has."""
    if len(paths) == 1:
        return paths[0].name or str(paths[0])
    return QCoreApplication.translate("Session", "%n form(s)", "", count)


def _now() -> datetime:
    return datetime.now()  # local time is meant: “Today” is the person's
