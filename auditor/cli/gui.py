"""`askless gui`: opens the window, a program of its own, which nothing here imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from auditor.cli import Refused

_NOT_SHOWN = (
    "The window could not be shown: there may be no screen here, or a part of the system that it needs is missing. "
    "`askless audit` works in this terminal."
)


@click.command(name="gui")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Open the window, with these forms and folders in it, and wait until it is closed."""
    code = subprocess.run([*_window(), *map(str, paths)], check=False).returncode  # noqa: S603 - our own program
    if code < 0:
        raise Refused(_NOT_SHOWN)
    ctx.exit(code)


def _window() -> tuple[str, ...]:
    """Return the command that opens the window; an installed program without Python has it beside itself."""
    if getattr(sys, "frozen", False):
        return (str(Path(sys.executable).with_stem("askless-window")),)
    return (sys.executable, "-m", "ui")
