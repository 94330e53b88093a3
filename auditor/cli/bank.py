"""`askless bank`: look into the question bank, check it, try phrases on it."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from auditor.categories import category_name, category_position
from auditor.cli import Refused
from auditor.exporters.wording import SEVERITIES, counted, language_name
from question_bank import BankError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.cli.engine import Engine, Match
    from question_bank import Bank, Problem

_FOLDERS = click.option(
    "--bank",
    "folders",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with the city's own entries.",
)


@click.group(name="bank")
def command() -> None:
    """Look into the question bank, check it, and try phrases on it."""


@command.command(name="list")
@_FOLDERS
@click.option("--language", help="Only entries in this language, such as es.")
@click.pass_obj
def list_(engine: Engine, folders: tuple[Path, ...], language: str | None) -> None:
    """List the entries by category."""
    bank = _loaded(engine, folders)
    chosen = (entry for entry in bank.entries if language in (None, entry.language))
    entries = sorted(chosen, key=lambda entry: (category_position(entry.category), entry.category, entry.id))
    for category, group in groupby(entries, key=lambda entry: entry.category):
        click.echo(f"{category_name(category)} ({category})")
        for entry in group:
            words = counted(len(entry.phrases) + len(entry.abbreviations), "phrase")
            click.echo(f"  {entry.id:<44} {entry.kind:<9} {SEVERITIES[entry.severity]:<7} {words}")
    languages = ", ".join(language_name(code) for code in sorted({entry.language for entry in entries}))
    click.echo(f"{counted(len(entries), 'entry', 'entries')}. Languages: {languages or 'none'}.")


@command.command(name="check")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.pass_context
def check_(ctx: click.Context, folder: Path | None) -> None:
    """Check a folder of the bank, or the shipped one: list every mistake and untrue example with file and line."""
    mistakes = ctx.obj.mistakes(folder)
    _show(mistakes)
    click.echo(f"{counted(len(mistakes), 'mistake')}." if mistakes else "The question bank is in order.")
    ctx.exit(1 if mistakes else 0)


@command.command(name="test")
@click.argument("phrase", required=False)
@_FOLDERS
@click.option("--language", help="The phrase's language, such as es. Without it, every language is tried.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--strings",
    type=click.File(encoding="utf-8"),
    help='Phrases to try, one {"text": …, "language": …} a line; - is standard input.',
)
@click.pass_obj
def test_(  # noqa: PLR0913, PLR0917 - click hands over one argument an option
    engine: Engine,
    phrase: str | None,
    folders: tuple[Path, ...],
    language: str | None,
    form: str,
    strings: IO[str] | None,
) -> None:
    """Show what the bank finds in a phrase. In a phrase, ____ is an answer blank and ☐ a tick box."""
    if (phrase is None) == (strings is None):
        message = "Give a phrase, or a file with --strings."
        raise click.UsageError(message)
    bank = _loaded(engine, folders)
    matches = engine.tester(bank)
    tried = _read(strings, language) if strings else iter([(phrase or "", language)])
    for text, code in tried:
        codes = (code,) if code else _languages(bank)
        found = next((found for code in codes if (found := matches(text, code))), ())
        click.echo(json.dumps({"findings": found}, ensure_ascii=False) if form == "json" else _described(text, found))


def _loaded(engine: Engine, folders: tuple[Path, ...]) -> Bank:
    """Return the bank; a click error that lists every mistake where it has any."""
    try:
        return engine.bank(tuple(folder.absolute() for folder in folders))
    except BankError as error:
        _show(error.problems)
        message = f"The question bank cannot be used: {counted(len(error.problems), 'mistake')}."
        raise Refused(message) from None


def _show(mistakes: tuple[Problem, ...]) -> None:
    for mistake in mistakes:
        click.echo(f"{mistake.file}:{mistake.line}: {mistake.message}", err=True)


def _languages(bank: Bank) -> tuple[str, ...]:
    """Return the codes of the bank's languages, English first."""
    return tuple(sorted({entry.language for entry in bank.entries}, key=lambda code: (code != "en", code)))


def _read(strings: IO[str], language: str | None) -> Iterator[tuple[str, str | None]]:
    """Yield each line's text, and its language where one is said.

    A click error names the first line that is not understood.
    """
    for number, line in enumerate(strings, start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            yield str(item["text"]), str(item.get("language") or language)
        except (ValueError, KeyError, TypeError, AttributeError):
            message = f'line {number} is not of the form {{"text": "…", "language": "en"}}'
            raise Refused(message) from None


def _described(text: str, found: tuple[Match, ...]) -> str:
    if not found:
        return f"“{text}”: nothing found."
    lines = [
        f"  {category_name(str(match['category']))} ({match['kind']}, {match['severity']}), entry {match['entry']}"
        + (", a person must decide" if match["needs_person"] else "")
        for match in found
    ]
    return "\n".join([f"“{text}”:", *lines])
