"""The options that every command which reads forms has: what they are in, what to look for, how scans are read."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path

import click

from auditor.categories import CATEGORIES, DEFAULT_CATEGORIES
from auditor.cli import listed
from auditor.cli.run import Run
from auditor.values.options import AuditOptions
from question_bank.states import STATES

_Chosen = Callable[..., None]


def reading_choices(command: _Chosen) -> _Chosen:
    """Give a command these options; what is chosen comes as its argument `run`."""

    @wraps(command)
    def gathered(  # noqa: PLR0913 - click hands over one argument an option
        *arguments: object,
        languages: tuple[str, ...],
        fast: bool,
        tessdata: Path | None,
        no_cache: bool,
        categories: tuple[str, ...],
        folders: tuple[Path, ...],
        reader: str,
        state: str | None,
        password: str | None,
        **others: object,
    ) -> None:
        options = AuditOptions(languages, categories, fast, tessdata, reader, state or "", password)
        command(*arguments, run=Run(options, folders, cached=not no_cache), **others)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered


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


_OPTIONS = (
    click.option("--languages", callback=_languages, default="", help="Such as en,es. Else told from each form."),
    click.option("--fast", is_flag=True, help="Read scans at tesseract's own speed; more is misread or missed."),
    click.option(
        "--tessdata",
        callback=_tessdata,
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="The folder with tesseract's language data, where it is not in the system's own.",
    ),
    click.option("--no-cache", is_flag=True, help="Neither use nor keep what was read from scans for later runs."),
    click.option("--categories", callback=_categories, default="", help="What to look for, such as ssn,itin; or: all."),
    click.option(
        "--bank",
        "folders",
        multiple=True,
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="A folder with the city's own entries and exceptions. Can be given several times.",
    ),
    click.option("--reader", default="en", help="Language of reasons and remarks, such as es. Else English."),
    click.option(
        "--state",
        type=click.Choice(list(STATES), case_sensitive=False),
        metavar="CODE",
        help="Where the city lies, such as CA: that state's laws come first, and other states' are left out.",
    ),
    click.option(
        "--password",
        prompt=True,
        prompt_required=False,
        hide_input=True,
        help="Opens protected forms; without a value it is asked for.",
    ),
)
