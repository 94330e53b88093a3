"""A question that the program did not find: pointed at, marked, decided, kept, carried into a copy, and unmarked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.batch import Outcome
from auditor.categories import CATEGORIES
from auditor.samples import sample_forms
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.decision import Decision
from auditor.values.document import Document, Page
from auditor.values.finding import BY_HAND, Finding
from auditor.values.hand_mark import HandMark
from auditor.values.location import DocxLocation, PageLocation
from auditor.workers import Answer
from tests.ui.makers import a_file, a_finding, an_audit
from ui.pages import Passage
from ui.pages.reading.lettering import font_of, laid_out
from ui.review.choices import more_choices
from ui.review.form_blocks import FormBlocks
from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form with one question that the program finds, and one that it does not."""
    made = docx.Document()
    for line in ("Name: ____________", "Social Security number: ____________", "Whom do you pray with: ____________"):
        made.add_paragraph(line)
    path = tmp_path / "form.docx"
    made.save(str(path))
    return path


def _opened(qtbot: QtBot, whole: Whole, form: Path) -> tuple[Window, Session]:
    window, session = whole()
    qtbot.waitActive(window)
    session.open((form,))
    pane = session.views.review.form
    qtbot.waitUntil(lambda: session.review.desk is not None and session.review.desk.loaded, timeout=PATIENCE)
    qtbot.waitUntil(lambda: pane.target is not pane, timeout=PATIENCE)
    return window, session


def _click_row(qtbot: QtBot, session: Session, words: str) -> None:
    rows = session.views.review.form.reading._rows
    model = rows.model()
    index = next(model.index(n, 0) for n in range(model.rowCount()) if words in model.index(n, 0).data())
    place = rows.visualRect(index)
    (_, words) = next(rows._painter.blocks(index.row()))
    middle = words.center() * rows._zoom + QPointF(rows._paper_left(place), place.top())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())


def _pick(session: Session, category: str) -> None:
    menu = session.review.by_hand.menu
    assert menu.isVisible()
    next(action for action in menu.actions() if action.data() == category).trigger()
    menu.close()


def _categories(session: Session) -> list[str]:
    return [row.finding.category for row in session.views.review.model.rows]


def test_a_question_is_marked_decided_and_still_there_after_a_restart(
    qtbot: QtBot, whole: Whole, form: Path, tmp_path: Path
) -> None:
    window, session = _opened(qtbot, whole, form)
    view = session.views.review
    _click_row(qtbot, session, "pray")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M)
    _pick(session, "religion")
    qtbot.waitUntil(lambda: _categories(session) == ["ssn", "religion"], timeout=PATIENCE)
    own = session.review.desk.finding(session.review.desk.current)
    assert own.by_hand
    assert view.card._facts.text().startswith("Marked by hand")
    assert not view.card._unmark.isHidden()
    assert "not_sensitive" not in [choice.action for choice in more_choices(own)]
    view.card.choices.choose(0)
    view.card.decide()
    qtbot.waitUntil(lambda: "Saved" in view.bar._line.whole(), timeout=10_000)
    assert session.review.desk.decisions[own.id].action == "remove"
    window.close()
    _, again = _opened(qtbot, whole, form)
    qtbot.waitUntil(lambda: _categories(again) == ["ssn", "religion"], timeout=PATIENCE)
    assert again.review.desk.decisions[own.id].action == "remove"
    assert [mark.category for mark in again.review.desk.marks] == ["religion"]


def test_a_mark_is_taken_away_again(qtbot: QtBot, whole: Whole, form: Path) -> None:
    window, session = _opened(qtbot, whole, form)
    _click_row(qtbot, session, "pray")
    session.views.review.actions_.mark.trigger()
    _pick(session, "victim")
    qtbot.waitUntil(lambda: "victim" in _categories(session), timeout=PATIENCE)
    session.views.review.card._unmark.click()
    qtbot.waitUntil(lambda: _categories(session) == ["ssn"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Saved" in session.views.review.bar._line.whole(), timeout=10_000)
    window.close()
    _, again = _opened(qtbot, whole, form)
    assert again.review.desk.marks == ()


def test_what_is_found_already_is_not_marked(qtbot: QtBot, whole: Whole, form: Path) -> None:
    _, session = _opened(qtbot, whole, form)
    said: list[str] = []
    session.views.review.announced.connect(said.append)
    session.views.review.actions_.mark.trigger()
    assert said[-1].startswith("Click the question")
    session.views.review.form.set_mode("original")
    _click_row(qtbot, session, "Social")
    session.views.review.actions_.mark.trigger()
    _pick(session, "ssn")
    qtbot.waitUntil(lambda: said[-1].startswith("This cannot be marked"), timeout=PATIENCE)
    assert _categories(session) == ["ssn"]


def test_on_a_page_the_words_under_the_pointer_are_chosen(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    source = next(each for each in sample_forms() if each.name == "recreation-signup.pdf")
    _, session = _opened(qtbot, whole, source)
    form = session.views.review.form
    qtbot.waitUntil(lambda: form.pages.page_count > 0, timeout=PATIENCE)
    before = _categories(session)
    found = session.review.desk.audit.findings[0].question.location.box
    form.pages.spot_chosen.emit(1, found.left + 2, found.top - 160)
    qtbot.waitUntil(lambda: session.review.by_hand._spot is not None, timeout=PATIENCE)
    form.pages.spot_chosen.emit(1, 1.0, 1.0)
    assert session.review.by_hand._spot is None, "beside all words"
    form.pages.spot_chosen.emit(1, found.left + 2, found.top - 160)
    session.views.review.actions_.mark.trigger()
    _pick(session, "household")
    qtbot.waitUntil(lambda: len(_categories(session)) == len(before) + 1, timeout=PATIENCE)
    assert _categories(session)[0] == "household"


@pytest.mark.parametrize(
    ("at", "words"),
    [(0.2, "Favorite color:"), (0.6, "Whom do you pray with:"), (0.97, "Whom do you pray with:")],
    ids=["first", "second", "its blank"],
)
def test_of_two_questions_on_a_line_the_one_under_the_pointer_is_chosen(
    qtbot: QtBot, whole: Whole, at: float, words: str
) -> None:
    window, session = whole()
    line = Block("Favorite color: ____ Whom do you pray with: ____", "paragraph", PLACE)
    session.review.show_outcome(Outcome(a_file("form.docx"), an_audit(pages=None, format="docx")))
    session.review._show_blocks((Page(None, (line,)),))
    window.show_view("review")
    rows = session.views.review.form.reading._rows
    (_, place) = next(rows._painter.blocks(0))
    layout = laid_out(line.text, font_of(line, rows._painter._family), place.width(), ())
    width = layout.lineAt(0).naturalTextWidth()
    point = (place.topLeft() + QPointF(at * width, 8)) * rows._zoom
    left = rows.visualRect(rows.model().index(0, 0))
    point += QPointF(rows._paper_left(left), left.top())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
    spot = session.review.by_hand._spot
    assert line.text[spot.start : spot.end] == words


def test_without_a_form_a_click_chooses_nothing(qtbot: QtBot, whole: Whole) -> None:
    _, session = whole()
    session.views.review.form.spot_chosen.emit(1, 5.0, 5.0)
    session.views.review.form.block_chosen.emit(None, 0)
    assert session.review.by_hand._spot is None


def test_the_menu_names_every_category(whole: Whole) -> None:
    _, session = whole()
    data = [action.data() for action in session.review.by_hand.menu.actions()]
    assert {each for each in data if each} == CATEGORIES.keys()


def test_single_keys_can_be_given_up_and_the_other_key_stays(whole: Whole) -> None:
    _, session = whole()
    actions = session.views.review.actions_
    assert [key.toString() for key in actions.mark.shortcuts()] == ["Ctrl+M", "M"]
    actions.use_single_keys(False)
    assert [key.toString() for key in actions.mark.shortcuts()] == ["Ctrl+M"]


class SlowEngine:
    """An engine that answers when it is told to."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: list[tuple[Path, Callable[[Answer], None]]] = []

    def read(self, path: Path, then: Callable[[Answer], None]) -> None:
        """Take the question."""
        self.asked.append((path, then))

    def audit_marked(self, path: Path, _marks: tuple[HandMark, ...], then: Callable[[Answer], None]) -> None:
        """Take the form."""
        self.asked.append((path, then))


def _page(*boxes: Box) -> Page:
    return Page(1, tuple(Block(f"{n}", "paragraph", PageLocation(1, box)) for n, box in enumerate(boxes)))


def test_blocks_are_read_once_and_not_for_a_form_that_was_left(qapp: QApplication) -> None:
    engine, got = SlowEngine(), []
    blocks = FormBlocks(engine, qapp)
    blocks.show_form(Path("a.pdf"))
    blocks.want(got.append)
    blocks.want(got.append)
    blocks.show_form(Path("b.pdf"))
    blocks.want(got.append)
    assert [path.name for path, _ in engine.asked] == ["a.pdf", "b.pdf"]
    document = Document("pdf", (_page(Box(0, 0, 90, 90), Box(10, 10, 20, 20)),))
    for _, then in engine.asked:
        then(Answer(document=document))
    assert got == [document.pages]
    assert blocks.block_at(1, 15, 15).text == "1"
    assert blocks.block_at(1, 50, 50).text == "0"
    assert blocks.block_at(1, 95, 50) is None
    assert blocks.block_at(2, 50, 50) is None


PLACE = DocxLocation("word/document.xml", (0, 1))
FAITH, VICTIM = (HandMark(category, PLACE) for category in ("religion", "victim"))


@pytest.fixture
def waiting(whole: Whole) -> tuple[Session, SlowEngine]:
    """A form that is open, and an engine that has not answered yet."""
    _, session = whole()
    session.review.show_outcome(Outcome(a_file(), an_audit(SSN)))
    by_hand = session.review.by_hand
    by_hand._engine = engine = SlowEngine()
    by_hand._spot = Passage(PLACE, 0, 4)
    return session, engine


def _by_hand(finding: Finding) -> Finding:
    return replace(finding, explanation=replace(finding.explanation, entry=BY_HAND))


SSN, OWN = a_finding("high", "SSN"), _by_hand(a_finding("high", "own"))


def test_what_is_marked_while_another_mark_is_read_joins_it(waiting: tuple[Session, SlowEngine]) -> None:
    session, engine = waiting
    for mark in (FAITH, VICTIM):
        session.review.by_hand.menu.picked.emit(mark.category)
    for _, then in engine.asked:
        then(Answer(audit=an_audit(SSN, OWN)))
    assert session.review.desk.marks == (FAITH, VICTIM)
    assert session.review.desk.current == OWN.id


def test_a_mark_that_leads_to_nothing_leaves_the_others(waiting: tuple[Session, SlowEngine]) -> None:
    session, engine = waiting
    by_hand = session.review.by_hand
    by_hand.restore((FAITH,), "")
    engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN)))
    by_hand._spot = Passage(PLACE, 0, 4)
    by_hand.menu.picked.emit("ssn")
    engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN)))
    by_hand._spot = Passage(PLACE, 0, 4)
    by_hand.menu.picked.emit("victim")
    engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN, a_finding("high", "third"))))
    assert session.review.desk.marks == (FAITH, VICTIM)


def test_marks_of_before_come_back_in_silence_and_leave_what_is_typed(waiting: tuple[Session, SlowEngine]) -> None:
    session, engine = waiting
    said: list[str] = []
    session.views.review.announced.connect(said.append)
    card = session.views.review.card
    card.choices.choose(0)
    session.review.by_hand.restore((FAITH,), SSN.id)
    engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN)))
    assert [row.finding.id for row in session.views.review.model.rows] == [SSN.id, OWN.id]
    assert said == ["2 findings to decide"]
    assert card.draft().action == "remove"


def test_one_who_has_gone_on_is_not_led_back_to_a_mark_of_before(waiting: tuple[Session, SlowEngine]) -> None:
    session, engine = waiting
    for current, shown in ((SSN.id, OWN.id), ("", SSN.id)):
        session.review.desk.current = SSN.id
        session.review.by_hand.restore((FAITH,), OWN.id)
        session.review.desk.current = current
        engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN)))
        assert session.review.desk.current == shown


def test_what_was_decided_about_a_mark_goes_with_it(waiting: tuple[Session, SlowEngine]) -> None:
    session, engine = waiting
    review, desk = session.review, session.review.desk
    review.by_hand.restore((HandMark(OWN.category, OWN.question.location),), OWN.id)
    engine.asked.pop()[1](Answer(audit=an_audit(SSN, OWN)))
    desk.decisions = {each.id: Decision(each.id, "remove") for each in (SSN, OWN)}
    session.views.review.card.unmarked.emit(OWN.id)
    engine.asked.pop()[1](Answer(audit=an_audit(SSN)))
    assert desk.marks == ()
    assert desk.decisions.keys() == {SSN.id}
