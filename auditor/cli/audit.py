"""`askless audit`: check forms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.choices import reading_choices
from auditor.cli.output import RESULTS, tell_advice, tell_unread, tidied, written
from auditor.cli.run import Run, exit_code, had_scans, outcomes_of, usual_jobs
from auditor.exporters.wording import SEVERITIES

if TYPE_CHECKING:
    from auditor.values.finding import Severity


_HELP = """Check forms: files, or folders with all that is in them.

\b
The exit code is
  0  nothing at or above --fail-on was found
  1  something was found
  2  the command was not understood, or its result could not be written
  3  a form could not be read
  130  the run was stopped (Ctrl-C)
"""


@click.command(name="audit", help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(list(RESULTS)), default="text", show_default=True, help="Kind of result."
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Where the result goes: a file or a folder (json: a folder)."
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=usual_jobs,
    show_default="as many as processors, at most 4",
    help="How many processes may read at once: several forms, or the pages of a long scan.",
)
@reading_choices
@click.option(
    "--fail-on",
    type=click.Choice(list(SEVERITIES)),
    default="low",
    show_default=True,
    help="Least severity of a finding that makes the exit code 1.",
)
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    ctx: click.Context,
    paths: tuple[Path, ...],
    form: str,
    out: Path | None,
    jobs: int,
    fail_on: Severity,
    run: Run,
) -> None:
    """Run `askless audit`; its help is above."""
    tidied(out)
    outcomes = outcomes_of(ctx.obj, paths, replace(run, jobs=jobs))
    written(outcomes, form, out)
    if out or form != "text":
        tell_unread(outcomes)
    if had_scans(outcomes):
        tell_advice(ctx.obj.advice(run.options))
    ctx.exit(exit_code(outcomes, fail_on))
