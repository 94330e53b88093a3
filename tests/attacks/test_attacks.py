"""Every attack ends in the one way that is written here, soon, and in little memory."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.batch import files_in
from tests.attacks.archives import word
from tests.attacks.conftest import Ending
from tests.attacks.table import ACTIVE, ENDINGS, MAKERS

REFUSALS = frozenset({"too_large", "unsafe_xml", "damaged_file", "encryption_unsupported", "unknown_format"})

Audited = Callable[[Path], Ending]


def test_every_attack_has_its_ending() -> None:
    assert MAKERS.keys() == ENDINGS.keys()


@pytest.mark.parametrize("name", ENDINGS)
def test_an_attack_ends_as_written(name: str, audited: Audited, tmp_path: Path) -> None:
    attack = tmp_path / name
    attack.write_bytes(MAKERS[name]())
    assert attack.stat().st_size < 4_000_000
    ending = audited(attack)
    assert ending.end == ENDINGS[name]
    assert set(ending.active) == ACTIVE.get(name, set())
    assert ("ssn" in ending.findings) == (ending.end not in REFUSALS)
    # Half a second and 100 MB on an idle machine for what is refused; test machines are shared.
    assert ending.seconds < (20 if ending.end in REFUSALS else 240)
    assert ending.megabytes < (100 if ending.end in REFUSALS else 400)
    assert list(tmp_path.iterdir()) == [attack]


@pytest.mark.parametrize(
    "name", ["\u202excod.noitacilppa.docx", "two\nlines.docx", "b\udcffd.docx", "x" * 250 + ".docx"]
)
def test_odd_names_are_only_names(name: str, audited: Audited, tmp_path: Path) -> None:
    form = tmp_path / name
    form.write_bytes(word())
    assert audited(form).end == "complete"


def test_a_folder_is_searched_without_links_pipes_and_loops(tmp_path: Path) -> None:
    form = tmp_path / "form.docx"
    form.write_bytes(word())
    (tmp_path / "link.docx").symlink_to(form)
    (tmp_path / "loop.docx").symlink_to(tmp_path / "loop.docx")
    (tmp_path / "folder").symlink_to(tmp_path)
    (tmp_path / "device.docx").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.docx")
    assert [file.path for file in files_in([tmp_path])] == [form]
