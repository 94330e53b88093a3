"""What starting costs: the command, the bank, and the memory that a form takes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from figure import Figure

from auditor.matching.entry_book import EntryBook
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

if TYPE_CHECKING:
    from pathlib import Path

_MOST_SECONDS = 0.3
_MOST_LOADING = 0.5
_MOST_MEMORY = 400.0
_STARTS = 10
_CHILD = """
import resource, sys
from pathlib import Path
from auditor.errors import AuditorError
from auditor.pipeline import Auditor
from auditor.values.options import AuditOptions
from question_bank import load_bank
path = Path(sys.argv[1])
try:
    Auditor(load_bank()).audit(path.read_bytes(), path.name, AuditOptions())
except AuditorError:
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def starting_figures() -> tuple[Figure, ...]:
    """Return how long `askless --version` takes, and how long making the bank ready."""
    command = [sys.executable, "-m", "auditor", "--version"]
    version = statistics.median(_seconds_of(command) for _ in range(_STARTS))
    loading, indexing = (statistics.median(times) for times in zip(*(_loading() for _ in range(3)), strict=True))
    detail = f"YAML to bank {loading:.2f} s, bank to indexes {indexing:.2f} s"
    return (
        Figure("askless --version", version, "s", most=_MOST_SECONDS, detail=f"median of {_STARTS}"),
        Figure("making the bank ready", loading + indexing, "s", most=_MOST_LOADING, detail=detail),
    )


def memory_figures(paths: tuple[Path, ...]) -> tuple[Figure, ...]:
    """Return the peak memory of the form that takes most, each audited in a process of its own."""
    peaks = {path.name: _peak_memory(path) for path in paths}
    worst = max(peaks, key=peaks.__getitem__)
    beyond = sum(peak > _MOST_MEMORY for peak in peaks.values())
    middle = statistics.median(peaks.values())
    detail = f"{worst}; {beyond} of {len(paths)} forms beyond the limit, median {middle:.0f} MB"
    return (Figure("peak memory of one form", peaks[worst], "MB", most=_MOST_MEMORY, detail=detail),)


def _seconds_of(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def _loading() -> tuple[float, float]:
    began = time.process_time()
    bank = load_bank()
    loaded = time.process_time()
    EntryBook(bank, frozenset(bank.languages))
    CueBook(bank.cues)
    return loaded - began, time.process_time() - loaded


def _peak_memory(path: Path) -> float:
    done = subprocess.run([sys.executable, "-c", _CHILD, str(path)], check=True, capture_output=True, text=True)
    return int(done.stdout) / 1024
