"""The engine's categories, severities and kinds, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from auditor.categories import category_name, category_reason
from ui.translating import QT_TRANSLATE_NOOP

SEVERITIES: dict[str, str] = {
    "high": QT_TRANSLATE_NOOP("Categories", "High risk"),
    "medium": QT_TRANSLATE_NOOP("Categories", "Medium risk"),
    "low": QT_TRANSLATE_NOOP("Categories", "Low risk"),
}
KINDS: dict[str, str] = {
    "question": QT_TRANSLATE_NOOP("Categories", "Question"),
    "document": QT_TRANSLATE_NOOP("Categories", "Document asked for"),
    "clause": QT_TRANSLATE_NOOP("Categories", "Clause"),
}


def category_words(id_: str) -> str:
    """Return what a category is called."""
    return QCoreApplication.translate("Categories", category_name(id_))


def reason_words(id_: str) -> str:
    """Return one sentence on why a category matters; empty for one that only a city has."""
    reason = category_reason(id_)
    return QCoreApplication.translate("Categories", reason) if reason else ""


def severity_words(severity: str) -> str:
    """Return what a severity is called."""
    return QCoreApplication.translate("Categories", SEVERITIES[severity])


def kind_words(kind: str) -> str:
    """Return what a kind of finding is called."""
    return QCoreApplication.translate("Categories", KINDS[kind])
