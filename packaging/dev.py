"""Work on AskLess from its source: `python3 packaging/dev.py run | test | lock | sbom`.

Only Python's own library is imported here, so that the commands work on a machine that has nothing else.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from catalogues import release
from environment import Environment
from sbom import write_sbom
from system_packages import install_missing, suggest_fonts

OLDEST, TOO_NEW = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent.parent
SAMPLES = "auditor/samples/forms"
NOT_SHOWN = 2
"""The window's exit code where there is no screen (`ui/screen.py`)."""
CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-logo"),
)
"""What must hold before the tests count, in the order in which it is checked."""


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit code."""
    options, extra = _parser().parse_known_args(arguments)
    if not OLDEST <= sys.version_info < TOO_NEW:
        print("AskLess needs Python 3.11, 3.12 or 3.13. Install one and run this command with it.")
        return 2
    environment = Environment(ROOT)
    if options.command == "lock":
        environment.lock(extra)
        return 0
    if options.command == "sbom":
        print(f"Written: {write_sbom(ROOT)}")
        return 0
    install_missing(for_tests=options.command == "test")
    environment.prepare()
    release(environment.program("pyside6-lrelease"))
    if options.command == "test":
        return test(environment, extra)
    suggest_fonts()
    return run(environment, extra)


def run(environment: Environment, extra: list[str]) -> int:
    """Open the window with the bundled sample forms in it, wait until it is closed, and return its exit code.

    With no screen, or with further words, the forms are audited in the terminal; the report lands in `askless-report/`.
    """
    code = NOT_SHOWN if extra else environment.call("python", "-m", "ui", SAMPLES)
    return environment.call("askless", "demo", *extra) if code == NOT_SHOWN else code


def test(environment: Environment, extra: list[str]) -> int:
    """Check and test the project; pytest comes last, so that its closing line is the last one printed."""
    failed = [check for check in CHECKS if _announced(environment, check) != 0]
    for check in failed:
        print(f"FAILED: {' '.join(check)}")
    tests = _announced(environment, ("pytest", "-n", "2", *extra))
    return tests or (1 if failed else 0)


def _announced(environment: Environment, command: tuple[str, ...]) -> int:
    print(f"== {' '.join(command)}", flush=True)
    return environment.call(*command)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py", description="Work on AskLess from its source.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the window with the sample forms; with no screen, audit them here")
    commands.add_parser("test", help="run every check and all tests; further words go to pytest")
    commands.add_parser("lock", help="remake the lock files; further words (--upgrade) go to uv")
    commands.add_parser("sbom", help="write the list of everything that is shipped (CycloneDX), from the lock")
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as problem:
        sys.exit(f"This step failed: {' '.join(map(str, problem.cmd))}")
