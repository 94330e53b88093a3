"""Where the person was in a form comes back with it: here the sheet of a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
PATIENCE = 120_000


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A workbook with a finding on its first sheet and none on the others."""
    book = openpyxl.Workbook()
    book.active.title = "Intake"
    book.active.append(["Name", "Social Security number"])
    for name in ("Contact", "Notes"):
        book.create_sheet(name).append(["Phone", "E-mail"])
    path = tmp_path / "form.xlsx"
    book.save(path)
    return path


def _opened(qtbot: QtBot, whole: Whole, form: Path) -> tuple[Window, Session]:
    window, session = whole()
    session.open((form,))
    pane = session.views.review.form
    qtbot.waitUntil(lambda: session.review.desk is not None and session.review.desk.loaded, timeout=PATIENCE)
    qtbot.waitUntil(lambda: pane.reading.sheet != "", timeout=PATIENCE)
    return window, session


def test_the_sheet_that_was_open_is_open_again(qtbot: QtBot, whole: Whole, workbook: Path) -> None:
    window, session = _opened(qtbot, whole, workbook)
    reading = session.views.review.form.reading
    assert reading.sheet == "Intake"
    reading.show_sheet("Notes")
    reading.show_sheet("no such sheet")
    assert reading.sheet == "Notes"
    window.close()
    _, again = _opened(qtbot, whole, workbook)
    assert again.views.review.form.reading.sheet == "Notes"
    assert again.review.desk.current == again.review.desk.audit.findings[0].id


def test_a_finding_that_is_chosen_brings_its_own_sheet(qtbot: QtBot, whole: Whole, workbook: Path) -> None:
    _, session = _opened(qtbot, whole, workbook)
    reading = session.views.review.form.reading
    reading.show_sheet("Contact")
    session.views.review.actions_.next.trigger()
    assert reading.sheet == "Intake"
