"""The summary for the clipboard: counts, categories and decisions, and not one word of the form."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.categories import category_name
from ui.review.words import decided_words, severity_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from auditor.values.audit import Audit
    from auditor.values.decision import Decision


def summary_of(name: str, audit: Audit, decisions: Mapping[str, Decision]) -> str:
    """Return some lines to paste into a message: the form's file name, what kinds were found, and what was decided."""
    return "\n".join(_lines(name, audit, decisions))


def _lines(name: str, audit: Audit, decisions: Mapping[str, Decision]) -> Iterator[str]:
    yield name
    found = len(audit.findings)
    decided = sum(finding.id in decisions for finding in audit.findings)
    counted = QCoreApplication.translate("HandOver", "%n finding(s)", "", found)
    yield QCoreApplication.translate("HandOver", "{counted}, {decided} decided").format(
        counted=counted, decided=decided
    )
    if audit.coverage.status != "complete":
        yield QCoreApplication.translate("HandOver", "Not all of the form could be read: look at the rest by eye.")
    groups = Counter(
        (category_name(finding.category), severity_of(finding), decided_words(decisions.get(finding.id)))
        for finding in audit.findings
    )
    for (category, severity, standing), count in groups.items():
        times = f" × {count}" if count > 1 else ""
        yield f"– {QCoreApplication.translate('Categories', category)} ({severity}): {standing}{times}"
