"""Every attack ends in the one way that is written here, soon, and in little memory."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.batch import files_in
from tests.attacks.archives import OFFICE, word
from tests.attacks.conftest import Ending
from tests.attacks.others import OTHERS
from tests.attacks.pdfs import PDFS

ENDINGS: dict[str, str] = {
    "merge_huge.xlsx": "complete",
    "far_cell.xlsx": "complete",
    "far_cell_col.xlsx": "complete",
    "zipbomb_cells.xlsx": "too_large",
    "sst_bomb.xlsx": "too_large",
    "gridspan_huge.docx": "complete",
    "many_paras_2M.docx": "too_large",
    "zipbomb_text.docx": "too_large",
    "billion_laughs.docx": "unsafe_xml",
    "billion_laughs.xlsx": "unsafe_xml",
    "xxe_file.docx": "unsafe_xml",
    "deep_tables_5000.docx": "damaged_file",
    "traversal_part.docx": "partial missing_part",
    "remote_template.docx": "complete",
    "twice_named.docx": "damaged_file",
    "false_sizes.docx": "too_large",
    "encrypted_part.docx": "encryption_unsupported",
    "oddly_packed.docx": "damaged_file",
    "many_entries.docx": "too_large",
    "utf16_doctype.docx": "unsafe_xml",
    "utf16_doctype_unmarked.docx": "unsafe_xml",
    "late_doctype.docx": "unsafe_xml",
    "repeated_rows.ods": "too_large",
    "manifest_bomb.ods": "too_large",
    "laughs.ods": "unsafe_xml",
    "flate_bomb.pdf": "too_large",
    "flate2_bomb.pdf": "too_large",
    "tj_5M.pdf": "too_large",
    "xobject_laughs_1e8.pdf": "too_large",
    "pages_200k.pdf": "partial limit_reached",
    "nested_arrays_20k.pdf": "complete",
    "page_self_loop.pdf": "partial page_without_text",
    "field_self_loop.pdf": "complete",
    "deep_fields_3000.pdf": "complete",
    "huge_mediabox.pdf": "complete",
    "action_loop.pdf": "complete",
    "png_169MP.png": "too_large",
    "one_long_line.csv": "unknown_format",
    "endless_entry.csv": "partial limit_reached",
}
"""The one ending of each attack: an error code, or its coverage and the notices of what was not read."""
ACTIVE: dict[str, set[str]] = {
    "remote_template.docx": {"remote_template"},
    "deep_fields_3000.pdf": {"javascript"},
    "action_loop.pdf": {"launch"},
}
"""What is reported as active content; nothing of any other attack is."""
REFUSALS = frozenset({"too_large", "unsafe_xml", "damaged_file", "encryption_unsupported", "unknown_format"})
MAKERS = OFFICE | PDFS | OTHERS

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
    assert ending.seconds < (2 if ending.end in REFUSALS else 60)
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
