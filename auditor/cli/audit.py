"""`askless audit`: check forms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.categories import CATEGORIES, DEFAULT_CATEGORIES
from auditor.cli import listed
from auditor.cli.output import RESULTS, tell_unread, tidied, written
from auditor.cli.run import Run, exit_code, outcomes_of
from auditor.exporters.wording import SEVERITIES
from auditor.values.options import AuditOptions

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


def _languages(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    codes = listed(value)
    if not all(code.replace("-", "").isalpha() for code in codes):
        message = "give codes of languages with commas between them, such as en,es"
        raise click.BadParameter(message)
    return codes


def _categories(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    """Return the ids that are meant by a list; `all` and `default` stand for many."""
    sets = {"all": tuple(CATEGORIES), "default": DEFAULT_CATEGORIES}
    ids = tuple(dict.fromkeys(id_ for part in listed(value) for id_ in sets.get(part, (part,))))
    unknown = [id_ for id_ in ids if id_ not in CATEGORIES]
    if unknown:
        message = f"there is no category {', '.join(unknown)}. Choose from: all, default, {', '.join(CATEGORIES)}"
        raise click.BadParameter(message)
    return ids


@click.command(name="audit", help=_HELP)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(list(RESULTS)), default="text", show_default=True, help="Kind of result."
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Where the result goes: a file or a folder (json: a folder)."
)
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="How many forms are read at once."
)
@click.option("--languages", callback=_languages, default="", help="Such as en,es. Without it, told from each form.")
@click.option("--categories", callback=_categories, default="", help="What to look for, such as ssn,itin; or: all.")
@click.option(
    "--fail-on",
    type=click.Choice(list(SEVERITIES)),
    default="low",
    show_default=True,
    help="Least severity of a finding that makes the exit code 1.",
)
@click.option(
    "--bank",
    "folders",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with the city's own entries and exceptions. Can be given several times.",
)
@click.option(
    "--password",
    prompt=True,
    prompt_required=False,
    hide_input=True,
    help="Opens protected forms; without a value it is asked for.",
)
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    ctx: click.Context,
    paths: tuple[Path, ...],
    form: str,
    out: Path | None,
    jobs: int,
    languages: tuple[str, ...],
    categories: tuple[str, ...],
    fail_on: Severity,
    folders: tuple[Path, ...],
    password: str | None,
) -> None:
    """Run `askless audit`; its help is above."""
    options = AuditOptions(languages, categories, password=password)
    tidied(out)
    outcomes = outcomes_of(ctx.obj, paths, Run(options, folders, jobs))
    written(outcomes, form, out)
    if out or form != "text":
        tell_unread(outcomes)
    ctx.exit(exit_code(outcomes, fail_on))
