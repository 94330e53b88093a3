"""The words that a form's view says, for translation in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from auditor.values.block import Role
    from ui.pages.mark import Mark

_CONTEXT = "Pages"


def severity_words(mark: Mark) -> str:
    """Return what a mark's severity is called."""
    return {
        "high": QCoreApplication.translate(_CONTEXT, "High risk"),
        "medium": QCoreApplication.translate(_CONTEXT, "Medium risk"),
        "low": QCoreApplication.translate(_CONTEXT, "Low risk"),
    }[mark.severity]


def state_words(mark: Mark) -> str:
    """Return what was decided about a mark's finding."""
    return {
        "open": QCoreApplication.translate(_CONTEXT, "Not decided"),
        "removed": QCoreApplication.translate(_CONTEXT, "Removed"),
        "optional": QCoreApplication.translate(_CONTEXT, "Made optional"),
        "reworded": QCoreApplication.translate(_CONTEXT, "Reworded"),
        "kept": QCoreApplication.translate(_CONTEXT, "Kept"),
    }[mark.state]


def mark_name(mark: Mark) -> str:
    """Return what a screen reader says of a mark, what matters most first."""
    parts = (severity_words(mark), mark.title, state_words(mark))
    place = QCoreApplication.translate(_CONTEXT, "Finding {number}").format(number=mark.number)
    return ". ".join((*(part for part in parts if part), place))


def open_count_words(count: int) -> str:
    """Return how many findings of a page are not decided."""
    if not count:
        return QCoreApplication.translate(_CONTEXT, "none open")
    return QCoreApplication.translate(_CONTEXT, "%n open", "", count)


def check_by_eye() -> str:
    """Return what stands on a part that could not be read."""
    return QCoreApplication.translate(_CONTEXT, "Check by eye")


def not_shown() -> str:
    """Return what stands in place of a page that cannot be drawn."""
    return QCoreApplication.translate(
        _CONTEXT, "This page can't be shown. Its questions are still listed on the right."
    )


def page_words(page: int, pages: int) -> str:
    """Return which page of how many it is."""
    return QCoreApplication.translate(_CONTEXT, "Page {page} of {pages}").format(page=page, pages=pages)


def role_words(role: Role) -> str:
    """Return what is said of text that stands apart from the form's body, or an empty string."""
    return {
        "header": QCoreApplication.translate(_CONTEXT, "Page header"),
        "footer": QCoreApplication.translate(_CONTEXT, "Page footer"),
        "footnote": QCoreApplication.translate(_CONTEXT, "Footnote"),
        "comment": QCoreApplication.translate(_CONTEXT, "Comment"),
        "hidden": QCoreApplication.translate(_CONTEXT, "Hidden text"),
        "property": QCoreApplication.translate(_CONTEXT, "Property of the file"),
    }.get(role, "")


def hidden_sheet(name: str) -> str:
    """Return what the tab of a hidden sheet says."""
    return QCoreApplication.translate(_CONTEXT, "{name} (hidden)").format(name=name)


def sheet_words(name: str, count: int) -> str:
    """Return what a sheet's tab says: its name, and how many findings on it are not decided, where there are any."""
    return f"{name} · {open_count_words(count)}" if count else name
