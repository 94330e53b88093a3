"""What is kept comes back; a store that cannot be written or read only costs time."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from auditor.folder_store import FolderStore


def test_what_is_kept_comes_back_and_is_the_persons_alone(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "kept")
    store.keep("page-1", b"content")
    assert store.known("page-1") == b"content"
    assert store.known("page-2") is None
    assert stat.S_IMODE((tmp_path / "kept" / "page-1").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = FolderStore(tmp_path / "file")
    store.keep("page-1", b"content")
    store.tidy()
    assert store.known("page-1") is None


def test_too_many_files_are_cut_back_and_the_oldest_go_first(tmp_path: Path) -> None:
    store = FolderStore(tmp_path, most=20)
    for number in range(21):
        store.keep(f"page-{number}", b"x")
        os.utime(tmp_path / f"page-{number}", (number, number))
    store.tidy()
    assert {path.name for path in tmp_path.iterdir()} == {f"page-{number}" for number in range(3, 21)}
    store.tidy()
    assert len(list(tmp_path.iterdir())) == 18
