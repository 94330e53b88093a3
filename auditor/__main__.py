"""Starts the `askless` command."""

from __future__ import annotations

import io
import sys
from multiprocessing import freeze_support

import click

from auditor.cli import askless
from auditor.cli.engine import Engine
from auditor.origins import origin_of

_FAILED = 70  # EX_SOFTWARE of sysexits.h


def main() -> None:
    """Run `askless` with the shipped engine and the words on the command line."""
    freeze_support()  # in an installed program a worker process starts here as well
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # forms speak languages that an old terminal has no letters for
    engine = Engine()
    try:
        askless(obj=engine)
    except Exception as error:  # the top of the command: an error's own words could be the form's
        origin = origin_of(error)
        engine.logbook.note("unexpected", origin)
        click.echo(f"AskLess itself failed, and this run has no result. Please tell the developers: {origin}", err=True)
        sys.exit(_FAILED)


if __name__ == "__main__":
    main()
