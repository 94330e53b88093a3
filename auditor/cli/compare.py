"""`askless compare`: two or more versions of one form, held side by side."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from auditor.cli.answers import given
from auditor.cli.choices import reading_choices
from auditor.cli.output import report_file, tidied, write_files
from auditor.cli.run import CLEAN, FOUND, UNREAD, crew_for
from auditor.exporters.html_comparison import html_comparison
from auditor.exporters.json_comparison import comparison_text
from auditor.exporters.text_comparison import print_comparisons

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor.cli.run import Run
    from auditor.values.comparison import Comparison

Comparisons = tuple["Comparison", ...]
_PAPER_WIDTH = 100  # columns of a text result in a file

_HELP = """Compare a form with its translations: do all versions ask the same?

\b
The exit code is
  0  no difference was found
  1  the versions differ
  2  the command was not understood, or its result could not be written
  3  a version could not be read
  130  the run was stopped (Ctrl-C)
"""


def _text(comparisons: Comparisons) -> bytes:
    page = io.StringIO()
    print_comparisons(comparisons, Console(file=page, width=_PAPER_WIDTH, no_color=True))
    return page.getvalue().encode("utf-8", "replace")


RESULTS: dict[str, tuple[str, Callable[[Comparisons], bytes]]] = {
    "text": ("askless-comparison.txt", _text),
    "html": ("askless-comparison.html", lambda every: html_comparison(every, datetime.now().astimezone())),
    "json": ("askless-comparison.json", lambda every: comparison_text(every).encode()),
}
"""Every kind of result: its file's name, and what makes it."""


@click.command(name="compare", help=_HELP)
@click.argument("original", type=click.Path(path_type=Path))
@click.argument("translations", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="TRANSLATION...")
@click.option(
    "--format", "form", type=click.Choice(list(RESULTS)), default="text", show_default=True, help="Kind of result."
)
@click.option("--out", type=click.Path(path_type=Path), help="Where the result goes: a file or a folder.")
@reading_choices
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    ctx: click.Context, original: Path, translations: tuple[Path, ...], form: str, out: Path | None, run: Run
) -> None:
    """Run `askless compare`; its help is above."""
    tidied(out)
    with crew_for(ctx.obj, run) as crew:
        answers = [crew.compare(original, translation) for translation in translations]
        held = [answer.result() for answer in answers]
    comparisons = tuple(given(answer.comparison, answer, ctx.obj) for answer in held)
    name, make = RESULTS[form]
    if out:
        write_files([(report_file(out, name), make(comparisons))], [original, *translations])
    elif form == "text":
        print_comparisons(comparisons, Console())
    else:
        click.echo(make(comparisons), nl=False)
    ctx.exit(_exit_code(comparisons))


def _exit_code(comparisons: Comparisons) -> int:
    versions = [version for each in comparisons for version in (each.original, each.translation)]
    if any(version.coverage.status == "none" for version in versions):
        return UNREAD
    return FOUND if any(each.differences for each in comparisons) else CLEAN
