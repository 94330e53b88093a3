"""One run of the command: the forms that are meant, their outcomes, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.batch import audit_all, files_in
from auditor.cli import Refused
from auditor.cli.progress import progress
from auditor.exporters.wording import SEVERITIES
from question_bank import BankError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from auditor.batch import Outcome
    from auditor.cli.engine import Engine
    from auditor.values.audit import Audit
    from auditor.values.finding import Severity
    from auditor.values.options import AuditOptions

CLEAN, FOUND, UNREAD = 0, 1, 3  # 2 is click's own: the command was not understood
_GRAVITY = list(SEVERITIES)


def auditing(engine: Engine, options: AuditOptions, folders: tuple[Path, ...] = ()) -> Callable[[Path], Audit]:
    """Return what makes one form's audit; a click error where a question bank has mistakes."""
    try:
        return engine.auditing(options, tuple(folder.absolute() for folder in folders))
    except BankError as error:
        first = error.problems[0]
        message = (
            f"The question bank cannot be used: {first.file}, line {first.line}: {first.message}. "
            "`askless bank check FOLDER` lists everything that needs correcting."
        )
        raise Refused(message) from None


def outcomes_of(paths: tuple[Path, ...], audit: Callable[[Path], Audit], jobs: int = 1) -> tuple[Outcome, ...]:
    """Return the outcome of every form the paths mean, with a progress bar; a click error where they mean none."""
    files = files_in(paths)
    if not files:
        message = "There is no file here that could be a form."
        raise Refused(message)
    with progress(len(files)) as advance:
        return tuple(audit_all(files, audit, jobs, advance))


def exit_code(outcomes: tuple[Outcome, ...], least: Severity) -> int:
    """Return 3 where a form could not be read or none was there, else 1 where a finding is so grave, else 0."""
    if any(outcome.unread for outcome in outcomes) or all(outcome.not_a_form for outcome in outcomes):
        return UNREAD
    grave = _GRAVITY[: _GRAVITY.index(least) + 1]
    audits = (outcome.audit for outcome in outcomes if outcome.audit is not None)
    return FOUND if any(finding.severity in grave for audit in audits for finding in audit.findings) else CLEAN
