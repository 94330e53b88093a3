"""What showing a long form costs: how fast its pages are painted while scrolling, and the memory of the window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from figure import Figure

_PAGES = 300
_MOST_MEDIAN, _MOST_REPAINT, _MOST_WAIT = 16.0, 50.0, 50.0
_MOST_MEMORY, _MOST_KEPT = 400.0, 60.0


def showing_figures() -> tuple[Figure, ...]:
    """Return the figures of one long form, shown in a process of its own at twice the usual size, with its marks."""
    project = Path(__file__).parents[2]
    command = [sys.executable, str(Path(__file__).with_name("shown_form.py")), str(_PAGES)]
    surroundings = os.environ | {"PYTHONPATH": str(project), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    told = json.loads(done.stdout)
    repaints, gaps = sorted(told["repaints"]), sorted(told["gaps"])
    kept = told["after"] - told["before"]
    detail = f"{_PAGES} pages; {told['before']:.0f} MB before, {told['after']:.0f} MB after closing"
    longest = f"longest {gaps[-1]:.0f} ms"
    return (
        Figure("repaint while scrolling, median", statistics.median(repaints), "ms", most=_MOST_MEDIAN),
        Figure("repaint while scrolling, 99 of 100", _late(repaints), "ms", most=_MOST_REPAINT),
        Figure("wait of the window, 99 of 100", _late(gaps), "ms", most=_MOST_WAIT, detail=longest),
        Figure("memory of the window with a long form", told["most"], "MB", most=_MOST_MEMORY, detail=detail),
        Figure("memory kept after closing the form", kept, "MB", most=_MOST_KEPT),
    )


def _late(times: list[float]) -> float:
    """Return the time that 99 of 100 are not above; they come sorted."""
    return times[int(len(times) * 0.99)]
