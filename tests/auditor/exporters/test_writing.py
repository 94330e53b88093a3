"""A result is there whole or not at all, and never over a form."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from auditor.errors import DiskFull, FolderGone, TargetIsSource, WriteFailed, WriteForbidden
from auditor.exporters.writing import sweep, write_whole

POINTS = {
    "make the folder": (Path, "mkdir"),
    "make the temporary file": (os, "open"),
    "write to it": (os, "write"),
    "look at it": (os, "fstat"),
    "flush it to the disk": (os, "fsync"),
    "move it over": (Path, "replace"),
}
"""Every step of a write that can fail before the result is in its place."""
FAILURES = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: WriteForbidden,
    errno.EROFS: WriteForbidden,
    errno.ENOENT: FolderGone,
    errno.ESTALE: FolderGone,
    errno.EIO: WriteFailed,
}
WRITER = """
import sys
from pathlib import Path
from auditor.exporters.writing import sweep, write_whole
folder, letter = Path(sys.argv[1]), sys.argv[2]
for _ in range(200):
    sweep(folder)
    write_whole(folder / "report.html", letter.encode() * 100_000)
"""


def failing(number: int) -> Callable[..., NoReturn]:
    """A system call that fails with this error."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, "a message of the system")

    return fail


def test_a_file_is_written_and_replaced_with_its_folders_made(tmp_path: Path) -> None:
    target = tmp_path / "reports" / "2026" / "report.html"
    write_whole(target, b"first")
    write_whole(target, b"second")
    assert target.read_bytes() == b"second"
    assert [path.name for path in target.parent.iterdir()] == ["report.html"]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights otherwise")
def test_only_the_person_may_read_a_result(tmp_path: Path) -> None:
    write_whole(tmp_path / "report.html", b"x")
    assert stat.S_IMODE((tmp_path / "report.html").stat().st_mode) == 0o600


def test_a_form_is_never_written_over_by_any_of_its_names(tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_bytes(b"the form")
    link = tmp_path / "link.csv"
    link.symlink_to(form)
    for target in (form, link, tmp_path / "." / "x" / ".." / "form.csv"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(TargetIsSource):
            write_whole(target, b"result", sources=[form])
    assert form.read_bytes() == b"the form"


@pytest.mark.parametrize("number", FAILURES)
@pytest.mark.parametrize("point", POINTS)
def test_a_failure_at_any_point_is_named_and_leaves_what_stood_there(
    point: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"before")
    with monkeypatch.context() as patch:
        patch.setattr(*POINTS[point], failing(number))
        with pytest.raises(WriteFailed) as failure:
            write_whole(target, b"after")
    assert type(failure.value) is FAILURES[number]
    assert target.read_bytes() == b"before"
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    write_whole(target, b"after")
    assert target.read_bytes() == b"after"
    print(f"{point:<24} {errno.errorcode[number]:<7} {failure.value.code:<16} nothing lost, written at the second try")


def test_a_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some network drives refuse it; the result is whole all the same."""
    kept = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "")
        kept(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_whole(tmp_path / "report.html", b"x")
    assert (tmp_path / "report.html").read_bytes() == b"x"


def test_a_drive_without_locks_is_written_to_and_swept_by_age(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fcntl.flock", failing(errno.ENOLCK))
    write_whole(tmp_path / "report.html", b"x")
    for name, age in ((".askless-0.tmp", 10), (".askless-1.tmp", 10_000)):
        (tmp_path / name).write_bytes(b"")
        now = (tmp_path / name).stat().st_mtime
        os.utime(tmp_path / name, (now - age, now - age))
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".askless-0.tmp", "report.html"]


def test_sweeping_takes_scraps_and_nothing_else(tmp_path: Path) -> None:
    for name in (".askless-0.tmp", ".askless-notes.txt", "askless-1.tmp", "form.tmp"):
        (tmp_path / name).write_bytes(b"x")
    sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".askless-notes.txt", "askless-1.tmp", "form.tmp"]
    sweep(tmp_path / "gone")
    sweep(tmp_path / "form.tmp")


def test_a_scrap_that_cannot_be_looked_at_keeps_no_other_from_being_swept(tmp_path: Path) -> None:
    for name in (".askless-0.tmp", ".askless-2.tmp"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".askless-1.tmp").mkdir()
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [".askless-1.tmp"]


@pytest.mark.skipif(os.name != "posix", reason="without locks, age tells")
def test_two_instances_write_one_file_and_sweep_without_harm(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    writers = [subprocess.Popen([*command, letter]) for letter in "ab"]
    assert [writer.wait(120) for writer in writers] == [0, 0]
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    content = (tmp_path / "report.html").read_bytes()
    assert (len(content), len(set(content))) == (100_000, 1)


def test_a_folder_that_is_a_file_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "file" / "report.html", b"x")


@pytest.mark.skipif(os.name != "posix", reason="devices have paths on POSIX")
def test_a_device_or_a_folder_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for target in (tmp_path / "pipe", tmp_path):
        with pytest.raises(WriteForbidden):
            write_whole(target, b"x")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a small disk is mounted as root only")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], check=False, capture_output=True
    ).returncode:
        pytest.skip("no mounts here")
    try:
        write_whole(disk / "report.html", b"before")
        with pytest.raises(DiskFull):
            write_whole(disk / "report.html", b"x" * 1_000_000)
        assert (disk / "report.html").read_bytes() == b"before"
        assert [path.name for path in disk.iterdir()] == ["report.html"]
    finally:
        subprocess.run(["umount", disk], check=True)
