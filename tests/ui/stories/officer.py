"""A privacy officer's story: what a department collects, what it may keep, and what its bank is to leave out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from tests.ui.stories.person import Person
from ui.aside import Aside
from ui.batch.model import HIGH

_LISTS = ("findings_csv", "findings_xlsx", "findings_json")


def oversee(person: Person, folder: Path, lists: Path) -> None:
    """Look through a folder, keep a question with its authority, hand over the lists, and teach the bank."""
    lists.mkdir()
    read_folder(person, folder)
    narrow(person)
    keep_one(person)
    export_lists(person, lists)
    person.click(person.session.views.review.bar.back)
    person.look("the folder again")
    set_city(person)
    leave_out(person)
    read_folder(person, folder)


def read_folder(person: Person, folder: Path) -> None:
    """Have all forms of a folder read."""
    done: list[object] = []
    person.session.batch.finished.connect(done.append)
    person.answer_files(folder)
    person.press("Ctrl+Shift+O")
    person.wait(lambda: done)
    person.look("the folder")


def narrow(person: Person) -> None:
    """Look at a group alone, search, and sort by what is grave."""
    batch = person.session.views.batch
    card = batch._cards.card("open")
    person.click(card)
    person.look("forms that need decisions")
    person.click(batch._search)
    person.write("lib")
    person.look("found by name")
    person.press("Ctrl+A", "Delete")
    person.click(card)
    sort_by(person, batch.table, HIGH)
    sort_by(person, batch.table, HIGH)
    person.look("sorted by high risk")


def sort_by(person: Person, table: QTableView, column: int) -> None:
    """Click the head of a column."""
    head = table.horizontalHeader()
    place = head.viewport().rect().center()
    place.setX(head.sectionViewportPosition(column) + head.sectionSize(column) // 2)
    person.click(head.viewport(), place)


def keep_one(person: Person) -> None:
    """Open the Word form and keep its Social Security number with a law and a note."""
    table, card = person.session.views.batch.table, person.session.views.review.card
    model = table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    person.click_row(table, names.index("library-card.docx"), twice=True)
    person.wait_for_form()
    person.click_row(person.session.views.review.panel.list, 1)
    person.click(card.choices.rows[3])
    person.look("a question to keep")
    person.click(card.primary)
    person.look("a reason is missing")
    person.pick(card.keep.reason, 1)
    person.click(card.keep.authority)
    person.write("Municipal Code 4.12")
    person.click(card.keep.note)
    person.write("Agreed with counsel.")
    person.look("kept with a law")
    person.click(card.primary)


def export_lists(person: Person, lists: Path) -> None:
    """Have the findings written into a folder as lists for other programs."""
    person.click(person.session.views.review.bar.export)
    dialog = person.dialog()
    person.click(dialog.boxes["marked"].tick)
    for key in _LISTS:
        person.click(dialog.boxes[key].tick)
    person.answer_files(lists)
    person.click(dialog.folder.nextInFocusChain())
    person.look("lists to export")
    person.click(dialog.primary)
    person.wait_for_files(dialog)
    person.look("lists exported")
    person.click(dialog._close)


def set_city(person: Person) -> None:
    """Tell the settings the city's name and state."""
    person.press("Ctrl+,")
    settings = person.window.findChild(Aside).settings.parent()
    person.look("settings")
    person.click(settings.city.name)
    person.write("Marisol")
    person.pick(settings.city.state, 5)
    person.look("the city")
    person.click(settings.bar.back)


def leave_out(person: Person) -> None:
    """Add an exception to the city's own bank: birthplaces are asked by the library for a grant."""
    person.press("Ctrl+B")
    bank = person.window.findChild(Aside).bank.parent()
    person.wait(bank.browser.model.rowCount)
    person.look("the bank")
    person.click(bank.trial.sentence)
    person.write("Place of birth (city and country) ____")
    person.press("Return")
    person.wait(bank.trial.found.isVisible)
    person.look("a sentence is tried")
    bank.trial.found.setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Tab", "Return")
    person.look("the entry")
    person.click(bank.detail._except)
    person.write("The grant asks for it.")
    person.look("an exception")
    person.click(bank.exception.add)
    person.wait(lambda: any(row.own for row in bank.browser.model.rows))
    person.look("the exception is kept")
    person.click(bank.bar.back)
