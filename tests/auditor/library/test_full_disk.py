"""On a full disk a decision is refused and told, nothing saved is lost, and the next try works."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.errors import DiskFull, LibraryFull
from auditor.library import Library
from auditor.values.decision import Decision


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "none", folder], check=False).returncode:
        pytest.skip("no disk can be made here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_library_that_may_not_grow_refuses_and_goes_on_later(library: Library, file: Path) -> None:
    library.decide("form", Decision("q1", "keep"))
    with library._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    long = Decision("q2", "reword", text="long " * 20_000)
    with pytest.raises(DiskFull) as refusal:
        library.decide("form", long)
    assert refusal.value.code == "library_full"
    assert set(library.decisions("form")) == {"q1"}
    assert library.undo_label("form") == "Keep the question"
    with library._database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    library.decide("form", long)
    library.close()
    with Library.open(file) as again:
        assert set(again.decisions("form")) == {"q1", "q2"}


def saved_until_full(library: Library) -> list[str]:
    """Decide until the disk is full, and return what was saved."""
    saved: list[str] = []
    while len(saved) < 5000:
        finding = f"q{len(saved)}"
        try:
            library.decide("form", Decision(finding, "reword", text="a longer text " * 50))
        except LibraryFull:
            return saved
        saved.append(finding)
    message = "the disk never was full"
    raise AssertionError(message)


def test_on_a_full_disk_all_that_was_saved_stays_and_the_next_try_works(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    with Library.open(small_disk / "library.sqlite3") as library:
        saved = saved_until_full(library)
        assert len(saved) > 3
        assert set(library.decisions("form")) == set(saved)
        ballast.unlink()
        library.decide("form", Decision("at last", "keep"))
    with Library.open(small_disk / "library.sqlite3") as again:
        assert again.trouble is None
        assert set(again.decisions("form")) == {*saved, "at last"}


def test_a_disk_without_room_for_a_library_is_told(small_disk: Path) -> None:
    with (small_disk / "ballast").open("wb", buffering=0) as ballast, pytest.raises(OSError, match="space"):
        while True:
            ballast.write(bytes(4096))
    with pytest.raises(LibraryFull):
        Library.open(small_disk / "library.sqlite3")
    (small_disk / "ballast").unlink()
    with Library.open(small_disk / "library.sqlite3") as library:
        assert library.trouble is None
        library.decide("form", Decision("q1", "keep"))
