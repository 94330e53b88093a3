"""The view in which versions of one form are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.compare.line import lines_of, unshown
from ui.compare.lines_table import LinesTable
from ui.compare.versions_panel import VersionsPanel
from ui.compare.words import failure_words, languages_of
from ui.controls import Button, Card, Label, ProgressLine, TopBar
from ui.drop import DropSign, local_paths
from ui.letters import is_shown
from ui.view import View

if TYPE_CHECKING:
    from ui.compare.version_row import VersionRow
    from ui.compare.versions_model import VersionsModel
    from ui.theme import Theme


class CompareView(View):
    """Shows which versions there are, and what comparing them found.

    Signals:
        adding: the person wants to choose further versions.
        added: the person dropped files; a tuple of paths.
        removed, promoted: the person takes a version out, or says that it is the original; its path.
        started, stopped: the person wants the versions compared, or wants that to end.
        saving: the person wants the comparison saved; `html` or `json`.
    """

    adding = Signal()
    added = Signal(object)
    removed = Signal(object)
    promoted = Signal(object)
    started = Signal()
    stopped = Signal()
    saving = Signal(str)

    def __init__(self, theme: Theme, model: VersionsModel) -> None:
        """Show a model of versions."""
        super().__init__()
        self._model = model
        self.bar = TopBar(theme, self.tr("Back"))
        self.bar.set_title(self.tr("Compare versions"))
        self.versions = VersionsPanel(theme, model)
        self.table = LinesTable(theme)
        self.start = Button(theme, self.tr("Compare"), kind="primary")
        self._stop = Button(theme, self.tr("Stop"), icon="x", size=18)
        self.save = Button(theme, self.tr("Save as…"), icon="download", size=18)
        self._progress = ProgressLine(self.tr("Versions compared"))
        self._nothing = Label(wraps=True)
        self._problem = Label(role="problem", wraps=True)
        self._side = QStackedWidget()
        self._sign = DropSign(self)
        theme.changed.connect(lambda: self.versions.fit(self.width()))
        self._connect()
        self._lay_out()
        self.setAcceptDrops(True)
        self.show_problem("")
        self.show_progress()
        self._show_version(None)

    def show_progress(self, pages: str = "") -> None:
        """Show how many versions are compared; `pages` says how far the one that is being read is."""
        busy, answered, of = self._model.busy, self._model.answered, len(self._model.rows) - 1
        words = QCoreApplication.translate("Compare", "{done} of %n translation(s) compared", "", max(of, 0))
        line = " · ".join(part for part in (words.format(done=len(self._model.comparisons)), pages) if part)
        self.bar.set_line(line if of > 0 and (busy or answered) else "")
        self._progress.setVisible(busy)
        self._progress.show_share(answered, of)
        self._stop.setVisible(busy)
        self.start.setEnabled(not busy and of > 0)
        self.save.setEnabled(not busy and bool(self._model.comparisons))

    def show_problem(self, sentence: str) -> None:
        """Say above all else what went wrong; nothing where it is empty."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def line(self) -> str:
        """Return what is said of how far the comparison is."""
        return self.bar.line()

    def problem(self) -> str:
        """Return what is said to have gone wrong."""
        return self._problem.text()

    def advice(self) -> str:
        """Return what stands in place of a comparison: what to do, or why there is none."""
        return self._nothing.text()

    def show_first(self) -> None:
        """Show the first translation that was compared."""
        rows = self._model.rows
        self.versions.choose(next((number for number, row in enumerate(rows) if row.comparison), 0))

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list of versions, what was found, and the buttons."""
        return self.versions.list, self.table, self.start

    def enter(self) -> None:
        """Put the keyboard where versions are added as long as there are too few, else to the button that compares."""
        rows = self._model.rows
        goal = self.versions.add if len(rows) <= 1 else self.start
        (self.table if self._model.comparisons else goal).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.versions.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files of this computer, anywhere in the view."""
        paths = local_paths(event.mimeData())
        if paths and not self._model.busy:
            event.acceptProposedAction()
            self._sign.show_for(len(paths))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the sign away."""
        super().dragLeaveEvent(event)
        self._sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped as further versions."""
        self._sign.hide()
        event.acceptProposedAction()
        self.added.emit(local_paths(event.mimeData()))

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self.versions.adding.connect(self.adding)
        self.versions.removed.connect(self.removed)
        self.versions.promoted.connect(self.promoted)
        self.versions.chosen.connect(self._show_version)
        self.start.clicked.connect(self.started)
        self._stop.clicked.connect(self.stopped)
        menu = QMenu(self.save)
        kinds = {"html": self.tr("A page to read and print (HTML)…"), "json": self.tr("Data for programs (JSON)…")}
        for kind, words in kinds.items():
            menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.saving.emit(kind))
        self.save.setMenu(menu)

    def _show_version(self, row: VersionRow | None) -> None:
        comparison = row.comparison if row else None
        if comparison is None and len(self._model.comparisons) == 1 and row and row.path == self._model.paths[0]:
            comparison = self._model.comparisons[0]  # beside the original there is nothing else to look at
        self.table.show_lines((*unshown(comparison, is_shown), *lines_of(comparison)) if comparison else ())
        if comparison:
            names = (
                f"{each.form.name} ({languages_of(each)})" for each in (comparison.original, comparison.translation)
            )
            self.table.setAccessibleDescription(" – ".join(names))
        self._nothing.setText(failure_words(row.error) if row and row.error else self._advice())
        self._side.setCurrentIndex(int(comparison is not None))

    def _advice(self) -> str:
        if len(self._model.rows) <= 1:
            return self.tr(
                "Add a form and its translations, or drop them here. "
                "The first is the original; the others are compared with it, all on this computer."
            )
        if self._model.busy:
            return self.tr("Both versions are being read. Long forms and scans take a while.")
        if not self._model.answered:
            return self.tr("Press Compare to see where these versions differ.")
        return self.tr("Choose a version in the list to see what was found about it.")

    def _lay_out(self) -> None:
        self.bar.add(self._stop, self.save, self.start)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty, full = Card(margin=32), Card(margin=1, spacing=0)
        empty.column.addWidget(self._nothing, stretch=1)
        full.column.addWidget(self.table)
        self._side.addWidget(empty)
        self._side.addWidget(full)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.versions)
        row.addWidget(self._side, stretch=1)
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 8)
        body.setSpacing(12)
        body.addWidget(self._progress)
        body.addWidget(self._problem)
        body.addLayout(row, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(body, stretch=1)
