"""Work on AskLess from its source: `python3 packaging/dev.py run | test | lock | sbom`.

Only Python's own library is imported here, so that the commands work on a machine that has nothing else.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from environment import Environment
from sbom import write_sbom
from system_packages import install_missing

OLDEST, TOO_NEW = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent.parent
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
    return run(environment, extra) if options.command == "run" else test(environment, extra)


def run(environment: Environment, extra: list[str]) -> int:
    """Audit the bundled sample forms and return the command's exit code; the report lands in `askless-report/`."""
    return environment.call("askless", "demo", *extra)


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
    commands.add_parser("run", help="audit the bundled sample forms and write their report")
    commands.add_parser("test", help="run every check and all tests; further words go to pytest")
    commands.add_parser("lock", help="remake the lock files; further words (--upgrade) go to uv")
    commands.add_parser("sbom", help="write the list of everything that is shipped (CycloneDX), from the lock")
    return parser


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as problem:
        sys.exit(f"This step failed: {' '.join(map(str, problem.cmd))}")
