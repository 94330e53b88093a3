"""Starts the `askless` command."""

from __future__ import annotations

from auditor.cli import askless
from auditor.cli.engine import Engine


def main() -> None:
    """Run `askless` with the shipped engine and the words on the command line."""
    askless(obj=Engine())


if __name__ == "__main__":
    main()
