"""The form designer: from a draft to tracked changes, a clean copy and a report."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from tests.ui.stories.designer import design
from tests.ui.stories.forms import a_sample
from tests.ui.stories.person import Person


def test_a_draft_goes_to_the_department_with_its_changes_tracked(person: Person, tmp_path: Path) -> None:
    form = a_sample("library-card.docx", tmp_path)
    before = form.read_bytes()
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
