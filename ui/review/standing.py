"""How what was decided stands: in the line below the form's name, and in a notice where it could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.review.saying import saving_words

if TYPE_CHECKING:
    from auditor.errors import AuditorError
    from auditor.values.audit import Audit
    from ui.review.records import Records
    from ui.review.view import ReviewView


class Standing(QObject):
    """Tells the person that all is saved, or why not, with a way to try again."""

    def __init__(self, view: ReviewView, records: Records) -> None:
        """Listen to the library's records."""
        super().__init__(view)
        self._view = view
        self._audit: Audit | None = None
        self._now = "saved"
        records.stood.connect(self._tell)
        records.troubled.connect(self._tell_trouble)
        view.saving.acted.connect(records.retry)

    def show_form(self, audit: Audit | None) -> None:
        """Speak of a form from now on; None: of none."""
        self._audit = audit
        self._show()

    def _tell(self, standing: str, error: AuditorError | None) -> None:
        self._now = standing
        self._show()
        if error:
            words = QCoreApplication.translate("Errors", error.message)
            self._view.saving.show_words(words, act=self.tr("Try again"))
            self._view.announced.emit(words)
        elif standing == "saved" and self._view.saving.offers:
            self._view.saving.show_words("")

    def _tell_trouble(self, error: AuditorError) -> None:
        words = QCoreApplication.translate("Errors", error.message)
        self._view.saving.show_words(words)
        self._view.announced.emit(words)

    def _show(self) -> None:
        if self._audit:
            self._view.bar.set_line(saving_words(self._audit, self._now))
