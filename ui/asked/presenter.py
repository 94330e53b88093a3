"""Deciding about a question once for all the forms of a batch that ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.asked.question import questions_of

if TYPE_CHECKING:
    from auditor.library import Library
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding
    from ui.asked.pane import QuestionsPane
    from ui.asked.question import Asking
    from ui.batch import FormsModel
    from ui.review.deciding import Deciding
    from ui.review.draft import Draft
    from ui.review.records import Records

_LOOK_MS = 500  # how often questions are gathered anew while forms come in


class QuestionsPresenter(QObject):
    """Gathers the questions of the batch while they are looked at, and has decisions saved as one step.

    Signals:
        announced: a sentence for the status line.
    """

    announced = Signal(str)

    def __init__(self, pane: QuestionsPane, forms: FormsModel, records: Records, deciding: Deciding) -> None:
        """Listen to the pane and to the forms."""
        super().__init__(pane)
        self._pane, self._forms, self._records, self._deciding = pane, forms, records, deciding
        self._last = ""
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._ask)
        pane.shown.connect(self._ask)
        pane.decided.connect(self._decide)
        pane.undone.connect(self._undo)
        forms.modelReset.connect(self._forget)
        forms.dataChanged.connect(self._look_soon)
        deciding.decided_elsewhere.connect(self._look_soon)
        deciding.decided.connect(self._forget)  # the form's last step is another one now
        deciding.changed.connect(self._forget)

    def _look_soon(self) -> None:
        if self._pane.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _forget(self) -> None:
        self._last = ""
        self._pane.undo.hide()
        self._look_soon()

    def _ask(self) -> None:
        """Have the library tell what is decided, and show the questions then."""
        found = [row.audit.form.sha256 for row in self._forms.rows if row.audit and row.audit.findings]
        self._records.ask(lambda library: _decisions(library, found), self._show)

    def _show(self, decisions: dict[str, dict[str, Decision]]) -> None:
        self._pane.show_questions(questions_of(self._forms.rows, decisions))

    def _decide(self, draft: Draft, finding: Finding, chosen: tuple[Asking, ...]) -> None:
        self._last = chosen[0].sha256
        self._pane.undo.show()
        self._deciding.decide_in_all(draft, finding, {form.sha256: form.findings for form in chosen})
        self._pane.go_on()
        words = QCoreApplication.translate("Questions", "Decided in %n form(s).", "", len(chosen))
        self.announced.emit(words)

    def _undo(self) -> None:
        if self._last:
            self._deciding.undo_in_all(self._last)
            self._forget()
            self.announced.emit(self.tr("Undone in all of these forms."))


def _decisions(library: Library, forms: list[str]) -> dict[str, dict[str, Decision]]:
    """Return what is decided in forms. Runs on the library's own thread."""
    return {form: library.decisions(form) for form in forms}
