"""A walk through the views beside the work: in the smallest window, with large letters and in other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from question_bank import Entry, Problem
from question_bank.models import Advice, Examples, Exemption
from tests.ui.walk import beyond_the_side, cut_off, nameless, too_small, with_longer_words
from ui.aside import BANK, HELP, SETTINGS, Aside
from ui.bank import BankView
from ui.bank.values import BankRow, Complaint, Draft, Match, Shelf
from ui.session import START, Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]
ENTRY = Entry(
    "ssn.number.en",
    "ssn",
    "question",
    "high",
    Examples(("Social Security Number* ____",), ("Social Security office",)),
    "ssn",
    "en",
    ("social security number",),
)
ROWS = (
    BankRow(ENTRY, own=True, exception=Exemption("ssn.number.en", "Payroll.")),
    BankRow(ENTRY, own=True, advice=(Advice("remove", "It is not needed."),)),
    BankRow(ENTRY),
)
SHELF = Shelf(ROWS, ("en", "es"), Path("/data/askless/bank"), (Problem("a.yaml", 3, "'id:' is missing"),))
MATCH = Match(
    "ssn.number.en", "ssn", "high", "question", "en", "social security number", "Social Security Number",
    ("There is a place to answer.",),
)  # fmt: skip


def _bank(view: BankView) -> None:
    view.show_shelf(SHELF)
    view.show_matches((MATCH,))


def _draft(view: BankView) -> None:
    _bank(view)
    view.add.click()
    draft = view.draft.draft()
    wrong = (Complaint("phrases", 1, "A bracket is missing."), Complaint("misses", 0, "Write at least one text."))
    view.show_complaints(Draft(*(getattr(draft, name) for name in Draft.__slots__)), wrong)


def _exception(view: BankView) -> None:
    _bank(view)
    view.browser.list.setCurrentIndex(view.browser.model.index(2, 0))
    view.detail._except.click()


PAGES: dict[str, tuple[str, Callable[[BankView], None] | None]] = {
    "start": (START, None),
    "bank": (BANK, _bank),
    "a phrase": (BANK, _draft),
    "an exception": (BANK, _exception),
    "settings": (SETTINGS, None),
    "help": (HELP, None),
}


def _show(window: Window, page: str) -> None:
    key, fill = PAGES[page]
    aside = window.findChild(Aside)
    window.show_view(key)
    if key == HELP:
        aside.show_help()
    if fill:
        fill(aside.bank.parent())
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name_and_is_large_enough(whole: Whole, page: str) -> None:
    window, _ = whole()
    _show(window, page)
    assert nameless(window) == []
    assert too_small(window) == []


@pytest.mark.parametrize(("text_size", "language"), [(100, "en"), (200, "en"), (100, "es"), (150, "es")])
@pytest.mark.parametrize("page", PAGES)
def test_no_words_are_cut_off_in_the_smallest_window(whole: Whole, page: str, text_size: int, language: str) -> None:
    window, _ = whole(text_size=text_size, language=language)
    window.resize(window.minimumSize())
    _show(window, page)
    assert (window.width(), window.height()) == (1024, 640)
    assert cut_off(window) == []
    assert beyond_the_side(window) == []


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """A language whose words are longer."""
    translator = with_longer_words()
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("page", PAGES)
def test_there_is_room_for_a_language_with_longer_words(whole: Whole, page: str, longer: None) -> None:
    window, _ = whole(language="none")
    window.resize(window.minimumSize())
    _show(window, page)
    assert "ño" in window.menuBar().actions()[0].text()
    assert cut_off(window) == []
    assert beyond_the_side(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_from_right_to_left_everything_stands_at_the_other_side(qapp: QApplication, whole: Whole, page: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window, _ = whole()
        _show(window, page)
        assert cut_off(window) == []
        back = getattr(getattr(window.view(), "bar", None), "back", None)
        assert back is None or back.mapTo(window, back.rect().center()).x() > window.width() // 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_speaks_spanish(whole: Whole) -> None:
    window, _ = whole(language="es")
    titles = [action.text().replace("&", "") for action in window.menuBar().actions() if action.isVisible()]
    assert titles == ["Archivo", "Ver", "Herramientas", "Ayuda"]
    _show(window, "settings")
    assert "Número de Seguro Social" in window.view().search.ticks["ssn"].text()


def test_a_walk_with_the_keyboard_reaches_every_part(qtbot: QtBot, whole: Whole) -> None:
    window, _ = whole()
    with qtbot.waitActive(window):
        window.activateWindow()
    for page in ("bank", "settings", "help"):
        _show(window, page)
        panes = [pane for pane in window.view().panes() if pane.isVisible() and pane.isEnabled()]
        assert len(panes) >= 3
        visited = set()
        for _ in panes:
            qtbot.keyClick(window, Qt.Key.Key_F6)
            visited.add(QApplication.focusWidget())
        assert visited == set(panes)
