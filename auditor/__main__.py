"""Starts the `askless` command."""

from __future__ import annotations

import io
import sys
from multiprocessing import freeze_support

from auditor.cli import askless
from auditor.cli.engine import Engine


def main() -> None:
    """Run `askless` with the shipped engine and the words on the command line."""
    freeze_support()  # in an installed program a worker process starts here as well
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # forms speak languages that an old terminal has no letters for
    askless(obj=Engine())


if __name__ == "__main__":
    main()
