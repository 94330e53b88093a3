"""A row says how far a form is, and never calls a form clean that was not read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor.batch import Outcome
from auditor.workers import PageRead
from tests.ui.makers import a_file, a_finding, an_audit, an_outcome
from ui.batch.filter import GROUPS, FormsFilter
from ui.batch.form_row import FormRow, State
from ui.batch.model import FORM, HIGH, ICON_ROLE, PAGES, ROW_ROLE, STATE, FormsModel
from ui.batch.pace import Pace
from ui.batch.summary import summary_of
from ui.batch.view import progress_words
from ui.batch.words import (
    decided_words,
    format_words,
    language_words,
    notice_words,
    read_words,
    row_sentence,
    state_words,
    time_left_words,
)
from ui.theme import Theme

FILE = a_file("a.pdf")
FOUND = FormRow(FILE, an_outcome(FILE, "high", "low"))


def _read(status: str, pages: int | None = 5, unread: tuple[int, ...] = (), **facts: object) -> FormRow:
    return FormRow(FILE, Outcome(FILE, an_audit(status=status, pages=pages, unread=unread, **facts)))


def _failed(error: str, *, named: bool = True, name: str = "a.pdf") -> FormRow:
    file = a_file(name, named=named)
    return FormRow(file, Outcome(file, error=error))


@pytest.mark.parametrize(
    ("row", "state", "words"),
    [
        (FormRow(FILE), State.WAITING, "Waiting"),
        (FormRow(FILE, reading=True), State.READING, "Reading…"),
        (FormRow(FILE, reading=True, done=2, pages=5), State.READING, "Reading page 3 of 5…"),
        (FormRow(FILE, reading=True, done=5, pages=5), State.READING, "Reading page 5 of 5…"),
        (FOUND, State.OPEN, "Needs decisions"),
        (replace(FOUND, decided=1), State.OPEN, "Needs decisions"),
        (replace(FOUND, decided=2), State.DONE, "All decided"),
        (_read("complete"), State.NOTHING, "Nothing found"),
        (_read("partial", unread=(3,)), State.NOTHING, "Nothing found on 4 of 5 pages"),
        (_read("partial", pages=None), State.NOTHING, "Nothing found in what was read"),
        (_read("none", unread=(1, 2, 3, 4, 5)), State.UNREAD, "Could not be read"),
        (_failed("damaged_file"), State.UNREAD, "Damaged file"),
        (_failed("password_needed"), State.UNREAD, "Needs a password"),
        (_failed("stopped"), State.STOPPED, "Stopped"),
        (_failed("no such code"), State.UNREAD, "Could not be read"),
        (_failed("unknown_format", named=False, name="notes.txt"), State.LEFT_OUT, "Not a form"),
        (_failed("unknown_format", named=False, name="form.pdf"), State.UNREAD, "Not a kind of file that can be read"),
    ],
)
def test_the_state_of_a_form(theme: Theme, row: FormRow, state: State, words: str) -> None:
    assert (row.state, state_words(row)) == (state, words)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (FormRow(FILE), ""),
        (_read("complete"), "In full"),
        (_read("complete", sure=0.95), "Scan, good"),
        (_read("complete", sure=0.8), "Scan, fair"),
        (_read("complete", sure=0.5), "Scan, poor"),
        (_read("partial", unread=(2, 3)), "3 of 5 pages"),
        (_read("partial", pages=None), "In part"),
        (_read("none"), "Not read"),
        (_failed("damaged_file"), ""),
    ],
)
def test_how_much_of_a_form_was_read(theme: Theme, row: FormRow, words: str) -> None:
    assert read_words(row) == words


def test_the_other_columns(theme: Theme) -> None:
    assert (decided_words(FOUND), decided_words(_read("complete"))) == ("0 of 2", "")
    assert (format_words(_read("complete", format="xlsx")), format_words(_read("complete", format="png"))) == (
        "Excel",
        "PNG",
    )
    assert language_words(FOUND) == "English"


def test_a_row_is_read_out_with_what_matters_first(theme: Theme) -> None:
    assert row_sentence(FOUND) == "a.pdf. Needs decisions. 1 high risk, 1 low risk. In full."


def test_what_was_not_read_is_explained(theme: Theme) -> None:
    assert notice_words(_read("complete")) == ""
    assert "Scan it again" in notice_words(_read("partial", unread=(3,)))
    assert notice_words(_failed("damaged_file")).startswith("The file cannot be opened")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "less than a minute left"),
        (61, "about 1 minute left"),
        (9 * 60, "about 9 minutes left"),
        (59 * 60, "about 59 minutes left"),
        (3600, "about 1 hour left"),
        (2.4 * 3600, "about 2 hours left"),
    ],
)
def test_the_time_left_is_said_roughly(theme: Theme, seconds: float, words: str) -> None:
    assert time_left_words(seconds) == words


def test_the_pace_leaves_pauses_out() -> None:
    moment = 0.0
    pace = Pace(lambda: moment)
    pace.go()
    moment = 2.0
    assert pace.seconds_left(10, 10) is None
    moment = 10.0
    assert pace.seconds_left(2, 10) is None
    assert pace.seconds_left(10, 5) == 5.0
    pace.rest()
    moment = 1000.0
    assert pace.seconds_left(10, 5) == 5.0
    pace.go()
    moment = 1010.0
    assert pace.seconds_left(10, 5) == 10.0


FILES = tuple(a_file(name) for name in ("b.pdf", "a.pdf", "c.docx"))


@pytest.fixture
def model(theme: Theme) -> FormsModel:
    made = FormsModel()
    made.show_files(FILES)
    return made


def test_the_table_is_a_sound_model(qtmodeltester: ModelTester, model: FormsModel) -> None:
    model.answer((an_outcome(FILES[0], "high"),))
    qtmodeltester.check(model)


def test_news_changes_rows_where_they_stand(qtbot: QtBot, model: FormsModel) -> None:
    model.begin(FILES[:2])
    model.read_pages((PageRead(FILES[1].path, 1, 4),))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.answer((an_outcome(FILES[0], "high", "high"),))
    assert [changed.args[0].row(), changed.args[1].row()] == [0, 0]
    assert [row.state for row in model.rows] == [State.OPEN, State.READING, State.WAITING]
    assert [model.index(0, column).data() for column in (FORM, STATE, HIGH)] == ["b.pdf", "Needs decisions", "2"]
    assert model.index(1, PAGES).data() == "4"
    assert model.index(0, STATE).data(ICON_ROLE) == ("octagon-alert", "high")


def test_neighbours_are_told_of_together_and_others_not_at_all(model: FormsModel) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    model.begin((FILES[0], FILES[2]))
    model.begin(FILES[1:])
    assert told == [(0, 0), (2, 2), (1, 2)]


def test_news_of_a_form_that_is_not_there_is_passed_over(model: FormsModel) -> None:
    model.answer((an_outcome(a_file("gone.pdf"), "high"),))
    assert [row.state for row in model.rows] == [State.WAITING] * 3


def test_a_form_read_again_begins_anew(model: FormsModel) -> None:
    model.answer((Outcome(FILES[0], error="stopped"),))
    model.begin(FILES[:1])
    assert model.rows[0].state == State.READING
    model.wait_again([FILES[0].path])
    assert model.rows[0] == FormRow(FILES[0])


def _shown(shown: FormsFilter) -> list[str]:
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


def test_a_group_or_a_name_can_be_shown_alone(model: FormsModel) -> None:
    shown = FormsFilter(model)
    model.answer((an_outcome(FILES[0], "high"), Outcome(FILES[1], error="damaged_file")))
    shown.show_group("open")
    assert _shown(shown) == ["b.pdf"]
    shown.show_group("unread")
    assert _shown(shown) == ["a.pdf"]
    shown.show_group(None)
    shown.search(" PDF")
    assert _shown(shown) == ["b.pdf", "a.pdf"]


def test_numbers_are_sorted_as_numbers_and_names_as_names(model: FormsModel) -> None:
    shown = FormsFilter(model)
    counts = {FILES[0]: 10, FILES[1]: 9, FILES[2]: 0}
    model.answer(tuple(an_outcome(file, *["high"] * count) for file, count in counts.items()))
    shown.sort(HIGH, Qt.SortOrder.DescendingOrder)
    assert _shown(shown) == ["b.pdf", "a.pdf", "c.docx"]
    shown.sort(FORM, Qt.SortOrder.AscendingOrder)
    assert _shown(shown) == ["a.pdf", "b.pdf", "c.docx"]


def test_sorting_keeps_what_is_chosen_and_is_undone_by_itself(model: FormsModel) -> None:
    shown = FormsFilter(model)
    chosen = QPersistentModelIndex(shown.index(0, FORM))
    shown.sort(FORM, Qt.SortOrder.DescendingOrder)
    assert _shown(shown) == ["c.docx", "b.pdf", "a.pdf"]
    assert (chosen.row(), chosen.data()) == (1, "b.pdf")
    model.answer((an_outcome(FILES[1], "low"),))
    assert model.row_of(FILES[1].path) == model.rows[2]
    shown.sort(-1)
    assert _shown(shown) == ["b.pdf", "a.pdf", "c.docx"]
    assert chosen.row() == 0


def test_rows_do_not_jump_while_forms_are_read(model: FormsModel) -> None:
    shown = FormsFilter(model)
    shown.sort(HIGH, Qt.SortOrder.DescendingOrder)
    before = _shown(shown)
    model.answer((an_outcome(FILES[2], "high"),))
    assert _shown(shown) == before


def test_files_that_are_no_forms_are_counted_and_not_shown(model: FormsModel) -> None:
    stray = a_file("notes.txt", named=False)
    model.show_files((*FILES, stray))
    model.answer((Outcome(stray, error="unknown_format"),))
    shown = FormsFilter(model)
    summary = summary_of(model.states)
    assert "notes.txt" not in _shown(shown)
    assert (summary.total, summary.left_out) == (3, 1)


def test_every_state_belongs_to_one_group() -> None:
    grouped = [state for group in GROUPS.values() for state in group]
    assert sorted(grouped, key=str) == sorted(set(State) - {State.LEFT_OUT}, key=str)


@pytest.mark.parametrize(
    ("rows", "paused", "left", "words"),
    [
        ([FormRow(FILE), FOUND], False, 540, "1 of 2 forms read · about 9 minutes left · you can start deciding now"),
        ([FormRow(FILE)], True, 540, "0 of 1 form read · paused"),
        ([FormRow(FILE)], False, None, "0 of 1 form read"),
        ([FOUND], False, None, "1 form read"),
        ([FOUND, _failed("stopped")], False, None, "1 form read · 1 not read because you stopped"),
        (
            [FOUND, _failed("unknown_format", named=False, name="n.txt")],
            False,
            None,
            "1 form read · 1 file left out: not a form",
        ),
    ],
)
def test_the_line_below_the_title(
    theme: Theme, rows: list[FormRow], paused: bool, left: float | None, words: str
) -> None:
    assert progress_words(summary_of([row.state for row in rows], paused=paused, seconds_left=left)) == words


def test_a_row_gives_its_value(model: FormsModel) -> None:
    assert model.index(1, STATE).data(ROW_ROLE) is model.rows[1]
    assert an_audit(a_finding()).findings[0].severity == "high"
