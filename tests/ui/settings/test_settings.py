"""The settings in the window: each reaches what it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.makers import a_file, an_outcome
from ui.aside import SETTINGS, Aside
from ui.preferences import Preferences
from ui.session import Session
from ui.settings import SettingsPresenter, SettingsView
from ui.settings.languages_model import LanguagesModel
from ui.settings.readable import Readable, readable_languages
from ui.start import KeptRecent, Recent
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]


@pytest.fixture
def opened(whole: Whole) -> tuple[Window, Session, SettingsPresenter, SettingsView]:
    """The window with its settings shown."""
    window, session = whole()
    aside = window.findChild(Aside)
    aside.show_settings()
    assert window.current() == SETTINGS
    return window, session, aside.settings, aside.settings.parent()


def _pick(choice: object, value: object) -> None:
    choice.choose(value)
    choice.activated.emit(choice.currentIndex())


def test_categories_reach_the_engine_and_are_kept(opened: tuple, tmp_path: Path) -> None:
    _, session, presenter, view = opened
    assert session.engine.terms.options.categories == ()
    view.search.ticks["victim"].click()
    assert "victim" in session.engine.terms.options.categories
    assert '"victim"' in (tmp_path / "audits.json").read_text("utf-8")
    view.search.ticks["victim"].click()
    assert session.engine.terms.options.categories == ()
    assert presenter.choices.categories


def test_one_category_always_stays(qtbot: QtBot, opened: tuple) -> None:
    _, _, presenter, view = opened
    ticks = [tick for tick in view.search.ticks.values() if tick.isChecked()]
    for tick in ticks[:-1]:
        tick.click()
    with qtbot.waitSignal(view.announced):
        ticks[-1].click()
    assert ticks[-1].isChecked()
    assert len(presenter.choices.categories) == 1


def test_scans_are_read_as_chosen(qtbot: QtBot, opened: tuple, tmp_path: Path) -> None:
    _, session, _, view = opened
    view.scans.fast.click()
    model = view.scans.list.model()
    place = next(model.index(n) for n in range(model.rowCount()) if model.index(n).data() == "Spanish")
    view.scans.list.setCurrentIndex(place)
    view.scans.list.setFocus()
    qtbot.keyClick(view.scans.list, Qt.Key.Key_Space)
    view.scans._folder.picked.emit(tmp_path)
    options = session.engine.terms.options
    assert (options.fast, options.languages, options.tessdata) == (True, ("es",), tmp_path)


def test_a_running_batch_is_finished_on_the_old_terms(opened: tuple, monkeypatch: pytest.MonkeyPatch) -> None:
    _, session, _, view = opened
    engine = session.engine
    monkeypatch.setattr(type(engine), "busy", property(lambda _: True))
    view.scans.fast.click()
    assert not engine.terms.options.fast
    monkeypatch.setattr(type(engine), "busy", property(lambda _: False))
    engine.rested.emit()
    assert engine.terms.options.fast


def test_looks_are_changed_at_once_and_ticked_in_the_menus(opened: tuple, preferences: Preferences) -> None:
    window, _, _, view = opened
    _pick(view.window_section.theme, "dark")
    _pick(view.window_section.text_size, 150)
    _pick(view.window_section.language, "es")
    assert (preferences.theme, preferences.text_size, preferences.spoken) == ("dark", 150, "es")
    ticked = {action.text() for action in window._looks.actions() + window._sizes.actions() if action.isChecked()}
    assert ticked == {"Dark", "150 %"}


def test_single_keys_can_be_switched_off(opened: tuple, preferences: Preferences) -> None:
    _, session, _, view = opened
    assert session.views.review.card.single_keys
    view.window_section.single_keys.click()
    assert not session.views.review.card.single_keys
    assert not preferences.single_keys


def test_findings_of_lower_risk_can_be_hidden(opened: tuple) -> None:
    _, session, _, view = opened
    session.review.show_outcome(an_outcome(a_file(), "high", "medium", "low"))
    for least, count in (("medium", 2), ("high", 1), ("low", 3)):
        _pick(view.search.least, least)
        assert len(session.views.review.model.rows) == count


def test_what_was_opened_is_forgotten_and_not_remembered(opened: tuple, preferences: Preferences) -> None:
    _, _, _, view = opened
    kept = KeptRecent(preferences)
    recent = Recent(a_file().path, datetime(2026, 3, 1))
    kept.remember(recent)
    assert kept.recent()
    view.window_section.remembers.click()
    kept.remember(recent)
    assert kept.recent() == ()


def test_the_city_is_named_and_its_bank_is_found(opened: tuple, tmp_path: Path) -> None:
    _, session, presenter, view = opened
    view.city.name.setText("  Marisol ")
    view.city.name.editingFinished.emit()
    _pick(view.city.state, "CA")
    (tmp_path / "shared").mkdir()
    view.city._folder.picked.emit(tmp_path / "shared")
    assert presenter.choices.place == "Marisol, CA"
    assert presenter.bank_folder == tmp_path / "shared"
    assert session.engine.terms.folders == (tmp_path / "shared",)


def test_the_wheel_changes_no_choice(qtbot: QtBot, opened: tuple) -> None:
    _, _, _, view = opened
    choice = view.city.state
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.value() == ""


def test_what_cannot_be_read_here_says_how_to_get_it(qtmodeltester: object, qapp: QApplication) -> None:
    model = LanguagesModel()
    qtmodeltester.check(model)
    readable = (
        Readable("en", True, "eng.traineddata", "tesseract-ocr-eng"),
        Readable("th", False, "tha.traineddata", "tesseract-ocr-tha"),
    )
    model.show_readable(readable)
    rows = [model.index(n) for n in range(model.rowCount())]
    assert [row.data() for row in rows] == ["English", "Thai – cannot be read here yet"]
    assert model.how_to_get(rows[0]) == ""
    assert "tesseract-ocr-tha" in model.how_to_get(rows[1])
    assert "tha.traineddata" in model.how_to_get(rows[1])


def test_english_can_always_be_read_and_a_folder_without_data_reads_less(tmp_path: Path) -> None:
    here = {each.code: each for each in readable_languages(None)}
    assert here["en"].ready
    bare = {each.code: each for each in readable_languages(tmp_path)}
    assert bare["en"].ready
    assert not bare["th"].ready
    assert bare["zh-Hant"].package == "tesseract-ocr-chi-tra"
