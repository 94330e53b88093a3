"""Where a run's results go: onto the terminal, into a file, or into a folder."""

from __future__ import annotations

import io
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
from auditor.exporters.text_summary import print_summary
from auditor.exporters.wording import shown
from auditor.exporters.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.batch import Outcome

Outcomes = tuple["Outcome", ...]
_PAPER_WIDTH = 80  # columns of a text summary in a file


def written(outcomes: Outcomes, form: str, out: Path | None) -> None:
    """Put the results where they belong, and tell on stderr which files were written.

    Args:
        outcomes: the results.
        form: a key of WRITERS.
        out: a file or a folder; None is the terminal.

    A click error where a file could not be written or would replace a form.
    """
    try:
        for target in WRITERS[form](outcomes, out):
            click.echo(f"Written: {target}", err=True)
    except (TargetIsSource, WriteFailed) as error:
        raise Refused(str(error)) from None


def report_file(out: Path, name: str) -> Path:
    """Return the file that is meant: `out` itself, or a file of that name where `out` is a folder or has no ending."""
    return out / name if out.is_dir() or not out.suffix else out


def tell_unread(outcomes: Outcomes) -> None:
    """Say on stderr which forms could not be read, and why: a file of results can lie unopened for long."""
    for outcome in outcomes:
        if outcome.unread:
            reason = outcome.message or "Nothing of this form could be read; its audit says why."
            click.echo(f"Not read: {shown(outcome.path.name)}: {reason}", err=True)


def _text(outcomes: Outcomes, out: Path | None) -> list[Path]:
    if out is None:
        print_summary(outcomes, Console())
        return []
    page = io.StringIO()
    print_summary(outcomes, Console(file=page, width=_PAPER_WIDTH, no_color=True))
    return _one_file(outcomes, report_file(out, "askless-summary.txt"), page.getvalue().encode("utf-8", "replace"))


def _json(outcomes: Outcomes, out: Path | None) -> list[Path]:
    """Write one file a form; onto the terminal goes one line a form."""
    audits = [(outcome.path.name, outcome.audit) for outcome in outcomes if outcome.audit is not None]
    if out is None:
        for _, audit in audits:
            click.echo(audit_text(audit, indent=None).encode(), nl=False)
        return []
    names = _distinct([name for name, _ in audits])
    targets = [out / f"{name}.json" for name in names]
    for target, (_, audit) in zip(targets, audits, strict=True):
        _one_file(outcomes, target, audit_text(audit).encode())
    return [out] if targets else []


def _csv(outcomes: Outcomes, out: Path | None) -> list[Path]:
    return _bytes(outcomes, out, "askless-findings.csv", findings_csv(outcomes))


def _html(outcomes: Outcomes, out: Path | None) -> list[Path]:
    return _bytes(outcomes, out, "askless-report.html", html_report(outcomes, datetime.now().astimezone()))


def _bytes(outcomes: Outcomes, out: Path | None, name: str, content: bytes) -> list[Path]:
    if out is None:
        click.echo(content, nl=False)
        return []
    return _one_file(outcomes, report_file(out, name), content)


def _one_file(outcomes: Outcomes, target: Path, content: bytes) -> list[Path]:
    write_whole(target, content, sources=[outcome.path for outcome in outcomes])
    return [target]


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


WRITERS: dict[str, Callable[[Outcomes, Path | None], list[Path]]] = {
    "text": _text,
    "json": _json,
    "csv": _csv,
    "html": _html,
}
"""Every kind of result, and what writes it; each returns the files it wrote."""
