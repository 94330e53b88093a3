"""Giving memory back works where the system can, and harms nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from auditor.ocr import freed_memory


@pytest.mark.parametrize("platform", [sys.platform, "win32", "darwin"])
def test_memory_is_given_back_on_every_system(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    freed_memory._trim.cache_clear()
    monkeypatch.setattr(sys, "platform", platform)
    freed_memory.give_back()
    freed_memory._trim.cache_clear()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps what is freed")
def test_the_system_has_the_memory_again() -> None:
    pieces = [bytes(100_000) for _ in range(600)]
    kept = pieces[-1]
    full = _resident()
    del pieces
    freed_memory.give_back()
    assert _resident() < full - 40_000, len(kept)


def _resident() -> int:
    """Return the process's memory in KiB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
