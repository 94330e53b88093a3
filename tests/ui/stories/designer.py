"""A form designer's story: a draft is opened, three questions are dealt with, and the copies go to the department."""

from __future__ import annotations

from pathlib import Path

from tests.ui.stories.person import Person


def design(person: Person, form: Path) -> None:
    """Open a form with at least four findings, decide three of them, and export next to it."""
    views, card = person.session.views, person.session.views.review.card
    person.look("start")
    person.answer_files(form)
    person.click(views.start._area.open)
    person.wait_for_form()
    person.look("the form")
    rows = [card.choices.rows[place] for place in range(4)]
    findings = views.review.panel.list
    person.click_row(findings, 2)
    person.click(rows[2])
    person.look("a suggested wording")
    person.click(card.primary)
    person.look("the next finding")
    person.click_row(findings, 0)
    person.click(rows[0])
    person.look("a question to remove")
    person.click(card.primary)
    person.click_row(findings, 3)
    person.click(rows[2])
    person.click(card.wording.text)
    person.press("Ctrl+End")
    person.write(" We ask you first.")
    person.look("a wording of one's own")
    person.click(card.primary)
    see_changes(person)
    export(person)


def see_changes(person: Person) -> None:
    """Look at the form as it will be, and as it was."""
    modes = person.session.views.review.form._group
    for place, words in ((1, "after the changes"), (2, "the original"), (0, "marked up")):
        person.click(modes.button(place))
        person.look(words)


def export(person: Person) -> None:
    """Have both copies and a report made."""
    person.click(person.session.views.review.bar.export)
    dialog = person.dialog()
    person.look("export")
    for key in ("revised", "report_docx"):
        person.click(dialog.boxes[key].tick)
    person.click(dialog.primary)
    person.wait_for_files(dialog)
    person.look("exported")
    person.click(dialog._close)
