"""The rail of small pages: captions that count, pictures of what is in sight, and the way to a page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import a_mark
from ui.pages.form_pictures import FormPictures
from ui.pages.mark import Unread
from ui.pages.thumbnails import ThumbnailRail
from ui.pages.thumbnails_model import PictureRole
from ui.theme import Theme

Pictures = Callable[..., FormPictures]


@pytest.fixture
def form(pictures: Pictures) -> FormPictures:
    """A form of forty pages."""
    return pictures(40)


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme, form: FormPictures) -> ThumbnailRail:
    """A rail with the form in it, its first small pictures drawn."""
    rail = ThumbnailRail(theme)
    qtbot.addWidget(rail)
    rail.resize(108, 500)
    rail.show()
    rail.show_form(form)
    qtbot.waitUntil(lambda: rail.model().rowCount() == 40)
    return rail


def caption(rail: ThumbnailRail, page: int) -> str:
    return str(rail.model().index(page - 1, 0).data())


def test_the_model_keeps_qts_rules(rail: ThumbnailRail, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(rail.model())


def test_captions_count_what_is_open(rail: ThumbnailRail) -> None:
    rail.set_marks([a_mark(1), a_mark(2), a_mark(3, state="kept"), a_mark(4, page=2, state="removed")])
    assert caption(rail, 1).startswith("1 · 2")
    assert caption(rail, 2) == "2 · none open"


def test_pages_that_were_not_read_are_to_be_checked_by_eye(rail: ThumbnailRail) -> None:
    rail.set_marks([a_mark(1)])
    rail.set_unread([Unread(1)])
    assert caption(rail, 1) == "1 · Check by eye"


def test_a_screen_reader_hears_which_page_of_how_many(rail: ThumbnailRail) -> None:
    assert rail.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 5 of 40. none open"
    assert rail.accessibleName()


def test_only_pages_near_sight_are_drawn(rail: ThumbnailRail, qtbot: QtBot) -> None:
    def has_picture(page: int) -> bool:
        return rail.model().index(page - 1, 0).data(PictureRole) is not None

    qtbot.waitUntil(lambda: has_picture(1) and has_picture(3))
    qtbot.waitUntil(lambda: has_picture(5))
    assert not has_picture(30)
    rail.scrollToBottom()
    qtbot.waitUntil(lambda: has_picture(40))


def test_a_click_chooses_a_page(rail: ThumbnailRail, qtbot: QtBot) -> None:
    place = rail.visualRect(rail.model().index(1, 0)).center()
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_following_the_form_chooses_nothing(rail: ThumbnailRail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.show_page(20)
    assert rail.currentIndex().row() == 19
    assert rail.visualRect(rail.currentIndex()).intersects(rail.viewport().rect())


def test_closing_leaves_no_rows(rail: ThumbnailRail) -> None:
    rail.close_form()
    assert rail.model().rowCount() == 0
