"""The findings as a table: a row each, and one for every form of which something was not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.categories import category_name, category_reason
from auditor.exporters.decided import DECISIONS, decision_on
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
    from auditor.exporters.decided import Decided
    from auditor.values.audit import Audit
    from auditor.values.finding import Finding

COLUMNS = (
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
_DECISION_COLUMNS = ("Decision", "New words", "Why")


def table_rows(outcomes: Iterable[Outcome], decided: Decided | None = None) -> Iterator[tuple[str, ...]]:
    """Yield the headings, then one row a finding, each cell a text.

    A form of which something was not read has a row of its own before its findings, a form without findings one that
    says so.

    Args:
        outcomes: in the order in which the forms are shown.
        decided: what was decided; None: it is not told.
    """
    yield COLUMNS if decided is None else (*COLUMNS, *_DECISION_COLUMNS)
    every = tuple(outcomes)
    names = form_names(every)
    for outcome in every:
        for row in _rows(outcome, names[outcome.path]):
            yield row if decided is None else (*row, *_decision_cells(outcome, row[-1], decided))


def _decision_cells(outcome: Outcome, finding: str, decided: Decided) -> tuple[str, str, str]:
    if outcome.audit is None or not finding:
        return "", "", ""
    decision = decision_on(decided, outcome.audit, finding)
    if decision is None:
        return "not decided", "", ""
    why = "; ".join(shown(part) for part in (decision.reason, decision.authority) if part)
    return DECISIONS[decision.action], shown(decision.text), why


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
    blanks = ("",) * (len(COLUMNS) - 6)
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
