"""One run of the command: the forms that are meant, their outcomes, and the exit code."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from auditor.batch import audit_all, files_in
from auditor.cli import Refused, StoppedByPerson
from auditor.cli.progress import progress
from auditor.exporters.wording import SEVERITIES
from question_bank import BankError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from auditor.batch import Crew, Outcome
    from auditor.cli.engine import Engine
    from auditor.values.finding import Severity
    from auditor.values.options import AuditOptions
    from auditor.workers import PageRead

CLEAN, FOUND, UNREAD = 0, 1, 3  # 2 is click's own: the command was not understood
_MOST_JOBS = 4  # unless the person says more: a worker that reads scans takes up to 1.5 GB
_LOOKED_IN_VAIN = frozenset({"no_ocr", "unknown_script", "weak_recognition"})
_GRAVITY = list(SEVERITIES)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run is told.

    Attributes:
        options: the person's choices about each audit.
        folders: question banks of the city's own.
        jobs: how many worker processes there may be; they start as they are needed.
        cached: whether what text recognition reads is kept for later runs.
    """

    options: AuditOptions
    folders: tuple[Path, ...] = ()
    jobs: int = 1
    cached: bool = True


def usual_jobs() -> int:
    """Return how many workers there may be where nobody says: as many as processors, at most 4."""
    return min(_MOST_JOBS, os.cpu_count() or 1)


def _workers(engine: Engine, run: Run, on_page: Callable[[PageRead], None]) -> AbstractContextManager[Crew]:
    """Return what reads forms; a click error where a question bank has mistakes."""
    try:
        return engine.workers(replace(run, folders=tuple(folder.absolute() for folder in run.folders)), on_page)
    except BankError as error:
        first = error.problems[0]
        message = (
            f"The question bank cannot be used: {first.file}, line {first.line}: {first.message}. "
            "`askless bank check FOLDER` lists everything that needs correcting."
        )
        raise Refused(message) from None


@contextmanager
def crew_for(engine: Engine, run: Run) -> Iterator[Crew]:
    """Give what reads one form and makes its copy, with a progress bar; a click error where the person stops it."""
    try:
        with progress(1) as bar, _workers(engine, run, bar.on_page) as crew:
            yield crew
    except KeyboardInterrupt:
        raise StoppedByPerson from None


def outcomes_of(engine: Engine, paths: tuple[Path, ...], run: Run) -> tuple[Outcome, ...]:
    """Return the outcome of every form the paths mean, with a progress bar.

    A click error where they mean none, where a question bank has mistakes, or where the person stops the run.
    """
    files = files_in(paths)
    if not files:
        message = "There is no file here that could be a form."
        raise Refused(message)
    try:
        with progress(len(files)) as bar, _workers(engine, run, bar.on_page) as crew:
            outcomes = tuple(audit_all(files, crew, bar.on_done))
    except KeyboardInterrupt:
        raise StoppedByPerson from None
    for outcome in outcomes:
        if outcome.error is not None:
            engine.logbook.note(outcome.error, outcome.origin)
    return outcomes


def had_scans(outcomes: tuple[Outcome, ...]) -> bool:
    """Return whether text recognition looked at any page."""
    coverages = [outcome.audit.coverage for outcome in outcomes if outcome.audit is not None]
    return any(
        coverage.recognised or not _LOOKED_IN_VAIN.isdisjoint(notice.code for notice in coverage.notices)
        for coverage in coverages
    )


def exit_code(outcomes: tuple[Outcome, ...], least: Severity) -> int:
    """Return 3 where a form could not be read or none was there, else 1 where a finding is so grave, else 0."""
    if any(outcome.unread for outcome in outcomes) or all(outcome.not_a_form for outcome in outcomes):
        return UNREAD
    grave = _GRAVITY[: _GRAVITY.index(least) + 1]
    audits = (outcome.audit for outcome in outcomes if outcome.audit is not None)
    return FOUND if any(finding.severity in grave for audit in audits for finding in audit.findings) else CLEAN
