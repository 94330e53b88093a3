"""Killed at any moment, the program leaves whole files, untouched forms, and no scraps after its next start.

ASKLESS_KILLS sets how often each kind of writing is killed: 7 where nothing is said (28 in all), 130 (520) for a
release.
"""

from __future__ import annotations

import importlib.util
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from auditor.samples import sample_forms

KILLS = int(os.environ.get("ASKLESS_KILLS", "7"))
WRITER = Path(__file__).with_name("endless_writer.py")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@dataclass
class Tally:
    """What was found after the kills."""

    kills: int = 0
    half_files: int = 0
    changed_forms: int = 0
    scraps_seen: int = 0


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    """The endless writer as a module, for what it writes."""
    spec = importlib.util.spec_from_file_location("endless_writer", WRITER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def killed(kind: str, folder: Path, expected: list[bytes], kills: int) -> Tally:
    """Kill the writer of a kind that often, at random moments, and look at what is left each time."""
    form = folder / "form.csv"
    form.write_bytes(b"Name,Social Security Number\n")
    moment = random.Random(kind)  # noqa: S311 - moments, not secrets
    tally = Tally()
    for _ in range(kills):
        process = subprocess.Popen([sys.executable, WRITER, kind, folder], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(moment.uniform(0, 0.05))
        process.kill()
        process.wait()
        process.stdout.close()
        tally.kills += 1
        tally.scraps_seen += len(list(folder.glob(".askless-*")))
        tally.changed_forms += form.read_bytes() != b"Name,Social Security Number\n"
        if (folder / "result").exists():
            tally.half_files += (folder / "result").read_bytes() not in expected
    return tally


@pytest.mark.parametrize("kind", ["report", "table", "json", "cache"])
def test_kills_leave_whole_files_and_no_scraps_after_the_next_start(
    kind: str, tmp_path: Path, writer: ModuleType
) -> None:
    tally = killed(kind, tmp_path, writer.KINDS[kind][0](), KILLS)
    subprocess.run([sys.executable, WRITER, kind, tmp_path, "once"], check=True, capture_output=True)
    print(f"{kind}: {tally}")
    assert (tally.half_files, tally.changed_forms) == (0, 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["form.csv", "result"]


def test_the_harness_catches_one_who_writes_plainly(tmp_path: Path, writer: ModuleType) -> None:
    expected = [content * 20 for content in writer.CONTENTS["table"]()]
    assert killed("control", tmp_path, expected, 25).half_files > 0


@pytest.mark.skipif(os.name != "posix", reason="sessions are looked at in /proc")
def test_a_killed_command_leaves_no_worker_no_scrap_and_no_half_report(project: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "auditor", "audit", *map(str, sample_forms()), "--format", "html"]
    moment = random.Random("command")  # noqa: S311
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "log"), "ASKLESS_TEST": str(tmp_path)}
    for _ in range(max(3, KILLS // 10)):
        process = subprocess.Popen(
            [*command, "--out", tmp_path / "out" / "r.html"], cwd=project, env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(moment.uniform(0.2, 3.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
        report = tmp_path / "out" / "r.html"
        assert not report.exists() or report.read_bytes().rstrip().endswith(b"</html>")
    assert nobody_is_left(str(tmp_path))
    subprocess.run([*command, "--out", tmp_path / "out" / "r.html"], cwd=project, env=environment, check=False)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["r.html"]


def nobody_is_left(mark: str) -> bool:
    """Whether, within two seconds, no process has this mark in its environment."""
    for _ in range(20):
        if not any(mark.encode() in environment_of(process) for process in Path("/proc").glob("[0-9]*")):
            return True
        time.sleep(0.1)
    return False


def environment_of(process: Path) -> bytes:
    """The environment a process was started with; empty where it is gone or another's."""
    try:
        return (process / "environ").read_bytes()
    except OSError:
        return b""
