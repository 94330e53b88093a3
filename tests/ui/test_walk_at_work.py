"""A walk through the views of the work with real forms: each editor open, large letters, two languages, both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from auditor.batch import Outcome
from auditor.errors import DamagedFile
from auditor.workers import Answer
from tests.ui.compare.conftest import a_comparison
from tests.ui.makers import a_file, an_audit, an_outcome
from tests.ui.stories.forms import a_sample
from tests.ui.stories.person import Person, rest
from tests.ui.walk import beyond_the_side, cut_off, nameless, too_small
from ui.compare import CompareView
from ui.compare.entrance import COMPARE
from ui.session import BATCH, Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
Stop = tuple[str, QWidget]


def _stops(person: Person, folder: Path) -> Iterator[Stop]:
    """Go from view to view, and say where and in which window one is."""
    yield from _of_a_word_form(person, a_sample("library-card.docx", folder))
    yield from _of_a_pdf(person, a_sample("recreation-signup.pdf", folder))
    yield from _of_a_batch(person)
    yield from _of_a_comparison(person)


def _of_a_word_form(person: Person, form: Path) -> Iterator[Stop]:
    window, review = person.window, person.session.views.review
    person.session.open((form,))
    person.wait_for_form()
    yield "reading view", window
    choices = review.card.choices
    for place, row in enumerate(choices.rows):
        choices.choose(place)
        yield f"editor: {row.choice.action}", window
    review.card.decide()
    review.actions_.find.trigger()
    review.form.find_bar.field.setText("library")
    rest(40)
    yield "find bar", window
    person.press("Escape")
    review.bar.remarks.click()
    yield "remarks", window
    review.whole.show_words("")
    review.edition.show_words("4 decisions carried over from library-card 2025.docx", ("1 new", "1 gone"))
    review.edition.unfold()
    yield "a new edition", window
    review.edition.show_words("")
    review.actions_.export.trigger()
    dialog = person.dialog()
    yield "hand-over", dialog
    dialog.primary.click()
    person.wait_for_files(dialog)
    yield "handed over", dialog
    dialog.reject()
    review.left.emit()


def _of_a_pdf(person: Person, form: Path) -> Iterator[Stop]:
    person.session.open((form,))
    person.wait_for_form()
    yield "pages", person.window
    person.session.views.review.left.emit()


def _of_a_batch(person: Person) -> Iterator[Stop]:
    files = tuple(a_file(name) for name in ("application-2026.pdf", "broken.docx", "scan.tif", "permit.xlsx"))
    model, table = person.session.batch.model, person.session.views.batch.table
    model.show_files(files)
    model.answer([an_outcome(files[0], "high", "low"), Outcome(files[1], error=DamagedFile())])
    model.answer([Outcome(files[2], an_audit(status="partial", unread=(2,), format="tiff"))])
    person.window.show_view(BATCH)
    rest(300)
    yield "batch", person.window
    table.selectRow(1)
    yield "a broken form of a batch", person.window
    table.selectAll()
    yield "forms to compare", person.window


def _of_a_comparison(person: Person) -> Iterator[Stop]:
    view = person.window.findChild(CompareView)
    person.window.show_view(COMPARE)
    yield "nothing to compare", person.window
    paths = Path("/forms/application.docx"), Path("/forms/application-fa.docx")
    view.added.emit(paths)
    yield "versions", person.window
    model = view.versions.list.model()
    model.begin()
    model.answer(paths[1], Answer(comparison=a_comparison()))
    view.show_progress()
    view.show_first()
    yield "compared", person.window


def _complaints(person: Person, folder: Path, *looks: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """Return what is wrong at each stop."""
    found = {}
    for words, window in _stops(person, folder):
        QApplication.processEvents()
        QApplication.processEvents()
        wrong = [f"{look.__name__}: {each}" for look in looks for each in look(window)]
        if wrong:
            found[words] = wrong
    return found


@pytest.mark.parametrize(("text_size", "language"), [(100, "en"), (200, "en"), (150, "es")])
def test_the_work_is_named_large_enough_and_whole(whole: Whole, tmp_path: Path, text_size: int, language: str) -> None:
    window, session = whole(text_size=text_size, language=language)
    window.resize(window.minimumSize())
    looks = (nameless, too_small, cut_off, beyond_the_side)
    assert _complaints(Person(window, session), tmp_path, *looks) == {}


def test_the_work_reads_from_right_to_left(qtbot: QtBot, qapp: QApplication, whole: Whole, tmp_path: Path) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window, session = whole()
        window.resize(window.minimumSize())
        assert _complaints(Person(window, session), tmp_path, cut_off, beyond_the_side) == {}
        session.views.review.show_side(True)
        window.show_view("review")
        form, side = session.views.review.form, session.views.review.panel
        assert form.mapTo(window, form.rect().center()).x() > side.mapTo(window, side.rect().center()).x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
