"""Killed at any moment, the program loses no decision that it showed as saved, and its library opens again.

ASKLESS_KILLS sets how often it is killed: 7 times where nothing is said, 200 for a release.
"""

from __future__ import annotations

import importlib.util
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from auditor.library import Library

KILLS = int(os.environ.get("ASKLESS_KILLS", "7"))
REVIEWER = Path(__file__).with_name("endless_reviewer.py")
LONGEST = 0.15
"""Seconds between the start and the kill, mostly far fewer: opening and a decision take some thousandths each."""
FRESH = 10
"""Every so many kills a new library is begun, so that its making is hit as well."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@dataclass
class Tally:
    """What was found after the kills."""

    kills: int = 0
    before_any_was_saved: int = 0
    saved: int = 0
    lost: int = 0
    half_steps: int = 0
    damaged: int = 0


@pytest.fixture(scope="module")
def reviewer() -> ModuleType:
    """The endless reviewer as a module, for what it decides."""
    spec = importlib.util.spec_from_file_location("endless_reviewer", REVIEWER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def killed(kind: str, file: Path, run: str, seconds: float) -> list[int]:
    """Start a reviewer, kill it after so many seconds, and return the steps that it said were saved."""
    command = [sys.executable, REVIEWER, kind, file, run]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    said = process.stdout.read()
    process.wait()
    process.stdout.close()
    return [int(line.split()[1]) for line in said.splitlines() if line.startswith("saved ") and line[6:].isdigit()]


def is_sound(file: Path) -> bool:
    """Whether SQLite finds nothing wrong with a library, its log included."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]


def tally_of(kind: str, folder: Path, reviewer: ModuleType, kills: int) -> Tally:
    """Kill that many reviewers at random moments, and look at the library each time."""
    moment = random.Random(kind)  # noqa: S311 - moments, not secrets
    tally, promised = Tally(), set[str]()
    for run in range(kills):
        if run % FRESH == 0:
            file, promised = folder / f"{run}" / "library.sqlite3", set()
        saved = killed(kind, file, str(run), LONGEST * moment.random() ** 2)
        few = range(reviewer.FEW)
        promised |= {reviewer.finding(str(run), step, number) for step in saved for number in few}
        with Library.open(file) as library:
            kept = set(library.decisions("form"))
            tally.damaged += library.trouble is not None or not is_sound(file)
        steps = Counter(finding.rpartition("/")[0] for finding in kept)
        tally.half_steps += sum(count != reviewer.FEW for count in steps.values())
        tally.lost += len(promised - kept)
        tally.saved += len(saved)
        tally.before_any_was_saved += not saved
        tally.kills += 1
    return tally


def test_kills_lose_no_decision_that_was_saved(tmp_path: Path, reviewer: ModuleType) -> None:
    tally = tally_of("library", tmp_path, reviewer, KILLS)
    print(tally)
    assert (tally.lost, tally.half_steps, tally.damaged) == (0, 0, 0)
    assert tally.saved > 0


def test_the_harness_catches_one_who_says_saved_too_early(tmp_path: Path, reviewer: ModuleType) -> None:
    assert tally_of("control", tmp_path, reviewer, 15).lost > 0
