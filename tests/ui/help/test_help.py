"""The help: a page for each task, every key, and every licence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.aside import HELP, Aside
from ui.help import HelpView
from ui.help.about import about_html
from ui.help.keys import keys_html
from ui.help.pages import PAGES, page_html
from ui.help.presenter import ABOUT, KEYS
from ui.help.shipped import Library, licence_text, shipped_libraries
from ui.session import START, Session
from ui.window import Window

Whole = Callable[..., tuple[Window, Session]]


@pytest.fixture
def help_(whole: Whole) -> tuple[Window, Aside, HelpView]:
    """The window, what leads beside the work, and the help."""
    window, _ = whole()
    aside = window.findChild(Aside)
    return window, aside, aside.help.parent()


def _action(window: Window, key: str) -> QAction:
    return next(each for each in window.menus.findChildren(QAction) if each.shortcut().toString() == key)


@pytest.mark.parametrize(("key", "place"), [("F1", 0), ("Ctrl+/", KEYS)])
def test_a_key_opens_a_page_and_the_way_back_leads_where_one_was(help_: tuple, key: str, place: int) -> None:
    window, _, view = help_
    _action(window, key).trigger()
    assert window.current() == HELP
    assert view.list.currentIndex().row() == place
    view.bar.back.click()
    assert window.current() == START


def test_from_one_view_beside_to_another_the_way_back_leads_to_the_work(help_: tuple) -> None:
    window, aside, view = help_
    aside.show_settings()
    aside.show_help()
    view.bar.back.click()
    assert window.current() == START


def test_choosing_a_title_shows_its_page(help_: tuple) -> None:
    _, aside, view = help_
    aside.show_help()
    for place, page in enumerate(PAGES):
        view.list.setCurrentIndex(view.list.model().index(place))
        assert view.page.toPlainText().startswith(page.title)


def test_each_page_has_something_to_say(qapp: object) -> None:
    assert len(PAGES) >= 6
    for page in PAGES:
        assert page.lead
        assert page.steps or page.notes
        assert page_html(page).count("<li>") == len(page.steps) + len(page.notes)


def test_every_key_of_the_menus_is_on_the_sheet(help_: tuple) -> None:
    window, aside, view = help_
    aside.show_help(KEYS)
    text = view.page.toPlainText()
    keys = [each.shortcut().toString() for each in window.menus.findChildren(QAction) if each.shortcut().toString()]
    assert len(keys) > 8
    assert [key for key in keys if key not in text] == []
    assert "R O W K" in text


def test_single_keys_are_not_shown_where_they_are_off(qapp: object) -> None:
    assert "R O W K" not in keys_html((), single_keys=False)
    assert "Esc" in keys_html((), single_keys=False)


def test_about_names_every_library_with_its_licence(qtbot: QtBot, help_: tuple) -> None:
    _, aside, view = help_
    aside.show_help(ABOUT)
    qtbot.waitUntil(lambda: "pypdf" in view.page.toPlainText(), timeout=30_000)
    text = view.page.toPlainText()
    assert "Lucide" in text
    assert "Apache License 2.0" in text
    view.page.followed.emit("pypdf")
    qtbot.waitUntil(lambda: "Redistribution" in view.page.toPlainText(), timeout=30_000)
    view.page.followed.emit("")
    assert "pypdf" in view.page.toPlainText()
    view.page.followed.emit("lucide-icons")
    assert "ISC" in view.page.toPlainText()


def test_what_is_shipped_is_known_with_its_version() -> None:
    known = {library.name.lower(): library for library in shipped_libraries()}
    assert {"pypdf", "lxml", "openpyxl", "pyyaml", "numpy"} <= known.keys()
    assert "askless" not in known
    assert "pytest" not in known
    assert [name for name, library in known.items() if not library.version] == []
    assert len([name for name, library in known.items() if library.licence]) > len(known) * 0.8
    assert licence_text("no-such-library") == ""


def test_a_librarys_name_is_no_markup(qapp: object) -> None:
    assert "<b>x" not in about_html((Library("<b>x", "1", ""),))
