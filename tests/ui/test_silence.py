"""A tour of the whole window opens no network socket: every system call of all its processes is looked at."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),  # strace makes every system call slow
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace looks at the system calls"),
]

_ONLINE = re.compile(r"AF_(INET6?|NETLINK|PACKET)\b")
_TOUR = Path(__file__).with_name("window_tour.py")


def _traced(project: Path, folder: Path, *command: str | Path) -> tuple[str, list[str]]:
    """Return what a command prints, and every call of all its processes that has to do with a network."""
    calls = folder / "calls"
    places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", calls, *command],
        cwd=project,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=True,
        timeout=560,
    )
    return done.stdout, [line for line in calls.read_text("utf-8", "replace").splitlines() if _ONLINE.search(line)]


def test_the_whole_window_opens_no_socket(project: Path, tmp_path: Path) -> None:
    visited, calls = _traced(project, tmp_path, sys.executable, _TOUR, tmp_path)
    assert visited.split() == ["dialogs", "batch", "review", "export", "compare", "bank", "settings", "help"]
    assert len(list(tmp_path.glob("* (*).*"))) == 6, "two copies, two reports and two lists"
    assert (tmp_path / "versions.html").stat().st_size > 1000
    assert calls == []


def test_the_tour_would_see_one(project: Path, tmp_path: Path) -> None:
    dial = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    _, calls = _traced(project, tmp_path, sys.executable, "-c", dial)
    assert calls
