"""The attacks go through the program's own batch: one outcome each, the caps hold, the next form is read at once."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from auditor.samples import sample_forms
from auditor.values.options import AuditOptions
from auditor.workers import Workers
from auditor.workers.reading import FormReading
from tests.attacks.table import ENDINGS, MAKERS

MEGABYTE = 2**20
WORKER, SLACK, PROGRAM = 1_536 * MEGABYTE, 64 * MEGABYTE, 400 * MEGABYTE
KILLS = 5
IN_WORKERS = ENDINGS | {"pages_200k.pdf": "too_large"}
"""Ten thousand findings on ten thousand pages are more than a worker's answer may hold."""
SOON = 2
"""Seconds to the next form's audit where nothing else shares the processors; else twice what the first form takes."""

pytestmark = pytest.mark.slow


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell what a process holds")
def test_every_attack_has_its_one_outcome_and_the_caps_hold(project: Path, tmp_path: Path) -> None:
    for name, make in MAKERS.items():
        (tmp_path / name).write_bytes(make())
    command = [sys.executable, "-m", "tests.attacks.batch", tmp_path]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=280)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert sorted(map(tuple, told["endings"])) == sorted(IN_WORKERS.items())
    print({who: {name: size // MEGABYTE for name, size in told[who].items()} for who in ("workers", "program")})
    assert told["workers"]["VmPeak"] <= WORKER
    assert told["workers"]["VmHWM"] <= WORKER + SLACK
    assert told["program"]["VmHWM"] <= PROGRAM


def test_after_each_kill_the_next_form_is_read_at_once(tmp_path: Path) -> None:
    slow, honest = tmp_path / "many_labels.xlsx", sample_forms()[0]
    slow.write_bytes(MAKERS[slow.name]())
    waits = []
    began = time.monotonic()
    with Workers(FormReading(AuditOptions())) as workers:
        assert workers.submit(honest).result(60).audit is not None
        first = time.monotonic() - began
        for _ in range(KILLS):
            lost = workers.submit(slow)
            next_one = workers.submit(honest)
            time.sleep(0.5)
            (worker,) = multiprocessing.active_children()
            os.kill(worker.pid, signal.SIGKILL)
            killed = time.monotonic()
            assert lost.result(60).error == "worker_lost"
            assert next_one.result(60).audit is not None
            waits.append(time.monotonic() - killed)
    print(f"seconds from {KILLS} kills to the next audit: median {statistics.median(waits):.2f}, the first {first:.2f}")
    assert statistics.median(waits) < max(SOON, 4 * first)
