"""The view of one form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStringListModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from auditor.categories import category_name
from ui.batch.form_row import FormRow
from ui.batch.row_notice import RowNotice
from ui.controls import Card, ProgressLine, TopBar
from ui.view import View

if TYPE_CHECKING:
    from auditor.batch import FormFile, Outcome
    from auditor.values.finding import Finding
    from ui.theme import Theme


class ReviewView(View):
    """Shows the findings of one form.

    Signals:
        retried: the form is to be read again; its path.
        unlocked: the form is to be read with a password; its path and the password.
    """

    retried = Signal(object)
    unlocked = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        """Make an empty view."""
        super().__init__()
        self.bar = TopBar(theme, self.tr("Back"))
        self.bar.left.connect(self.left)
        self._progress = ProgressLine(self.tr("Pages read"))
        self._notice = RowNotice(theme)
        self._notice.retried.connect(self.retried)
        self._notice.unlocked.connect(self.unlocked)
        self._model = QStringListModel(self)
        self._findings = QListView(wordWrap=True)
        self._findings.setAccessibleName(self.tr("Findings"))
        self._findings.setModel(self._model)
        self._findings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        card = Card(margin=8)
        card.column.addWidget(self._findings)
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.addWidget(self._progress)
        body.addWidget(self._notice)
        body.addWidget(card, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addLayout(body, stretch=1)

    def subject(self) -> str:
        """Return the form's file name."""
        return self.bar.title()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list of findings."""
        return (self._findings,)

    def show_waiting(self, file: FormFile) -> None:
        """Show that a form is being read."""
        self.bar.set_title(file.path.name)
        self._model.setStringList([])
        self._notice.show_row(None)
        self.show_pages(0, 0)

    def show_pages(self, done: int, pages: int) -> None:
        """Show how many pages of how many were read; 0 of 0 where that is not known yet."""
        self._progress.show()
        self._progress.show_share(done, pages)
        words = self.tr("Checking page {page} of {pages}…").format(page=min(done + 1, pages), pages=pages)
        self.bar.set_line(words if pages > 1 else self.tr("Checking…"))

    def show_outcome(self, outcome: Outcome, decided: int = 0) -> None:
        """Show what became of a form; `decided` of its findings are decided."""
        self._progress.hide()
        self.bar.set_title(outcome.path.name)
        self._notice.show_row(FormRow(outcome.file, outcome))
        findings = outcome.audit.findings if outcome.audit else ()
        self._model.setStringList([_words(finding) for finding in findings])
        self.bar.set_line(_summary(outcome, len(findings) - decided))
        self.announced.emit(_summary(outcome, len(findings) - decided))


def _summary(outcome: Outcome, left: int) -> str:
    if outcome.audit is None:
        return ""
    if not outcome.audit.findings:
        return QCoreApplication.translate("Review", "Nothing found in what was read")
    return QCoreApplication.translate("Review", "%n finding(s) to decide", "", left)


def _words(finding: Finding) -> str:
    place = finding.question.text
    return f"{finding.severity.upper()} · {category_name(finding.category)}\n“{place}”"
