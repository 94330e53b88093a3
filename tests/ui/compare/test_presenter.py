"""From chosen files to a saved comparison; nothing is lost where a version cannot be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from auditor.values.comparison import Difference
from auditor.workers import Answer, PageRead
from question_bank import BankError, Problem
from tests.ui.compare.conftest import Desk, a_comparison
from ui.compare.version_row import State

ENGLISH, PERSIAN, SPANISH = Path("/forms/form.docx"), Path("/forms/form-fa.docx"), Path("/forms/form-es.docx")
MISSING = Difference("only_one_asks", "ssn", "Social Security number")


def _comparing(qtbot: QtBot, desk: Desk, *translations: Path) -> None:
    """Have versions compared until the crew has them all."""
    desk.presenter.begin(ENGLISH, translations)
    qtbot.waitUntil(lambda: bool(desk.crews.opened) and len(desk.crews.crew.compared) == len(translations))


def _compared(qtbot: QtBot, desk: Desk, answers: dict[Path, Answer]) -> None:
    _comparing(qtbot, desk, *answers)
    for path, answer in answers.items():
        desk.answer(path, answer)
    qtbot.waitUntil(lambda: not desk.model.busy)


def test_the_first_file_is_the_original_and_one_named_twice_counts_once(desk: Desk) -> None:
    desk.dialogs.files = (ENGLISH, PERSIAN)
    desk.view.versions.add.click()
    desk.presenter.add((PERSIAN, SPANISH))
    assert desk.model.paths == (ENGLISH, PERSIAN, SPANISH)


def test_another_version_can_become_the_original_and_one_can_be_taken_out(desk: Desk) -> None:
    desk.presenter.add((PERSIAN, ENGLISH, SPANISH))
    desk.view.promoted.emit(ENGLISH)
    assert desk.model.paths == (ENGLISH, PERSIAN, SPANISH)
    desk.view.removed.emit(PERSIAN)
    assert desk.model.paths == (ENGLISH, SPANISH)


def test_folders_are_passed_over(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.add((tmp_path,))
    assert desk.model.paths == ()


def test_one_version_alone_is_not_compared(desk: Desk) -> None:
    desk.presenter.add((ENGLISH,))
    assert not desk.view.start.isEnabled()
    desk.presenter.compare()
    assert not desk.model.busy


def test_each_translation_is_compared_with_the_original(qtbot: QtBot, desk: Desk) -> None:
    answers = {PERSIAN: Answer(comparison=a_comparison(MISSING)), SPANISH: Answer(comparison=a_comparison())}
    _compared(qtbot, desk, answers)
    assert desk.crews.crew.compared == [(ENGLISH, PERSIAN), (ENGLISH, SPANISH)]
    assert [row.state for row in desk.model.rows] == [State.CHOSEN, State.COMPARED, State.COMPARED]
    assert desk.said == ["Compared: 1 difference found."]
    assert "1 difference, the gravest first" in desk.lines()


def test_a_version_that_cannot_be_read_is_told_in_place_and_the_others_are_shown(qtbot: QtBot, desk: Desk) -> None:
    answers = {PERSIAN: Answer(error="damaged_file"), SPANISH: Answer(comparison=a_comparison())}
    _compared(qtbot, desk, answers)
    assert [row.state for row in desk.model.rows] == [State.CHOSEN, State.FAILED, State.COMPARED]
    assert desk.said == ["Compared: 0 differences found. 1 translation could not be compared."]
    desk.view.versions.choose(1)
    assert desk.view.advice().startswith("This version or the original could not be read. The file")


def test_a_protected_version_says_where_its_password_is_given(qtbot: QtBot, desk: Desk) -> None:
    _compared(qtbot, desk, {PERSIAN: Answer(error="password_needed")})
    desk.view.versions.choose(1)
    assert "give the password there" in desk.view.advice()
    assert desk.said == ["1 translation could not be compared."]


def test_stopping_keeps_what_was_compared_and_hears_nothing_more(qtbot: QtBot, desk: Desk) -> None:
    _comparing(qtbot, desk, PERSIAN, SPANISH)
    desk.answer(PERSIAN, Answer(comparison=a_comparison()))
    qtbot.waitUntil(lambda: desk.model.answered == 1)
    desk.view.stopped.emit()
    assert [row.state for row in desk.model.rows] == [State.CHOSEN, State.COMPARED, State.STOPPED]
    desk.background.close()  # the crew is gone, and with it its last answers
    qtbot.wait(100)
    assert [row.state for row in desk.model.rows] == [State.CHOSEN, State.COMPARED, State.STOPPED]
    assert desk.said == ["Comparing was stopped."]


def test_beginning_anew_forgets_what_is_still_compared(qtbot: QtBot, desk: Desk) -> None:
    _comparing(qtbot, desk, PERSIAN)
    first = desk.crews.crew
    desk.presenter.begin(ENGLISH, (SPANISH,))
    qtbot.waitUntil(lambda: desk.crews.crew is not first and len(desk.crews.crew.compared) == 1)
    assert desk.model.busy
    assert desk.model.paths == (ENGLISH, SPANISH)


def test_pages_are_told_while_they_are_read(qtbot: QtBot, desk: Desk) -> None:
    _comparing(qtbot, desk, PERSIAN)
    desk.crews.say(PageRead(ENGLISH, 3, 9))
    qtbot.waitUntil(lambda: "page 3 of 9" in desk.view.line())
    assert desk.view.line() == "0 of 1 translation compared · page 3 of 9"


@pytest.mark.parametrize("kind", ["html", "json"])
def test_a_comparison_is_saved_where_the_person_says(qtbot: QtBot, desk: Desk, tmp_path: Path, kind: str) -> None:
    _compared(qtbot, desk, {PERSIAN: Answer(comparison=a_comparison(MISSING))})
    desk.dialogs.place = tmp_path / f"result.{kind}"
    desk.view.saving.emit(kind)
    qtbot.waitUntil(lambda: desk.said[-1] == f"Saved as result.{kind}.")
    text = desk.dialogs.place.read_text("utf-8")
    assert desk.dialogs.asked_for == [f"comparison.{kind}"]
    assert "Social Security number" in text
    if kind == "json":
        assert json.loads(text)["schema"] == "askless-comparison/1"


def test_a_form_is_never_written_over(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    form, other = tmp_path / "a.docx", tmp_path / "b.docx"
    form.write_bytes(b"a form")
    desk.presenter.begin(form, (other,))
    qtbot.waitUntil(lambda: bool(desk.crews.opened) and bool(desk.crews.crew.compared))
    desk.answer(other, Answer(comparison=a_comparison()))
    qtbot.waitUntil(lambda: not desk.model.busy)
    desk.dialogs.place = form
    desk.view.saving.emit("html")
    qtbot.waitUntil(lambda: "would replace the form itself" in desk.view.problem())
    assert form.read_bytes() == b"a form"


def test_thinking_better_of_saving_writes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    _compared(qtbot, desk, {PERSIAN: Answer(comparison=a_comparison())})
    desk.view.saving.emit("html")
    desk.background.close()
    assert desk.dialogs.asked_for == ["comparison.html"]
    assert list(tmp_path.glob("*.html")) == []


def test_a_city_bank_with_mistakes_ends_the_wait(qtbot: QtBot, desk: Desk) -> None:
    desk.crews.mistakes = BankError((Problem("a.yaml", 3, "wrong"),))
    desk.presenter.begin(ENGLISH, (PERSIAN,))
    qtbot.waitUntil(lambda: not desk.model.busy)
    assert "question bank has mistakes" in desk.view.problem()
