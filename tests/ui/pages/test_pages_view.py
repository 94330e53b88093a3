"""The form in the centre: what is seen of it, what a click chooses, and what stays where it is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from auditor.values.box import Box
from auditor.values.location import PageLocation
from tests.auditor.drawing.makers import a_pdf
from tests.ui.pages.conftest import a_mark
from ui.pages.form_pictures import FormPictures
from ui.pages.mark import Unread
from ui.pages.pages_view import PagesView
from ui.pages.passages import Passage
from ui.theme import FOUND, Theme
from ui.theme import INK as COLOURS

Pictures = Callable[..., FormPictures]
LOW = Box(100, 700, 180, 720)
WIDTH, HEIGHT = 800, 600


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PagesView:
    """An empty view, shown."""
    view = PagesView(theme)
    qtbot.addWidget(view)
    view.resize(WIDTH, HEIGHT)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def form(view: PagesView, pictures: Pictures, qtbot: QtBot) -> FormPictures:
    """A form of three pages, open in the view and its first page drawn."""
    form = pictures(3)
    with qtbot.waitSignal(form.drawn):
        view.show_form(form)
    return form


def colour_at(view: PagesView, point: QPointF) -> str:
    return QColor(view.viewport().grab().toImage().pixel(point.toPoint())).name().upper()


def ink_of(image: QImage, colour: str) -> int:
    """Return how many dots have about this colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    dots = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)[:, :, 2::-1]
    return int((np.abs(dots.astype(int) - QColor(colour).getRgb()[:3]).max(axis=2) < 40).sum())


@pytest.mark.usefixtures("form")
def test_a_form_is_as_wide_as_the_view(view: PagesView) -> None:
    page = view.column.pages[0]
    assert view.fits_width
    assert page.width == view.viewport().width() - 2 * 46
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("form")
def test_the_page_is_drawn_where_its_marks_are_placed(view: PagesView) -> None:
    view.set_marks([a_mark()])
    rect = view.finding_rect("finding-1")
    assert rect is not None
    view.set_mode("original")
    assert colour_at(view, rect.center()) == "#000000"
    for outside in (rect.topLeft() - QPointF(3, 3), rect.bottomRight() + QPointF(3, 3)):
        assert colour_at(view, outside) == "#FFFFFF"


@pytest.mark.usefixtures("form")
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_page_has_its_marks_where_the_ink_is(
    view: PagesView, form: FormPictures, qtbot: QtBot, turns: int
) -> None:
    view.set_marks([a_mark()])
    view.set_mode("original")
    for _ in range(turns):
        with qtbot.waitSignal(form.drawn):
            view.rotate()
    view.show_finding("finding-1")
    qtbot.waitUntil(lambda: colour_at(view, view.finding_rect("finding-1").center()) == "#000000")
    rect = view.finding_rect("finding-1")
    assert rect is not None
    assert (rect.width() < rect.height()) == (turns % 2 == 1)
    for outside in (rect.topLeft() - QPointF(3, 3), rect.bottomRight() + QPointF(3, 3)):
        assert colour_at(view, outside) == "#FFFFFF"


@pytest.mark.usefixtures("form")
@pytest.mark.parametrize(("severity", "other"), [("high", "low"), ("medium", "high"), ("low", "medium")])
def test_an_open_finding_is_outlined_in_its_severitys_colour(view: PagesView, severity: str, other: str) -> None:
    view.set_marks([a_mark(severity=severity, box=LOW)])
    view.show_finding("finding-1")
    view.show_finding(None)
    picture = view.viewport().grab().toImage()
    assert ink_of(picture, COLOURS[severity]) > 60
    assert ink_of(picture, COLOURS[other]) == 0


@pytest.mark.usefixtures("form")
def test_a_settled_finding_is_teal_and_no_longer_its_severity(view: PagesView) -> None:
    view.set_marks([a_mark(state="kept")])
    picture = view.viewport().grab().toImage()
    assert ink_of(picture, COLOURS["settled"]) > 60
    assert ink_of(picture, COLOURS["high"]) == 0


@pytest.mark.usefixtures("form")
def test_removed_words_are_struck_out_and_kept_ones_not(view: PagesView) -> None:
    inks = []
    for state in ("kept", "removed"):
        view.set_marks([a_mark(state=state, box=Box(300, 200, 380, 230))])  # where the page is white
        rect = view.finding_rect("finding-1")
        assert rect is not None
        picture = view.viewport().grab(rect.adjusted(4, 4, -4, -4).toRect()).toImage()
        inks.append(ink_of(picture, COLOURS["settled"]))
    assert inks[0] == 0 < inks[1]


@pytest.mark.usefixtures("form")
def test_the_original_shows_no_findings(view: PagesView) -> None:
    view.set_marks([a_mark()])
    assert len(view.mark_buttons()) == 1
    view.set_mode("original")
    assert view.mark_buttons() == []
    assert ink_of(view.viewport().grab().toImage(), COLOURS["high"]) == 0
    rect = view.finding_rect("finding-1")
    assert rect is not None
    assert view.finding_at(rect.center().toPoint()) is None


@pytest.mark.usefixtures("form")
def test_after_the_changes_removed_words_are_gone_and_new_ones_are_there(view: PagesView) -> None:
    view.set_marks([a_mark(1, state="removed"), a_mark(2, state="reworded", box=Box(300, 200, 480, 230))])
    view.set_after({"finding-2": "Household size"})
    view.set_mode("after")
    gone, new = (view.finding_rect(f"finding-{number}") for number in (1, 2))
    assert gone is not None
    assert new is not None
    assert colour_at(view, gone.center()) == "#FFFFFF"
    assert ink_of(view.viewport().grab(new.toRect()).toImage(), COLOURS["settled"]) > 20


@pytest.mark.usefixtures("form")
def test_what_was_not_read_is_hatched(view: PagesView) -> None:
    view.set_unread([Unread(1, Box(300, 200, 400, 300))])
    corner = view.finding_rect  # the hatch has no finding: nothing there can be clicked
    assert corner("finding-1") is None
    assert ink_of(view.viewport().grab().toImage(), COLOURS["unread"]) > 100


@pytest.mark.usefixtures("form")
def test_a_click_on_a_finding_chooses_it_and_one_beside_it_does_not(view: PagesView, qtbot: QtBot) -> None:
    view.set_marks([a_mark()])
    rect = view.finding_rect("finding-1")
    assert rect is not None
    with qtbot.waitSignal(view.finding_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert chosen.args == ["finding-1"]
    with qtbot.assertNotEmitted(view.finding_chosen):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft().toPoint() - QPoint(9, 9))


@pytest.mark.usefixtures("form")
def test_of_findings_within_one_another_the_inner_one_is_clicked(view: PagesView) -> None:
    view.set_marks([a_mark(1, box=Box(90, 190, 400, 300)), a_mark(2)])
    rect = view.finding_rect("finding-2")
    assert rect is not None
    assert view.finding_at(rect.center().toPoint()) == "finding-2"


@pytest.mark.usefixtures("form")
def test_marks_are_buttons_with_names_that_can_be_pressed(view: PagesView, qtbot: QtBot) -> None:
    view.set_marks([a_mark(1, title="Social Security number"), a_mark(2, page=3)])
    (button,) = view.mark_buttons()
    assert button.accessibleName() == "High risk. Social Security number. Not decided. Finding 1"
    assert min(button.width(), button.height()) >= 24
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(view.finding_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["finding-1"]


@pytest.mark.usefixtures("form")
def test_a_mark_stands_at_the_side_where_its_words_begin(view: PagesView) -> None:
    view.set_marks([a_mark(1), a_mark(2, box=Box(450, 200, 550, 230))])
    left, right = sorted(button.geometry().center().x() for button in view.mark_buttons())
    page_left = view.column.left(1)
    assert left < page_left
    assert right > page_left + view.column.pages[0].width


@pytest.mark.usefixtures("form")
def test_a_decision_changes_the_name_of_the_same_button(view: PagesView) -> None:
    view.set_marks([a_mark()])
    (button,) = view.mark_buttons()
    view.set_marks([a_mark(state="removed")])
    assert view.mark_buttons() == [button]
    assert "Removed" in button.accessibleName()


@pytest.mark.usefixtures("form")
def test_a_finding_in_sight_is_not_scrolled_to(view: PagesView) -> None:
    view.set_marks([a_mark()])
    view.verticalScrollBar().setValue(30)
    view.show_finding("finding-1")
    assert view.verticalScrollBar().value() == 30


@pytest.mark.usefixtures("form")
def test_a_finding_out_of_sight_is_shown_a_third_from_the_top(view: PagesView) -> None:
    view.set_marks([a_mark(1), a_mark(2, page=3, box=LOW), a_mark(3, page=2)])
    view.show_finding("finding-3")
    rect = view.finding_rect("finding-3")
    assert rect is not None
    assert rect.top() == pytest.approx(view.viewport().height() / 3, abs=1)
    assert view.page == 2


@pytest.mark.usefixtures("form")
def test_an_unknown_finding_changes_nothing(view: PagesView) -> None:
    view.show_finding("nobody")
    assert view.verticalScrollBar().value() == 0
    assert view.finding_rect("nobody") is None


@pytest.mark.usefixtures("form")
def test_zooming_keeps_the_point_under_the_pointer(view: PagesView) -> None:
    point = QPointF(400, 300)
    before = view.anchor_at(point)
    view.zoom_to(3.0, point)
    after = view.anchor_at(point)
    assert (after.page, after.x, after.y) == (
        before.page,
        pytest.approx(before.x, abs=1),
        pytest.approx(before.y, abs=1),
    )


@pytest.mark.usefixtures("form")
def test_the_keys_zoom_and_go_to_pages(view: PagesView, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    view.zoom_to(1.0)
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    assert view.zoom == 1.1
    qtbot.keyClick(view, Qt.Key.Key_Minus, control)
    assert view.zoom == 1.0
    qtbot.keyClick(view, Qt.Key.Key_0, control)
    assert view.fits_width
    with qtbot.waitSignal(view.page_changed) as changed:
        qtbot.keyClick(view, Qt.Key.Key_PageDown, control)
    assert changed.args == [2]
    assert view.accessibleDescription() == "Page 2 of 3"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == 3
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


@pytest.mark.usefixtures("form")
def test_another_width_keeps_the_place_at_the_top(view: PagesView) -> None:
    view.verticalScrollBar().setValue(1200)
    before = view.anchor_at(QPointF(0, 0))
    view.resize(WIDTH + 300, HEIGHT)
    after = view.anchor_at(QPointF(0, 0))
    assert (after.page, after.y) == (before.page, pytest.approx(before.y, abs=1))
    assert view.fits_width


def test_a_page_that_cannot_be_drawn_says_so(view: PagesView, pictures: Pictures, qtbot: QtBot) -> None:
    form = pictures(1)
    with qtbot.waitSignal(form.drawn):
        view.show_form(form)
    form.failures.add(1)
    view.set_marks([a_mark()])
    view.viewport().update()
    rect = view.finding_rect("finding-1")
    assert rect is not None
    view.set_mode("original")
    assert colour_at(view, rect.center()) == "#FFFFFF"
    assert ink_of(view.viewport().grab().toImage(), COLOURS["unread"]) > 20


def test_a_form_that_does_not_open_leaves_a_sentence(view: PagesView, pictures: Pictures, qtbot: QtBot) -> None:
    empty = view.viewport().grab().toImage()
    form = pictures(content=a_pdf(key="let me in"))
    with qtbot.waitSignal(form.not_opened):
        view.show_form(form)
    assert view.page_count == 0
    assert view.viewport().grab().toImage() != empty


@pytest.mark.usefixtures("form")
def test_closing_a_form_leaves_an_empty_desk(view: PagesView) -> None:
    view.set_marks([a_mark()])
    view.close_form()
    assert (view.page_count, view.mark_buttons(), view.finding_rect("finding-1")) == (0, [], None)
    assert colour_at(view, QPointF(400, 300)) == view._theme.tokens.canvas


@pytest.mark.usefixtures("form")
def test_marks_set_before_the_form_is_open_are_shown_then(qtbot: QtBot, theme: Theme, pictures: Pictures) -> None:
    view = PagesView(theme)
    qtbot.addWidget(view)
    view.resize(WIDTH, HEIGHT)
    form = pictures(3)
    view.show_form(form)
    view.set_marks([a_mark(1, page=3, box=LOW)])
    view.show_finding("finding-1")
    qtbot.waitUntil(lambda: view.page_count == 3)
    assert view.page == 3


@pytest.mark.usefixtures("form")
def test_the_arrows_go_through_the_findings_in_their_order(view: PagesView, qtbot: QtBot) -> None:
    view.finding_chosen.connect(view.show_finding)
    view.set_marks([a_mark(2, page=2), a_mark(3, page=2, box=LOW), a_mark(1)])
    for key, expected in (("Right", 1), ("Right", 2), ("Right", 3), ("Left", 2), ("Return", 2)):
        with qtbot.waitSignal(view.finding_chosen) as chosen:
            qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
        assert chosen.args == [f"finding-{expected}"]


@pytest.mark.usefixtures("form")
def test_after_the_last_finding_there_is_no_next(view: PagesView, qtbot: QtBot) -> None:
    view.set_marks([a_mark()])
    view.show_finding("finding-1")
    with qtbot.assertNotEmitted(view.finding_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Right)


def test_a_page_that_takes_long_shows_that_it_is_being_drawn(
    view: PagesView, pictures: Pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = pictures(1)
    monkeypatch.setattr(form, "want", lambda _pieces: None)  # so that nothing is ever drawn
    with qtbot.waitSignal(form.opened):
        view.show_form(form)
    assert ink_of(view.viewport().grab().toImage(), COLOURS["unread"]) == 0
    qtbot.waitUntil(lambda: ink_of(view.viewport().grab().toImage(), COLOURS["unread"]) > 20)
    form.failures.add(1)
    view.viewport().grab()
    assert not form.is_awaited(1, 0)


def test_a_page_that_is_wanted_before_the_form_is_open_is_shown_then(
    view: PagesView, pictures: Pictures, qtbot: QtBot
) -> None:
    form = pictures(3)
    view.show_form(form)
    view.go_to_page(3)
    qtbot.waitUntil(lambda: view.page_count == 3, timeout=20_000)
    assert view.page == 3
    view.close_form()
    again = pictures(3)
    view.show_form(again)
    qtbot.waitUntil(lambda: view.page_count == 3, timeout=20_000)
    assert view.page == 1, "the next form begins at its first page"


@pytest.mark.usefixtures("form")
def test_words_that_were_looked_for_are_brought_into_sight_and_marked(view: PagesView) -> None:
    view.show_passage(Passage(PageLocation(3, LOW), 0, 4))
    assert view.page >= 2
    assert ink_of(view.viewport().grab().toImage(), FOUND) > 100
    view.show_passage(None)
    assert ink_of(view.viewport().grab().toImage(), FOUND) == 0
