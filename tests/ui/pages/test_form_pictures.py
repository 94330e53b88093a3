"""Pictures are asked for, kept, and given back when the form is closed."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from auditor.drawing.piece import whole_page
from tests.auditor.drawing.makers import a_pdf
from ui.pages.form_pictures import FormPictures

Pictures = Callable[..., FormPictures]


def test_the_sizes_come_first(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(3)
    with qtbot.waitSignal(form.opened):
        pass
    assert [(size.width, size.height) for size in form.sizes] == [(612, 792)] * 3


def test_what_is_wanted_is_drawn(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(3)
    piece = whole_page(2, 0, 306, 396)
    form.want([piece])
    with qtbot.waitSignal(form.drawn) as drawn:
        pass
    assert drawn.args == [2]
    picture = form.picture(piece)
    assert picture is not None
    assert picture.pixelColor(60, 105).lightness() < 50 < picture.pixelColor(10, 10).lightness()


def test_small_pictures_are_kept_apart_and_stand_in(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(1, budget=1)
    small = whole_page(1, 0, 61, 79)
    form.want_thumbnails([small])
    with qtbot.waitSignal(form.drawn):
        pass
    assert form.thumbnail(small) is not None
    assert form.picture(small) is None
    assert form.stand_in(1, 0) is not None


def test_a_page_that_cannot_be_drawn_is_told_and_not_tried_again(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(2)
    missing, there = whole_page(3, 0, 306, 396), whole_page(2, 0, 306, 396)
    with qtbot.waitSignal(form.failed) as failed:
        form.want([missing])
    assert failed.args == [3]
    with qtbot.assertNotEmitted(form.failed), qtbot.waitSignal(form.drawn) as drawn:
        form.want([missing, there])
    assert drawn.args == [2]
    assert form.failures == {3}


def test_a_form_that_does_not_open_says_why(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(content=a_pdf(key="let me in"))
    with qtbot.waitSignal(form.not_opened) as told:
        pass
    assert told.args == ["password_needed"]


def test_closing_gives_the_memory_back(qtbot: QtBot, pictures: Pictures) -> None:
    form = pictures(1)
    form.want([whole_page(1, 0, 306, 396)])
    with qtbot.waitSignal(form.drawn):
        pass
    assert form.size == 306 * 396 * 4
    form.close()
    assert form.size == 0
