"""Where a run's results go: onto the terminal, into a file, or into a folder."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from auditor.cli import Refused
from auditor.errors import TargetIsSource, WriteFailed
from auditor.exporters.csv_findings import findings_csv
from auditor.exporters.html_report import html_report
from auditor.exporters.json_audit import audit_text
from auditor.exporters.naming import form_names
from auditor.exporters.text_summary import print_summary
from auditor.exporters.wording import counted
from auditor.exporters.writing import sweep, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from auditor.batch import Outcome

Outcomes = tuple["Outcome", ...]
File = tuple[Path, bytes]
"""A file to write: where it goes, and its bytes."""
_PAPER_WIDTH = 80  # columns of a text summary in a file


@dataclass(frozen=True, slots=True)
class Result:
    """One kind of result: how it is shown on the terminal, and which files it is when it is written."""

    show: Callable[[Outcomes], None]
    files: Callable[[Outcomes, Path], Iterator[File]]


def tidied(out: Path | None) -> None:
    """Remove what killed runs left where this one will write; done before the run, which can be long."""
    if out is not None:
        sweep(out if out.is_dir() else out.parent)


def written(outcomes: Outcomes, form: str, out: Path | None) -> None:
    """Put the results where they belong, and tell on stderr where that is.

    What cannot be written does not keep the rest from it. At a terminal the person may mend it and try again.

    Args:
        outcomes: the results.
        form: a key of RESULTS.
        out: a file or a folder; None is the terminal.

    A click error where a file could not be written or would replace a form.
    """
    if out is None:
        _show(RESULTS[form], outcomes)
        return
    write_files(RESULTS[form].files(outcomes, out), [outcome.path for outcome in outcomes])


def write_files(files: Iterable[File], sources: list[Path]) -> None:
    """Write files, none of them over a form, and tell on stderr where they are.

    A click error where a file could not be written or would replace a form.
    """
    left, reason = _write(files, sources)
    while left and _may_try_again(reason):
        left, reason = _write(left, sources)
    if left:
        message = f"{counted(len(left), 'file')} not written, the first is {left[0][0]}. {reason}"
        raise Refused(message)


def report_file(out: Path, name: str) -> Path:
    """Return the file that is meant: `out` itself, or a file of that name where `out` is a folder or has no ending."""
    return out / name if out.is_dir() or not out.suffix else out


def tell_unread(outcomes: Outcomes) -> None:
    """Say on stderr which forms could not be read, and why: a file of results can lie unopened for long."""
    names = form_names(outcomes)
    for outcome in outcomes:
        if outcome.unread:
            reason = outcome.message or "Nothing of this form could be read; its audit says why."
            click.echo(f"Not read: {names[outcome.path]}: {reason}", err=True)


def tell_advice(sentences: tuple[str, ...]) -> None:
    """Say on stderr what would let scans be read better: once, after everything else."""
    for sentence in sentences:
        click.echo(f"For scans: {sentence}", err=True)


def _write(files: Iterable[File], sources: list[Path]) -> tuple[list[File], str]:
    """Write the files and tell which; return those that could not be written, and why the last of them could not."""
    left: list[File] = []
    reason = ""
    for target, content in files:
        try:
            write_whole(target, content, sources)
        except (TargetIsSource, WriteFailed) as error:
            left.append((target, content))
            reason = str(error)
        else:
            click.echo(f"Written: {target}", err=True)
    return left, reason


def _may_try_again(reason: str) -> bool:
    """Ask whether to try again, where somebody is there to be asked."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    click.echo(reason, err=True)
    return click.confirm("Try again?", default=True, err=True)


def _show(result: Result, outcomes: Outcomes) -> None:
    """Show the results; a click error where they went into a file or a program that took no more."""
    try:
        result.show(outcomes)
        sys.stdout.flush()
    except OSError as error:
        with suppress(OSError):  # or Python would try once more, and fail once more, at its end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno == errno.EPIPE:  # whoever was reading has seen enough
            return
        message = f"The result is not complete where it was sent to. {WriteFailed.message}"
        raise Refused(message) from None


def _text_file(outcomes: Outcomes, out: Path) -> Iterator[File]:
    page = io.StringIO()
    print_summary(outcomes, Console(file=page, width=_PAPER_WIDTH, no_color=True))
    yield report_file(out, "askless-summary.txt"), page.getvalue().encode("utf-8", "replace")


def _json_lines(outcomes: Outcomes) -> None:
    """Show one line a form."""
    for outcome in outcomes:
        if outcome.audit is not None:
            click.echo(audit_text(outcome.audit, indent=None).encode(), nl=False)


def _json_files(outcomes: Outcomes, out: Path) -> Iterator[File]:
    """Yield one file a form."""
    audits = [(outcome.path.name, outcome.audit) for outcome in outcomes if outcome.audit is not None]
    names = _distinct([name for name, _ in audits])
    for name, (_, audit) in zip(names, audits, strict=True):
        yield out / f"{name}.json", audit_text(audit).encode()


def _csv_file(outcomes: Outcomes, out: Path) -> Iterator[File]:
    yield report_file(out, "askless-findings.csv"), findings_csv(outcomes)


def _html_file(outcomes: Outcomes, out: Path) -> Iterator[File]:
    yield report_file(out, "askless-report.html"), _html(outcomes)


def _html(outcomes: Outcomes) -> bytes:
    return html_report(outcomes, datetime.now().astimezone())


def _distinct(names: list[str]) -> list[str]:
    """Return the names with a number added where one came before, also for file systems that are blind to case."""
    taken: set[str] = set()
    distinct = []
    for name in names:
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{Path(name).stem} ({number}){Path(name).suffix}"
        taken.add(candidate.casefold())
        distinct.append(candidate)
    return distinct


RESULTS: dict[str, Result] = {
    "text": Result(lambda outcomes: print_summary(outcomes, Console()), _text_file),
    "json": Result(_json_lines, _json_files),
    "csv": Result(lambda outcomes: click.echo(findings_csv(outcomes), nl=False), _csv_file),
    "html": Result(lambda outcomes: click.echo(_html(outcomes), nl=False), _html_file),
}
"""Every kind of result."""
