"""A language-access coordinator's story: a Spanish form with the English beside it, and two versions compared."""

from __future__ import annotations

from pathlib import Path

from tests.ui.stories.person import Person
from ui.compare import CompareView
from ui.status_line import StatusLine


def coordinate(person: Person, form: Path, versions: tuple[Path, Path], target: Path) -> None:
    """Turn the last question of a Spanish form into an offer of service, then compare two versions and save that."""
    views, card = person.session.views, person.session.views.review.card
    person.answer_files(form)
    person.press("Ctrl+O")
    person.wait_for_form()
    person.look("the Spanish form")
    findings = views.review.panel.list
    person.click_row(findings, findings.model().rowCount() - 1)
    person.click(card.choices.rows[2])
    person.look("words in Spanish and in English")
    person.click(card.primary)
    person.click(views.review.bar.back)
    compare(person, versions, target)


def compare(person: Person, versions: tuple[Path, Path], target: Path) -> None:
    """Compare two versions from the start view, look at each line that differs, and save what was found."""
    person.click(person.session.views.start._compare)
    view = person.window.findChild(CompareView)
    person.look("nothing to compare yet")
    person.answer_files(*versions)
    person.click(view.versions.add)
    person.look("two versions")
    person.click(view.start)
    person.wait(view.save.isEnabled)
    person.look("compared")
    person.click_row(view.table, 1)
    person.look("a line that differs")
    person.answer_menu(0)
    person.answer_files(target)
    person.click(view.save)
    person.wait(lambda: target.name in person.window.findChild(StatusLine).text())
    person.look("saved")
    person.click(view.bar.back)
