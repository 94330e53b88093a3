"""The line below a form's name: what it is, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from auditor.values.audit import Audit

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
