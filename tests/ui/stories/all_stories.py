"""Every story with the forms it is about, for whoever wants to see them all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.ui.stories.clerk import file_forms
from tests.ui.stories.coordinator import coordinate
from tests.ui.stories.designer import design
from tests.ui.stories.forms import a_sample, department_forms, paper_forms, versions
from tests.ui.stories.keyboard import work_by_keys
from tests.ui.stories.officer import oversee
from tests.ui.stories.person import Person

STORIES: dict[str, Callable[[Person, Path], None]] = {
    "designer": lambda person, folder: design(person, a_sample("library-card.docx", folder)),
    "coordinator": lambda person, folder: coordinate(
        person, a_sample("inscripcion-recreacion.docx", folder), versions(folder), folder / "versions.html"
    ),
    "clerk": lambda person, folder: file_forms(person, paper_forms(folder)),
    "officer": lambda person, folder: oversee(person, department_forms(folder), folder / "lists"),
    "keyboard": lambda person, folder: work_by_keys(person, a_sample("library-card.docx", folder)),
}
"""Every story by its name; each gets an empty folder."""
