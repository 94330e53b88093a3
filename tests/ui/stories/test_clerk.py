"""The clerk: a folder with a scan and a broken file, worked through without the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.ui.stories.clerk import file_forms
from tests.ui.stories.forms import paper_forms
from tests.ui.stories.person import Person


@pytest.mark.ocr
def test_a_folder_of_paper_is_decided_with_the_keyboard_alone(person: Person, tmp_path: Path, mouse: list[str]) -> None:
    folder = paper_forms(tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    file_forms(person, folder)
    rows = {row.path.name: row for row in person.session.batch.model.rows}
    decided = {name: row.decided for name, row in rows.items() if row.audit is not None}
    assert decided == {"food-pantry.png": 2, "library-card.docx": 4, "recreation-signup.pdf": 3}
    assert rows["broken.pdf"].outcome.error is not None
    assert {name: (folder / name).read_bytes() for name in before} == before
    (copy,) = {path.name for path in folder.iterdir()} - set(before)
    assert copy == "recreation-signup (marked).pdf"
    (page,) = PdfReader(folder / copy).pages
    notes = "\n".join(each.get_object().get("/Contents", "") for each in page["/Annots"])
    assert "Religion" in notes
    assert mouse == []
