"""The language-access coordinator: what is suggested stands in both languages, and what differs is kept as a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from tests.ui.stories.coordinator import coordinate
from tests.ui.stories.forms import a_sample, versions
from tests.ui.stories.person import Person
from ui.session import START


def test_a_spanish_form_is_understood_and_compared(person: Person, tmp_path: Path) -> None:
    read: list[str] = []
    card = person.session.views.review.card

    def look(words: str) -> None:
        if words == "words in Spanish and in English":
            read.extend(each.text() for each in card.wording.findChildren(QLabel) if each.isVisible())
            read.append(card.wording.words())

    person.look = look
    target = tmp_path / "versions.html"
    coordinate(person, a_sample("inscripcion-recreacion.docx", tmp_path), versions(tmp_path), target)
    assert "New words · Spanish" in read
    assert any(each.startswith("In English: In what language should we write to you?") for each in read)
    assert read[-1].startswith("¿En qué idioma quiere que le escribamos?")
    page = target.read_text("utf-8")
    assert "6. Raza:" in page
    assert "optional in one version" in page.casefold()
    assert "ayuda-alquiler.docx" in page
    assert person.window.current() == START
