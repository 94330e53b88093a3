"""A clerk's story: a folder of paper forms is read, and every finding is decided with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from tests.ui.stories.person import Person
from ui.session import BATCH, REVIEW


def file_forms(person: Person, folder: Path) -> None:
    """Have a folder read, decide what the scan asks, go on to the next form, and export the last."""
    batch = person.session.batch
    done: list[object] = []
    batch.finished.connect(done.append)
    person.answer_files(folder)
    person.press("Ctrl+Shift+O")
    person.look("forms are read")
    person.wait(lambda: done)
    person.look("every form is read")
    see_broken(person)
    person.go_to(person.session.views.batch._decide)
    person.press("Space")
    person.wait_for_form()
    assert person.window.current() == REVIEW
    while True:
        decide_all(person)
        shown = person.session.review.desk
        person.press("Alt+Right")
        person.wait_for_form()
        if person.session.review.desk is shown:
            break
    person.press("Ctrl+E")
    dialog = person.dialog()
    person.look("export")
    person.press("Return")
    person.wait_for_files(dialog)
    person.look("exported")
    person.press("Escape")
    person.go_to(person.session.views.review.bar.back)
    person.press("Space")
    assert person.window.current() == BATCH
    person.look("how far the folder is")


def see_broken(person: Person) -> None:
    """Look at the form that could not be read."""
    table = person.session.views.batch.table
    table.setFocus()
    person.press("Home")
    while table.currentIndex().siblingAtColumn(0).data() != "broken.pdf":
        person.press("Down")
    person.look("a broken file")


def decide_all(person: Person) -> None:
    """Decide every finding of the form, with the choice that is suggested or removal."""
    name = person.session.review.desk.path.stem
    person.look(f"to decide in {name}")
    for _ in person.decisions():
        person.press("Ctrl+5", "Ctrl+Return")
    person.look(f"decided in {name}")
