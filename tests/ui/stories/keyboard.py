"""From the start view to an exported copy without a mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.stories.person import Person

_NEAR = 12  # presses of Tab


def work_by_keys(person: Person, form: Path) -> None:
    """Open a form with four findings by its shortcut, decide each in another way, and export two copies."""
    card = person.session.views.review.card
    person.look("start")
    person.answer_files(form)
    person.press("Ctrl+O")
    person.wait_for_form()
    person.look("the list of findings")
    person.press("F8", "Shift+F8", "1")
    person.look("a question to remove")
    person.press("Ctrl+Return")
    person.look("the next finding")
    person.press("Return")
    person.look("the choices")
    person.press("4")
    tab_to(person, card.keep.reason)
    person.press("Down")
    person.look("a reason to keep")
    person.press("Tab")
    person.write("Code 7")
    person.look("the law")
    person.press("Ctrl+Return", "3")
    tab_to(person, card.wording.text)
    person.press("Ctrl+End")
    person.write(" Any is fine.")
    person.look("new words")
    person.press("Escape")
    person.look("back at the choices")
    person.press("Ctrl+Return", "Ctrl+2", "Ctrl+Return")
    person.look("all is decided")
    take_copies(person)
    person.go_to(person.session.views.review.bar.back)
    person.look("the way back")
    person.press("Space")
    person.look("start, with what was opened")


def take_copies(person: Person) -> None:
    """Have the marked-up and the revised copy made."""
    person.press("Ctrl+E")
    dialog = person.dialog()
    person.look("export")
    person.press("Tab", "Space")
    person.look("a revised copy, too")
    person.press("Return")
    person.wait_for_files(dialog)
    person.look("exported")
    person.press("Return")


def tab_to(person: Person, field: QWidget) -> None:
    """Press Tab until the keyboard is in a field; it must be near."""
    for _ in range(_NEAR):
        person.press("Tab")
        if QApplication.focusWidget() is field:
            return
    raise AssertionError(field.accessibleName())
