"""The `askless` command. Each of its commands is loaded when it is called for, so that the others cost no time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

from auditor import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMANDS: dict[str, tuple[str, str]] = {
    "audit": ("auditor.cli.audit", "Check forms, and say what they ask that exposes a resident."),
    "bank": ("auditor.cli.bank", "Look into the question bank, check it, and try phrases on it."),
    "mark": ("auditor.cli.mark", "Write a copy of a form with the decisions in it, in the form's own format."),
    "gui": ("auditor.cli.gui", "Open the window."),
    "compare": ("auditor.cli.compare", "Hold versions of a form in several languages side by side."),
    "demo": ("auditor.cli.demo", "Check the sample forms and write their report."),
}
"""Every command: the module that holds it as `command`, and its line in the help."""


class _LoadedWhenCalled(click.Group):
    """A group that imports a command's module when the command is called, and for no other reason."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        try:
            command = import_module(_COMMANDS[cmd_name][0]).command
        except KeyboardInterrupt:  # click's own code for this is 1, which says that something was found
            raise StoppedByPerson from None
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in _COMMANDS.items()])


@click.group(cls=_LoadedWhenCalled, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="askless")
def askless() -> None:
    """Find what intake forms ask of residents that they need not, and what to ask instead.

    Everything happens on this computer: no form and no answer is ever sent anywhere.
    """


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a list that was typed with commas, without blanks and repeats."""
    parts: Iterable[str] = (part.strip() for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


class Refused(click.ClickException):
    """The command cannot do what it was told to: a message without the lines on usage, and exit code 2."""

    exit_code = 2


class NotRead(Refused):
    """A form could not be read, or no copy can be made of it: the message says why."""

    exit_code = 3


class StoppedByPerson(Refused):
    """The person stopped the run (Ctrl-C) before anything was written."""

    exit_code = 130  # as shells have it: 128 and the number of the signal

    def __init__(self) -> None:
        """Say so."""
        super().__init__("Stopped. Nothing was written; run the command again to check these forms.")
