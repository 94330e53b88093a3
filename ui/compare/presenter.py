"""Between the engine and the view that compares versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from auditor.errors import ERRORS, AuditorError
from ui.compare.saved import NAMES, save

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.workers import Answer, PageRead
    from ui.compare.dialogs import Dialogs
    from ui.compare.versions_model import VersionsModel
    from ui.compare.view import CompareView
    from ui.engine import Background, Engine


class ComparePresenter(QObject):
    """Has versions compared and shows what was found."""

    def __init__(
        self, engine: Engine, background: Background, model: VersionsModel, view: CompareView, dialogs: Dialogs
    ) -> None:
        """Listen to the engine and to the view."""
        super().__init__(view)
        self._engine, self._background, self._dialogs = engine, background, dialogs
        self.model, self._view = model, view
        view.adding.connect(lambda: self.add(self._dialogs.versions()))
        view.added.connect(self.add)
        view.removed.connect(self._remove)
        view.promoted.connect(self._promote)
        view.started.connect(self.compare)
        view.stopped.connect(self._stop)
        view.saving.connect(self._save)
        engine.versions_read.connect(self._show_pages)
        engine.refused.connect(self._give_up)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Add versions behind those that there are; folders are passed over."""
        files = [path for path in paths if not path.is_dir()]
        if files and not self.model.busy:
            self._show((*self.model.paths, *files))

    def begin(self, original: Path, translations: tuple[Path, ...]) -> None:
        """Compare these in place of what there was."""
        self._engine.stop_comparing()
        self._show((original, *translations))
        self.compare()

    def compare(self) -> None:
        """Have every translation compared with the original."""
        paths = self.model.paths
        if len(paths) > 1:
            self.model.begin()
            self._view.show_problem("")
            self._view.show_progress()
            self._engine.compare(paths[0], paths[1:], self._take)

    def _show(self, paths: tuple[Path, ...]) -> None:
        self.model.show_paths(paths)
        self._view.show_problem("")
        self._view.show_progress()
        self._view.versions.choose(0)
        self._view.enter()

    def _remove(self, path: Path) -> None:
        self._show(tuple(each for each in self.model.paths if each != path))

    def _promote(self, path: Path) -> None:
        self._show((path, *(each for each in self.model.paths if each != path)))

    def _take(self, path: Path, answer: Answer) -> None:
        self.model.answer(path, answer)
        self._view.show_progress()
        if not self.model.busy:
            self._finish()

    def _finish(self) -> None:
        self._view.show_first()
        self._view.enter()
        failed = len(self.model.rows) - 1 - len(self.model.comparisons)
        found = sum(len(each.differences) for each in self.model.comparisons)
        sentence = QCoreApplication.translate("Compare", "Compared: %n difference(s) found.", "", found)
        if failed:
            lost = QCoreApplication.translate("Compare", "%n translation(s) could not be compared.", "", failed)
            self._view.show_problem(lost)
            sentence = f"{sentence} {lost}" if self.model.comparisons else lost
        self._view.announced.emit(sentence)

    def _stop(self) -> None:
        self._engine.stop_comparing()
        self.model.stop()
        self._view.show_progress()
        self._view.show_first()
        self._view.announced.emit(QCoreApplication.translate("Compare", "Comparing was stopped."))

    def _give_up(self, _error: Exception) -> None:
        if self.model.busy:
            self._stop()
            words = QCoreApplication.translate(
                "Session", "Your city's own question bank has mistakes. Nothing was read."
            )
            self._view.show_problem(words)

    def _show_pages(self, news: tuple[PageRead, ...]) -> None:
        if self.model.busy:
            words = QCoreApplication.translate("Compare", "page {done} of %n", "", news[-1].pages)
            self._view.show_progress(words.format(done=news[-1].done))

    def _save(self, kind: str) -> None:
        comparisons, forms = self.model.comparisons, self.model.paths
        target = self._dialogs.target(NAMES[kind])
        if target:
            self._background.run(
                lambda: save(comparisons, kind, target, forms), lambda error: self._tell_saved(target, error)
            )

    def _tell_saved(self, target: Path, error: str) -> None:
        if error:
            message = ERRORS.get(error, AuditorError).message
            self._view.show_problem(QCoreApplication.translate("Errors", message))
            return
        self._view.show_problem("")
        words = QCoreApplication.translate("Compare", "Saved as {name}.")
        self._view.announced.emit(words.format(name=target.name))
