"""The form designer, with a sample form and with a real one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from docx import Document

from auditor.samples import sample_forms
from tests.ui.stories.designer import design
from tests.ui.stories.person import Person
from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]


def test_a_draft_goes_to_the_department_with_its_changes_tracked(whole: Whole, tmp_path: Path) -> None:
    (sample,) = (each for each in sample_forms() if each.name == "library-card.docx")
    form = Path(shutil.copy(sample, tmp_path / sample.name))
    before = form.read_bytes()
    person = Person(*whole())
    design(person, form)
    assert person.decisions() == ["remove", "", "reword", "narrow_clause"]
    assert form.read_bytes() == before
    marked = Document(tmp_path / "library-card (marked).docx").element
    removed = "".join(each.text for each in marked.iter("{*}delText"))
    added = "".join(each.text or "" for insertion in marked.iter("{*}ins") for each in insertion.iter("{*}t"))
    assert "Place of birth" in removed
    assert "Social Security" not in removed
    assert "In what language should we write to you?" in added
    assert added.endswith("We ask you first.")
    revised = "".join(Document(tmp_path / "library-card (revised).docx").element.itertext())
    assert "Place of birth" not in revised
    assert "We ask you first." in revised
    assert "Social Security Number" in revised
    report = "\n".join(each.text for each in Document(tmp_path / "library-card (report).docx").paragraphs)
    assert report.count("Decided:") == 3
    assert "We ask you first." in report
