"""`askless demo`: the sample forms and their report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.output import report_file, tidied, written
from auditor.cli.run import Run, outcomes_of
from auditor.values.options import AuditOptions

if TYPE_CHECKING:
    from auditor.cli.engine import Engine


@click.command(name="demo")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("askless-report"),
    show_default=True,
    help="A folder, or the report's file.",
)
@click.pass_obj
def command(engine: Engine, out: Path) -> None:
    """Check the sample forms of a made-up city, show what was found and write the report."""
    tidied(out)
    outcomes = outcomes_of(engine, engine.samples(), Run(AuditOptions()))
    written(outcomes, "text", None)
    written(outcomes, "html", report_file(out, "askless-report.html"))
