"""No mouse: every step of a whole form, with the place of the keyboard in sight."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.stories.forms import a_sample
from tests.ui.stories.keyboard import work_by_keys
from tests.ui.stories.person import Person
from tests.ui.walk import shows_focus


def test_a_form_goes_from_the_start_to_its_copies_by_keys(person: Person, tmp_path: Path, mouse: list[str]) -> None:
    form = a_sample("library-card.docx", tmp_path)
    steps: list[str] = []
    decided: list[str] = []
    hidden: list[str] = []

    def look(words: str) -> None:
        focus = QApplication.focusWidget()
        steps.append(words)
        if words == "all is decided":
            decided.extend(person.decisions())
        if not isinstance(QApplication.activeModalWidget(), QFileDialog):  # the system's own, where there is one
            hidden.extend([f"{words}: {type(focus).__name__}"] if focus is None or not shows_focus(focus) else [])

    person.look = look
    work_by_keys(person, form)
    assert decided == ["remove", "keep", "reword", "make_optional"]
    assert hidden == []
    assert len(steps) > 12
    assert mouse == []
    revised = "".join(Document(tmp_path / "library-card (revised).docx").element.itertext())
    assert "Place of birth" not in revised
    assert "Any is fine." in revised
    assert Document(tmp_path / "library-card (marked).docx").paragraphs
