"""The bank in the window: browse, try, add, leave out, import and export, with the real bank."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from question_bank import load_bank
from ui.aside import BANK, Aside
from ui.bank import BankView
from ui.session import Session
from ui.window import Window

PATIENCE = 60_000  # milliseconds
Whole = Callable[..., tuple[Window, Session]]


@pytest.fixture
def bank(qtbot: QtBot, whole: Whole) -> BankView:
    """The view with the bank in it."""
    window, _ = whole()
    aside = window.findChild(Aside)
    aside.show_bank()
    view = aside.bank.parent()
    qtbot.waitUntil(lambda: view.browser.model.rowCount() > 300, timeout=PATIENCE)
    assert window.current() == BANK
    return view


def _words(view: BankView) -> str:
    return view.detail.text.toPlainText()


def _own(view: BankView) -> int:
    return sum(row.own for row in view.browser.model.rows)


def test_the_list_can_be_narrowed_and_read(bank: BankView) -> None:
    browser = bank.browser
    browser.category.choose("birthplace")
    browser.language.choose("es")
    browser.category.picked.emit("birthplace")
    rows = browser.model.rows
    assert 0 < len(rows) < 50
    assert {(row.entry.category, row.entry.language) for row in rows} == {("birthplace", "es")}
    assert rows[0].entry.phrases[0] in _words(bank)
    browser.search.setText("no such words anywhere")
    assert browser.model.rowCount() == 0
    assert "Nothing is chosen" in _words(bank)


def test_what_is_shipped_can_be_left_out_but_not_removed(bank: BankView) -> None:
    assert bank.detail._except.isVisible()
    assert not bank.detail._remove.isVisible()


def test_a_sentence_is_tried_with_the_keyboard(qtbot: QtBot, bank: BankView) -> None:
    bank.trial.sentence.setFocus()
    qtbot.keyClicks(bank.trial.sentence, "Mother's country of birth: ____")
    with qtbot.waitSignal(bank.announced, timeout=PATIENCE) as said:
        qtbot.keyClick(bank.trial.sentence, Qt.Key.Key_Return)
    assert said.args == ["Place of birth or origin · High risk · Question"]
    assert "fits the phrase" in bank.trial.found.toPlainText()
    bank.browser.search.setText("religion")
    bank.trial.found.followed.emit("birthplace.parent.en")
    assert "birthplace.parent.en" in _words(bank)


def test_a_phrase_is_checked_while_it_is_written_and_added(qtbot: QtBot, bank: BankView, tmp_path: Path) -> None:
    qtbot.mouseClick(bank.add, Qt.MouseButton.LeftButton)
    form = bank.draft
    form.category.choose("household")
    form.phrases.edit.setPlainText("name of [your landlord")
    form.matches.edit.setPlainText("Name of your landlord: ____")
    form.misses.edit.setPlainText("Name of landscape architect: ____")
    qtbot.waitUntil(lambda: "Line 1" in form.phrases.edit.accessibleDescription(), timeout=PATIENCE)
    with qtbot.waitSignal(bank.announced) as said:
        qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert said.args[0].startswith("Line 1: ")
    form.phrases.edit.setPlainText("name of [your] landlord")
    qtbot.waitUntil(lambda: form._complaints == (), timeout=PATIENCE)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _own(bank) == 1, timeout=PATIENCE)
    folder = tmp_path / "data" / "askless" / "bank"
    assert any("landlord" in entry.id for entry in load_bank((folder,)).entries)
    assert bank.detail.isVisible()
    assert bank.detail._remove.isVisible()
    bank.detail._remove.click()
    qtbot.waitUntil(lambda: _own(bank) == 0, timeout=PATIENCE)


def test_an_exception_needs_a_reason(qtbot: QtBot, bank: BankView) -> None:
    bank.detail._except.click()
    with qtbot.waitSignal(bank.announced) as said:
        bank.exception.add.click()
    assert said.args == ["Write why, so that others understand it later."]
    bank.exception.why.setText("Payroll must report wages.")
    bank.exception.add.click()
    qtbot.waitUntil(lambda: _own(bank) == 1, timeout=PATIENCE)


def test_the_citys_own_goes_out_and_comes_in(
    qtbot: QtBot, bank: BankView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not bank._give_out.isEnabled()
    bad = tmp_path / "bad.yaml"
    bad.write_text("exceptions:\n  - entry: no.such.entry\n    why: none\n")
    good = tmp_path / "good.yaml"
    good.write_text("exceptions:\n  - entry: ssn.number.en\n    why: Payroll.\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    bank._take_in.click()
    qtbot.waitUntil(lambda: "bad.yaml, 2" in bank.problems.toPlainText(), timeout=PATIENCE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    bank._take_in.click()
    qtbot.waitUntil(lambda: _own(bank) == 1, timeout=PATIENCE)
    out = tmp_path / "out.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    bank._give_out.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    assert "ssn.number.en" in out.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, bank: BankView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "good.yaml"
    good.write_text("exceptions:\n  - entry: ssn.number.en\n    why: Payroll.\n")
    (tmp_path / "data" / "askless").mkdir(parents=True, exist_ok=True)
    (tmp_path / "data" / "askless" / "bank").write_text("a file where the folder should be")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    with qtbot.waitSignal(bank.announced, timeout=PATIENCE) as said:
        bank._take_in.click()
    assert "cannot be read or written" in said.args[0]
