"""A worker has no rights but to read and to answer."""

from __future__ import annotations

import os
import platform
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.workers import Workers
from auditor.workers.confinement.linux import _ARCHITECTURES

Crew = Callable[..., Workers]
Forms = Callable[..., list[Path]]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in _ARCHITECTURES, reason="the filter is Linux's"
)


@pytest.fixture
def victim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that a worker would harm if it could."""
    path = tmp_path / "victim.txt"
    path.write_bytes(b"untouched")
    monkeypatch.setenv("ASKLESS_TEST_VICTIM", str(path))
    return path


@pytest.mark.parametrize(
    "name",
    [
        "dials",
        "dials_locally",
        "starts",
        "forks",
        "kills",
        "raises",
        "writes",
        "alters",
        "empties",
        "removes",
        "renames",
    ],
)
def test_what_no_parser_needs_is_refused(name: str, crew: Crew, forms: Forms, victim: Path) -> None:
    audit = crew().submit(forms(f"{name}.pdf")[0]).result(30).audit
    assert audit is not None
    assert audit.form.title in ("PermissionError", "OSError", "ValueError")
    assert victim.read_bytes() == b"untouched"
    assert not victim.with_name("victim.txt2").exists()


@pytest.mark.parametrize("name", ["threads", "copies", "asks"])
def test_what_libraries_need_is_allowed(name: str, crew: Crew, forms: Forms) -> None:
    audit = crew().submit(forms(f"{name}.pdf")[0]).result(30).audit
    assert audit is not None
    assert audit.form.title == "allowed"


def test_outside_a_worker_the_same_is_allowed(victim: Path) -> None:
    """The tries above fail because of the walls, not because of the place they are made in."""
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    socket.socketpair()[0].close()
    os.kill(os.getppid(), 0)
    with victim.open("r+b") as file:
        file.write(b"x")


def test_a_worker_leads_its_own_session_and_cannot_gain_privileges_or_dump(crew: Crew, forms: Forms) -> None:
    audit = crew().submit(forms("good.pdf")[0]).result(30).audit
    assert audit is not None
    process = int(audit.form.title)
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    limits = Path(f"/proc/{process}/limits").read_text("utf-8")
    assert os.getsid(process) == os.getpgid(process) == process
    assert "NoNewPrivs:\t1" in status
    assert "Seccomp:\t2" in status
    assert [line.split()[4] for line in limits.splitlines() if line.startswith("Max core file size")] == ["0"]
    assert [line.split()[3] for line in limits.splitlines() if line.startswith("Max address space")] == [
        str(1536 * 2**20)
    ]
