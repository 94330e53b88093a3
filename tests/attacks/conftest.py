"""Who audits the attacks: swap `audited` to send them through another kind of worker."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Ending:
    """How one file's audit ended: an error code, or coverage and notice codes; kinds of active content; the cost."""

    end: str
    active: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    seconds: float = 0.0
    megabytes: float = 0.0


@pytest.fixture(scope="session")
def audited(project: Path) -> Iterator[Callable[[Path], Ending]]:
    """Audit one file under a memory cap, away from the tests' own process."""
    command = [sys.executable, "-m", "tests.attacks.child"]
    with subprocess.Popen(command, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:

        def audit(path: Path) -> Ending:
            child.stdin.write(os.fsencode(path).hex().encode() + b"\n")
            child.stdin.flush()
            told = json.loads(child.stdout.readline())
            return Ending(**{name: tuple(value) if isinstance(value, list) else value for name, value in told.items()})

        yield audit
        child.stdin.close()
