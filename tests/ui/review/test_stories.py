"""The review as its users live it: with real forms, real workers, and mostly with the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.library import Library
from auditor.samples import sample_forms
from ui.preferences import Preferences
from ui.session import Session
from ui.start import KeptRecent
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000  # milliseconds: workers start slowly on a machine that has much else to do


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A copy of a sample form."""
    (source,) = (each for each in sample_forms() if each.name == "library-card.docx")
    return Path(shutil.copy(source, tmp_path / "library-card.docx"))


def _opened(qtbot: QtBot, whole: Whole, form: Path) -> tuple[Window, Session]:
    window, session = whole()
    qtbot.waitActive(window)
    session.open((form,))
    qtbot.waitUntil(lambda: session.review.desk is not None and session.review.desk.loaded, timeout=PATIENCE)
    return window, session


def _press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def _decisions(session: Session) -> list[str]:
    desk = session.review.desk
    assert desk is not None
    return [desk.decisions[each.id].action if each.id in desk.decisions else "" for each in desk.audit.findings]


def _saved(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: "Saved" in session.views.review.bar._line.whole(), timeout=10_000)


def test_a_whole_form_is_decided_undone_and_found_again_with_the_keyboard_alone(
    qtbot: QtBot, whole: Whole, form: Path, tmp_path: Path, preferences: Preferences
) -> None:
    window, session = _opened(qtbot, whole, form)
    before = form.read_bytes()
    control = Qt.KeyboardModifier.ControlModifier
    assert _decisions(session) == ["", "", "", ""]
    _press(qtbot, Qt.Key.Key_1)
    _press(qtbot, Qt.Key.Key_Return, control)
    assert _decisions(session)[0] == "remove"
    _press(qtbot, Qt.Key.Key_2, control)
    _press(qtbot, Qt.Key.Key_Return, control)
    _press(qtbot, Qt.Key.Key_W)
    _press(qtbot, Qt.Key.Key_Return, control)
    _press(qtbot, Qt.Key.Key_K)
    _press(qtbot, Qt.Key.Key_Return, control)
    assert _decisions(session)[3] == "", "a question is not kept without a reason"
    assert session.views.review.card._missing.text()
    session.views.review.card.keep.reason.setFocus()
    _press(qtbot, Qt.Key.Key_Down)
    _press(qtbot, Qt.Key.Key_Return, control)
    assert [*map(bool, _decisions(session))] == [True] * 4
    assert _decisions(session)[3] == "keep"
    _saved(qtbot, session)
    undo = session.views.review.actions_.undo
    qtbot.waitUntil(lambda: undo.text() == "Undo: Kept: finding 4")
    _press(qtbot, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: _decisions(session)[3] == "")
    assert session.review.desk.current == session.review.desk.audit.findings[3].id
    qtbot.waitUntil(session.views.review.actions_.redo.isEnabled)
    _press(qtbot, Qt.Key.Key_Y, control)
    qtbot.waitUntil(lambda: _decisions(session)[3] == "keep")
    _saved(qtbot, session)
    with Library.open(tmp_path / "data" / "askless" / "library.sqlite3") as library:
        kept = library.decisions(session.review.desk.sha256)
    assert sorted(each.action for each in kept.values()) == sorted(_decisions(session))
    session.views.review.left.emit()
    (recent,) = KeptRecent(preferences).recent()
    assert (recent.findings, recent.decided) == (4, 4)
    window.close()
    _, again = _opened(qtbot, whole, form)
    assert again.review.desk.decided == 4
    assert form.read_bytes() == before


def test_f8_goes_around_once_and_says_so(qtbot: QtBot, whole: Whole, form: Path) -> None:
    _, session = _opened(qtbot, whole, form)
    said: list[str] = []
    session.views.review.announced.connect(said.append)
    first = session.review.desk.current
    for _ in range(4):
        _press(qtbot, Qt.Key.Key_F8)
    assert session.review.desk.current == first
    assert said[-1] == "Back at the first."


def test_a_draft_is_not_lost_by_looking_at_another_finding(qtbot: QtBot, whole: Whole, form: Path) -> None:
    _, session = _opened(qtbot, whole, form)
    card = session.views.review.card
    _press(qtbot, Qt.Key.Key_3)
    card.wording.text.setPlainText("Our own words")
    _press(qtbot, Qt.Key.Key_F8)
    assert card.choices.current() is None, "a suggestion is no decision"
    _press(qtbot, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert card.wording.words() == "Our own words"


def test_a_new_edition_takes_over_what_was_decided(qtbot: QtBot, whole: Whole, form: Path) -> None:
    window, session = _opened(qtbot, whole, form)
    ids = [each.id for each in session.review.desk.audit.findings]
    for _ in range(2):
        _press(qtbot, Qt.Key.Key_1)
        _press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _saved(qtbot, session)
    edition = form.with_name("library-card v2.docx")
    document = Document(form)
    document.add_paragraph("What is your religion? ______________")
    document.save(edition)
    window.close()
    _, session = _opened(qtbot, whole, edition)
    desk = session.review.desk
    assert [desk.decisions[each].action for each in ids[:2]] == ["remove", "remove"]
    words = session.views.review.edition.words()
    assert "2 decisions carried over" in words
    assert "1 new" in words


def test_another_window_is_noticed(qtbot: QtBot, whole: Whole, form: Path, tmp_path: Path) -> None:
    _, session = _opened(qtbot, whole, form)
    _, other = _opened(qtbot, whole, form)
    desk, finding = session.review.desk, other.review.desk.audit.findings[0].id
    other.views.review.card.choices.choose(0)
    other.views.review.card.decide()
    qtbot.waitUntil(lambda: finding in desk.decisions, timeout=10_000)
    assert desk.decided == 1
