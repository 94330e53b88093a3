"""From a dropped file to its findings, with real forms in real worker processes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from auditor.samples import sample_forms
from ui.batch.form_row import State
from ui.preferences import Preferences
from ui.session import BATCH, REVIEW, START, Session
from ui.start import KeptRecent
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000  # milliseconds: workers start slowly on a machine that has much else to do


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sample forms, a broken one, and a file that is none."""
    made = tmp_path / "intake"
    made.mkdir()
    for form in sample_forms():
        if form.name in {"library-card.docx", "tree-removal.docx"}:
            shutil.copy(form, made)
    (made / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing follows")
    (made / "notes.txt").write_text("Buy milk. Call the printer about the new forms.")
    return made


def test_a_folder_is_read_and_each_form_says_what_became_of_it(
    qtbot: QtBot, whole: Whole, folder: Path, preferences: Preferences
) -> None:
    window, session = whole()
    with qtbot.waitSignal(session.batch.finished, timeout=PATIENCE):
        session.open((folder,))
    assert window.current() == BATCH
    assert window.windowTitle() == "intake – AskLess"
    states = {row.path.name: row.state for row in session.batch.model.rows}
    assert states == {
        "broken.pdf": State.UNREAD,
        "library-card.docx": State.OPEN,
        "notes.txt": State.LEFT_OUT,
        "tree-removal.docx": State.NOTHING,
    }
    (kept,) = KeptRecent(preferences).recent()
    assert (kept.path, kept.forms, kept.unread) == (folder, 3, 1)
    session.batch.decide_next()
    assert window.current() == REVIEW
    assert window.windowTitle() == "library-card.docx – AskLess"
    session.views.review.left.emit()
    assert window.current() == BATCH
    session.views.batch.left.emit()
    assert window.current() == START


def test_one_form_is_shown_as_soon_as_it_is_read(qtbot: QtBot, whole: Whole, folder: Path) -> None:
    window, session = whole()
    session.open((folder / "library-card.docx",))
    qtbot.waitUntil(lambda: window.current() == REVIEW)
    with qtbot.waitSignal(session.engine.answered, timeout=PATIENCE) as answered:
        pass
    (outcome,) = answered.args[0]
    assert len(outcome.audit.findings) > 2
    session.views.review.left.emit()
    assert window.current() == START


def test_a_folder_without_forms_is_told(qtbot: QtBot, whole: Whole, tmp_path: Path) -> None:
    window, session = whole()
    (tmp_path / "empty").mkdir()
    said: list[str] = []
    session.announced.connect(said.append)
    session.open((tmp_path / "empty",))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["There is no form in this folder."]
    assert window.current() == START
