"""What is to be said of a form as a whole: checks, what runs or is fetched in it, and what is good and should stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.exporters.wording import active_remarks, shown
from auditor.values.notice import NOTICES, UNREAD_CODES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.audit import Audit
    from auditor.values.notice import Notice

_TOLD_ELSEWHERE = UNREAD_CODES | {"no_bank"}
"""Codes of notices on what was not checked: they stand over the form."""


def remarks_on(audit: Audit) -> tuple[str, ...]:
    """Return one line for each remark, the most important first."""
    good = QCoreApplication.translate("Review", "Good, keep it: “{words}”")
    checks = tuple(shown(check.message) for check in audit.checks)
    active = tuple(QCoreApplication.translate("Active content", remark.message) for remark in active_remarks(audit))
    kept = tuple(good.format(words=shown(practice.text)) for practice in audit.good_practice)
    return (*checks, *active, *_noticed(audit.coverage.notices), *kept)


def remarks_words(count: int) -> str:
    """Return what is said of so many remarks."""
    return QCoreApplication.translate("Review", "%n remark(s) on the form as a whole", "", count)


def _noticed(notices: Sequence[Notice]) -> Iterator[str]:
    """Yield a sentence for each kind of notice that leaves nothing unread, with where that is."""
    for code in sorted({notice.code for notice in notices} - _TOLD_ELSEWHERE):
        where = _where([notice for notice in notices if notice.code == code])
        said = QCoreApplication.translate("Notices", NOTICES[code])
        yield f"{where}: {said}" if where else said


def _where(notices: Sequence[Notice]) -> str:
    """Return the pages and sheets that notices speak of."""
    pages = sorted({notice.page for notice in notices if notice.page is not None})
    sheets = dict.fromkeys(notice.sheet for notice in notices if notice.sheet)
    named = QCoreApplication.translate("Review", "Page {pages}" if len(pages) == 1 else "Pages {pages}")
    on_pages = named.format(pages=", ".join(map(str, pages))) if pages else ""
    on_sheets = ", ".join(f"“{shown(sheet)}”" for sheet in sheets)
    return "; ".join(part for part in (on_pages, on_sheets) if part)
