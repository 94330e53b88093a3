"""`askless audit`: check forms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.categories import CATEGORIES, DEFAULT_CATEGORIES
from auditor.cli import listed
from auditor.cli.output import RESULTS, tell_advice, tell_unread, tidied, written
from auditor.cli.run import Run, exit_code, had_scans, outcomes_of, usual_jobs
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


def _tessdata(_: click.Context, __: click.Parameter, value: Path | None) -> Path | None:
    if value and not any(any(folder.glob("*.traineddata")) for folder in (value, value / "tessdata")):
        message = "there is no language data (such as vie.traineddata) in this folder"
        raise click.BadParameter(message)
    return value.absolute() if value else None


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
@click.option("--languages", callback=_languages, default="", help="Such as en,es. Without it, told from each form.")
@click.option("--fast", is_flag=True, help="Read scans at tesseract's own speed; more of them is misread or missed.")
@click.option(
    "--tessdata",
    callback=_tessdata,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder with tesseract's language data, where it is not in the system's own.",
)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what was read from scans for later runs.")
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
    fast: bool,
    tessdata: Path | None,
    no_cache: bool,
    categories: tuple[str, ...],
    fail_on: Severity,
    folders: tuple[Path, ...],
    password: str | None,
) -> None:
    """Run `askless audit`; its help is above."""
    options = AuditOptions(languages, categories, fast, tessdata, password)
    tidied(out)
    outcomes = outcomes_of(ctx.obj, paths, Run(options, folders, jobs, cached=not no_cache))
    written(outcomes, form, out)
    if out or form != "text":
        tell_unread(outcomes)
    if had_scans(outcomes):
        tell_advice(ctx.obj.advice(options))
    ctx.exit(exit_code(outcomes, fail_on))
