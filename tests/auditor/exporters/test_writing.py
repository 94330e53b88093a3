"""A result is there whole or not at all, and never over a form."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import TargetIsSource, WriteFailed
from auditor.exporters.writing import write_whole


def test_a_file_is_written_and_replaced_with_its_folders_made(tmp_path: Path) -> None:
    target = tmp_path / "reports" / "2026" / "report.html"
    write_whole(target, b"first")
    write_whole(target, b"second")
    assert target.read_bytes() == b"second"
    assert [path.name for path in target.parent.iterdir()] == ["report.html"]


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


def test_a_failure_leaves_what_stood_there_and_no_scraps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"before")

    def full(_: int) -> None:
        raise OSError(28, "a full disk")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteFailed):
        write_whole(target, b"after")
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_folder_that_is_a_file_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteFailed):
        write_whole(tmp_path / "file" / "report.html", b"x")
