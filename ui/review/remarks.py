"""What is to be said of a form as a whole: checks, what runs or is fetched in it, and what is good and should stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.exporters.wording import active_remarks, other_remarks, shown

if TYPE_CHECKING:
    from auditor.values.audit import Audit


def remarks_on(audit: Audit) -> tuple[str, ...]:
    """Return one line for each remark, the most important first."""
    good = QCoreApplication.translate("Review", "Good, keep it: “{words}”")
    checks = tuple(shown(check.message) for check in audit.checks)
    active = tuple(QCoreApplication.translate("Active content", remark.message) for remark in active_remarks(audit))
    kept = tuple(good.format(words=shown(practice.text)) for practice in audit.good_practice)
    return (*checks, *active, *other_remarks(audit), *kept)


def remarks_words(count: int) -> str:
    """Return what is said of so many remarks."""
    return QCoreApplication.translate("Review", "%n remark(s) on the form as a whole", "", count)
