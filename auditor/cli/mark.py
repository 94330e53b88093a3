"""`askless mark`: a copy of a form in its own format, with the decisions in it."""

from __future__ import annotations

import getpass
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from auditor.cli import Refused
from auditor.cli.answers import given
from auditor.cli.choices import reading_choices
from auditor.cli.output import tidied, write_files
from auditor.cli.run import crew_for
from auditor.errors import AuditorError
from auditor.exporters.copy_account import print_account
from auditor.marking.changes import first_decisions
from auditor.marking.decisions import decisions_from, decisions_text
from auditor.values.copy import Marking

if TYPE_CHECKING:
    from auditor.cli.run import Run
    from auditor.values.audit import Audit
    from auditor.values.copy import Copy, Manner
    from auditor.values.decision import Decision

PARTIAL = 1

_HELP = """Write a copy of a form, in its own format, with the decisions about its findings in it.

Without --decisions, the first suggestion of each finding is taken. --draft writes these as a decisions file to edit.

\b
The exit code is
  0  the copy carries everything that was decided
  1  something is not in the copy, and the reasons are told
  2  the command was not understood, or the copy could not be written
  3  the form could not be read, or no copy can be made of its kind
  130  the run was stopped (Ctrl-C)
"""


@click.command(name="mark", help=_HELP)
@click.argument("form", type=click.Path(path_type=Path), metavar="FORM")
@click.option("--out", type=click.Path(path_type=Path), help="The copy: a file or a folder. Else beside the form.")
@click.option("--decisions", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The decisions (JSON).")
@click.option("--draft", type=click.Path(dir_okay=False, path_type=Path), help="Write a decisions file; make no copy.")
@click.option("--marked", "manner", flag_value="marked", default=True, help="Show every change: the usual copy.")
@click.option("--revised", "manner", flag_value="revised", help="Write the form as it is to be.")
@click.option("--clean", "manner", flag_value="revised", help="The same as --revised.")
@click.option("--comments-only", "manner", flag_value="comments", help="Write notes; change nothing.")
@click.option(
    "--redact-answers",
    is_flag=True,
    help="In copies of scans, black out answers to what was found, and identity and account numbers.",
)
@click.option("--author", default="", help="Who marks. Else your user name.")
@reading_choices
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    ctx: click.Context,
    form: Path,
    out: Path | None,
    decisions: Path | None,
    draft: Path | None,
    manner: Manner,
    redact_answers: bool,
    author: str,
    run: Run,
) -> None:
    """Run `askless mark`; its help is above."""
    chosen = _decisions(decisions) if decisions else None
    marking = Marking(manner, chosen, author or _user(), datetime.now().astimezone(), redact_answers)
    tidied(draft or out or form.parent)
    with crew_for(ctx.obj, run) as crew:
        answer = crew.submit(form).result()
        audit = given(answer.audit, answer, ctx.obj)
        if draft:
            write_files([(draft, _drafted(audit))], [form])
            return
        answer = crew.mark(form, marking).result()
        copy = given(answer.copy, answer, ctx.obj)
    write_files([(_target(form, out, marking, copy), copy.content)], [form])
    print_account(copy, audit, Console())
    ctx.exit(PARTIAL if copy.partial else 0)


def _drafted(audit: Audit) -> bytes:
    return decisions_text(first_decisions(audit.findings), audit.form).encode()


def _decisions(path: Path) -> tuple[Decision, ...]:
    """Return the decisions of a file; a click error where it holds none."""
    try:
        return decisions_from(path.read_bytes())
    except (OSError, AuditorError) as error:
        message = error.message if isinstance(error, AuditorError) else "The decisions file cannot be opened."
        raise Refused(message) from None


def _target(form: Path, out: Path | None, marking: Marking, copy: Copy) -> Path:
    """Return where the copy goes: the file that was named, else one named after the form and the kind of copy."""
    name = f"{form.stem} ({marking.manner}){copy.ending}"
    if out is None:
        return form.with_name(name)
    return out / name if out.is_dir() or not out.suffix else out


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):  # a service without an account of its own
        return getpass.getuser()
    return "AskLess"
