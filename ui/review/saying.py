"""The line below a form's name: what it is, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.audit import Audit
    from auditor.values.finding import Finding

_STANDINGS: dict[str, str] = {
    "saved": QT_TRANSLATE_NOOP("Review", "Saved"),
    "saving": QT_TRANSLATE_NOOP("Review", "Saving…"),
    "failed": QT_TRANSLATE_NOOP("Review", "Not saved"),
}


def saving_words(audit: Audit, standing: str) -> str:
    """Return how many pages a form has, whether all decisions are saved, and that the form itself stays as it is."""
    parts = (
        QCoreApplication.translate("Review", "%n page(s)", "", audit.form.pages) if audit.form.pages else "",
        QCoreApplication.translate("Review", _STANDINGS[standing]),
        QCoreApplication.translate("Review", "your original is not changed"),
    )
    return " · ".join(part for part in parts if part)


def nothing_words(audit: Audit, shown: Sequence[Finding]) -> str:
    """Return what is said where no finding is shown: never more than was checked; empty where one is."""
    if shown:
        return ""
    if audit.findings:
        return QCoreApplication.translate("Review", "Nothing was found of the risk that you chose to see.")
    if audit.coverage.status == "none":
        return QCoreApplication.translate("Review", "Nothing of this form could be read. Check it by eye.")
    if audit.coverage.status == "partial":
        return QCoreApplication.translate(
            "Review", "No sensitive questions found in what could be read. Check the rest by eye."
        )
    return QCoreApplication.translate(
        "Review", "No sensitive questions found. Meaning was not judged: a look is worth it."
    )
