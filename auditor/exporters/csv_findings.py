"""The findings as a table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from auditor.categories import category_name, category_reason
from auditor.exporters.naming import form_names
from auditor.exporters.wording import (
    ACTIONS,
    KINDS,
    SEVERITIES,
    checked_in_full,
    how_much_was_read,
    language_name,
    nothing_found,
    place,
    requirement,
    shown,
    unread_remarks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.batch import Outcome
    from auditor.values.audit import Audit
    from auditor.values.finding import Finding

_COLUMNS = (
    "Form",
    "How much was read",
    "Severity",
    "What it is about",
    "Kind",
    "Words on the form",
    "Where",
    "Page",
    "Required or optional",
    "Language",
    "Why it matters",
    "What to do",
    "Suggested wording",
    "The same in English",
    "Wording drafted by a machine",
    "Reason",
    "References",
    "A person must decide",
    "Finding number",
)
_FORMULA_STARTS = tuple("=+-@\t\r\0＝＋－＠")  # OWASP ASVS 1.2.10, and the full-width forms that Excel folds


def findings_csv(outcomes: Iterable[Outcome]) -> bytes:
    """Return the findings as CSV: UTF-8 with a byte order mark, one row a finding.

    A form of which something was not read has a row of its own before its findings, a form without findings one that
    says so. Cells that a spreadsheet could take for a formula begin with an apostrophe.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    every = tuple(outcomes)
    names = form_names(every)
    for outcome in every:
        for row in _rows(outcome, names[outcome.path]):
            writer.writerow([_harmless(cell) for cell in row])
    return table.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA_STARTS) else cell


def _rows(outcome: Outcome, name: str) -> Iterator[tuple[str, ...]]:
    if outcome.not_a_form:
        return
    if outcome.audit is None:
        yield _remark(name, "NOT READ", outcome.message)
        return
    yield from _audit_rows(outcome.audit, name)


def _audit_rows(audit: Audit, name: str) -> Iterator[tuple[str, ...]]:
    read = how_much_was_read(audit)
    if not checked_in_full(audit):
        remarks = " ".join(unread_remarks(audit))
        yield _remark(name, read.upper(), remarks or "Some of this form was not checked.")
    elif not audit.findings:
        yield _remark(name, read, nothing_found(audit))
    for finding in audit.findings:
        yield _finding_row(name, read, finding)


def _remark(name: str, read: str, remark: str) -> tuple[str, ...]:
    """Return a row that speaks of a form as a whole; the remark stands where the form's words stand otherwise."""
    blanks = ("",) * (len(_COLUMNS) - 6)
    return (name, read, "", "", "", remark, *blanks)


def _finding_row(name: str, read: str, finding: Finding) -> tuple[str, ...]:
    question = finding.question
    main = finding.suggestions[0] if finding.suggestions else None
    return (
        name,
        read,
        SEVERITIES[finding.severity],
        category_name(finding.category),
        KINDS[finding.kind],
        shown(question.text),
        place(question),
        str(question.page or ""),
        requirement(finding),
        language_name(question.language),
        category_reason(finding.category),
        ACTIONS[main.action] if main else "",
        shown(main.text) if main else "",
        shown(main.english) if main else "",
        "yes" if main and main.machine_drafted else "",
        shown(main.reason) if main else "",
        "; ".join(main.references) if main else "",
        "yes" if finding.needs_person else "no",
        finding.id,
    )
