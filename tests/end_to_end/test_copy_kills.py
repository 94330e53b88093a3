"""`askless mark`, killed at any moment or kept from writing: no half-written copy, no changed form, no scrap for long.

ASKLESS_KILLS sets how often it is killed: 6 times where nothing is said, 100 for a release.
"""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest

from auditor.samples import sample_forms

KILLS = int(os.environ.get("ASKLESS_KILLS", "6"))
KINDS = {".docx": docx.Document, ".pdf": pikepdf.open, ".xlsx": openpyxl.load_workbook}
"""What opens a whole copy of each kind, and raises at a half-written one."""
LAST_MOMENTS = 0.3
"""Seconds before the end in which the copy is written."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.fixture
def forms(tmp_path: Path) -> list[Path]:
    """A form of each kind, copied from the samples into a folder of its own."""
    (tmp_path / "forms").mkdir()
    chosen = []
    for ending in KINDS:
        sample = next(path for path in sample_forms() if path.suffix == ending)
        chosen.append(tmp_path / "forms" / sample.name)
        chosen[-1].write_bytes(sample.read_bytes())
    return chosen


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """With the log in the test's folder."""
    return {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")}


def command(form: Path, out: Path, manner: str = "--marked") -> list[str]:
    return [sys.executable, "-m", "auditor", "mark", str(form), "--out", str(out), manner]


def hashes(forms: list[Path]) -> list[str]:
    return [hashlib.sha256(form.read_bytes()).hexdigest() for form in forms]


def test_kills_leave_whole_copies_unchanged_forms_and_no_scraps_after_the_next_start(
    forms: list[Path], environment: dict[str, str], project: Path, tmp_path: Path
) -> None:
    out, moment, before = tmp_path / "out", random.Random("mark"), hashes(forms)  # noqa: S311 - moments, not secrets
    lasting = {form: whole_run(form, out, environment, project) for form in forms}
    whole = scraps = 0
    for kill in range(KILLS):
        form, manner = forms[kill % len(forms)], ("--marked", "--revised")[kill // len(forms) % 2]
        copy = out / f"copy{form.suffix}"
        copy.unlink(missing_ok=True)
        process = subprocess.Popen(
            command(form, copy, manner), cwd=project, env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        earliest = max(lasting[form] - LAST_MOMENTS, 0.0) if kill % 2 else 0.0
        time.sleep(moment.uniform(earliest, lasting[form]))
        process.kill()
        process.wait()
        scraps += len(list(out.glob(".askless-*")))
        if copy.exists():
            KINDS[form.suffix](copy)
            whole += 1
    print(f"{KILLS} kills: {whole} whole copies, no half-written one; {scraps} scraps seen before the next start")
    assert hashes(forms) == before
    for form in forms:
        whole_run(form, out, environment, project)
    assert sorted(path.name for path in out.iterdir()) == ["copy.docx", "copy.pdf", "copy.xlsx"]


def whole_run(form: Path, out: Path, environment: dict[str, str], project: Path) -> float:
    """Let the command run to its end, and return how many seconds it took."""
    started = time.monotonic()
    result = subprocess.run(
        command(form, out / f"copy{form.suffix}"), cwd=project, env=environment, capture_output=True, check=False
    )
    assert result.returncode in (0, 1), result.stderr
    return time.monotonic() - started


def test_a_folder_that_must_not_be_written_to_is_told(
    forms: list[Path], environment: dict[str, str], project: Path, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"a file where a folder would be")
    result = subprocess.run(
        command(forms[0], taken / "copy.docx"),
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert "1 file not written" in result.stderr
    assert "Traceback" not in result.stderr
    assert taken.read_bytes() == b"a file where a folder would be"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights that are kept")
def test_a_read_only_folder_is_told_and_stays_as_it_was(
    forms: list[Path], environment: dict[str, str], project: Path, tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    result = subprocess.run(
        command(forms[0], locked / "copy.docx"),
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, list(locked.iterdir())) == (2, [])
    assert "1 file not written" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("kind", range(len(KINDS)), ids=list(KINDS))
def test_a_full_disk_is_told_and_leaves_no_part_of_a_copy(
    kind: int, forms: list[Path], environment: dict[str, str], project: Path, tmp_path: Path
) -> None:
    import resource  # noqa: PLC0415 - POSIX alone has it

    out = tmp_path / "out"

    def full() -> None:
        """Let no file grow beyond a kilobyte, as on a disk that is full."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    result = subprocess.run(
        command(forms[kind], out / f"copy{forms[kind].suffix}"), cwd=project, env=environment, capture_output=True,
        text=True, check=False, preexec_fn=full,
    )  # fmt: skip
    assert result.returncode == 2, result.stderr
    assert "1 file not written" in result.stderr
    assert "disk is full" in result.stderr
    assert "Traceback" not in result.stderr
    assert list(out.iterdir()) == []
