"""Full disks, lost folders, missing rights and an impatient person: a message, another try, and nothing lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.samples import sample_forms

pytestmark = pytest.mark.slow


@pytest.fixture
def askless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command over the sample forms; its log goes to the test's folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return [sys.executable, "-m", "auditor", "audit", *map(str, sample_forms())]


def run(command: list[str], project: Path, **more: object) -> subprocess.CompletedProcess[str]:
    """Run the command and return what it said."""
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload, no-any-return]


def test_one_result_that_cannot_be_written_does_not_keep_the_others(
    askless: list[str], project: Path, tmp_path: Path
) -> None:
    (tmp_path / "out" / "intake.xlsx.json").mkdir(parents=True)
    result = run([*askless, "--format", "json", "--out", str(tmp_path / "out")], project)
    assert result.returncode == 2
    assert "1 file not written" in result.stderr
    assert "intake.xlsx.json" in result.stderr
    assert len([path for path in (tmp_path / "out").iterdir() if path.is_file()]) == len(sample_forms()) - 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("kind", ["text", "json", "csv", "html"])
def test_output_sent_to_a_full_disk_is_said_and_is_no_crash(kind: str, askless: list[str], project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [*askless, "--format", kind], cwd=project, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert result.returncode == 2
    assert "not complete where it was sent" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="POSIX")
def test_a_device_is_not_replaced_by_a_report(askless: list[str], project: Path) -> None:
    result = run([*askless, "--format", "html", "--out", "/dev/null"], project)
    assert result.returncode == 2
    assert not Path("/dev/null").is_file()


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("moment", [0.6, 0.8, 1.0, 1.2])
def test_stopping_a_run_says_so_and_writes_nothing(
    moment: float, askless: list[str], project: Path, tmp_path: Path, hearing: Callable[[], None]
) -> None:
    process = subprocess.Popen(
        [*askless, "--format", "html", "--out", str(tmp_path / "r.html")], cwd=project, stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL, text=True, start_new_session=True, preexec_fn=hearing,  # noqa: PLW1509 - it touches one signal and nothing else
    )  # fmt: skip
    time.sleep(moment)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, "Stopped. Nothing was written" in said) == (130, True)
    assert "Traceback" not in said
    assert not (tmp_path / "r.html").exists()


def test_the_log_holds_the_code_of_a_form_that_was_not_read(project: Path, tmp_path: Path) -> None:
    secret = "Maria-123-45-6789"  # noqa: S105 - what must not be in the log
    (tmp_path / f"{secret}.pdf").write_bytes(f"%PDF-1.7 {secret}".encode())
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")}
    run([sys.executable, "-m", "auditor", "audit", str(tmp_path / f"{secret}.pdf")], project, env=environment)
    (log,) = (tmp_path / "state").rglob("*.log")
    assert log.read_text("utf-8").split()[2] == "damaged_file"
    assert "Maria" not in log.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made with pty")
def test_at_a_terminal_the_person_mends_it_and_tries_again(askless: list[str], project: Path, tmp_path: Path) -> None:
    import pty  # noqa: PLC0415 - POSIX alone has it

    in_the_way = tmp_path / "reports"
    in_the_way.write_bytes(b"")
    person, terminal = pty.openpty()
    command = [*askless, "--format", "html", "--out", str(in_the_way / "r.html")]
    process = subprocess.Popen(command, cwd=project, stdin=terminal, stdout=terminal, stderr=terminal)
    os.close(terminal)
    said = b""
    while b"Try again?" not in said:
        said += os.read(person, 1000)
    in_the_way.unlink()
    os.write(person, b"y\n")
    assert process.wait(20) == 1
    os.close(person)
    assert b"its folder cannot be reached" in said
    assert (in_the_way / "r.html").is_file()
