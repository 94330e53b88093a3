"""Word files and workbooks in the centre: findings in place, sheets as tabs, rows that are read out."""

from __future__ import annotations

import io
import time

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from auditor.loaders import load
from auditor.loaders.request import Request
from auditor.values.block import Block, CellPlace
from auditor.values.document import Page
from auditor.values.location import DocxLocation, SheetLocation, Stretch
from ui.pages.mark import Mark, State
from ui.pages.reading.reading_view import ReadingView
from ui.pages.reading.rows_view import RowsView
from ui.theme import Theme

PART = "word/document.xml"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    """An empty view, shown."""
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def a_word_page(*texts: str) -> Page:
    file, content = docx.Document(), io.BytesIO()
    for text in texts:
        file.add_paragraph(text)
    file.save(content)
    return load(Request(content.getvalue(), "form.docx", "docx")).pages[0]


def a_sheet(name: str, rows: int, columns: int = 1, hidden: bool = False) -> Page:
    blocks = (
        Block(
            f"{name} {row} {column}", "cell", SheetLocation(name, row, column), cell=CellPlace(0, row - 1, column - 1)
        )
        for row in range(1, rows + 1)
        for column in range(1, columns + 1)
    )
    return Page(None, tuple(blocks), sheet=name, hidden=hidden)


def a_mark(page: Page, block: int, words: tuple[int, int] | None = None, state: State = "open") -> Mark:
    """Return a mark of a block, whose finding is named after its place."""
    place = page.blocks[block].location
    stretch = Stretch(place, *words) if words else None
    return Mark(f"finding-{block}", place, "high", 1, state, "Religion", stretch)


def rows_of(view: ReadingView) -> RowsView:
    found = view.findChild(RowsView)
    assert found is not None
    return found


def test_a_finding_is_at_its_words_and_nowhere_else(view: ReadingView) -> None:
    page = a_word_page("Full name: ____", "Your religion, if you like to tell: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 1, (5, 13))])
    rect = view.finding_rect("finding-1")
    assert rect is not None
    middle = rect.center().toPoint()
    assert view.finding_at(middle) == "finding-1"
    for beside in (QPoint(-60, 0), QPoint(round(rect.width()) + 20, 0), QPoint(0, -25)):
        assert view.finding_at(middle + beside) is None


def test_words_of_a_script_from_the_right_stand_on_the_right(view: ReadingView) -> None:
    page = a_word_page("الجنسية: ____", "Nationality: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 0, (0, 7)), a_mark(page, 1, (0, 11))])
    right, left = (view.finding_rect(f"finding-{block}") for block in (0, 1))
    assert left is not None
    assert right is not None
    assert left.right() < view.width() / 2 < right.left()
    assert view.finding_at(right.center().toPoint()) == "finding-0"


def test_a_click_on_its_words_chooses_it(view: ReadingView, qtbot: QtBot) -> None:
    page = a_word_page("Your religion: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 0)])
    rect = view.finding_rect("finding-0")
    assert rect is not None
    rows = rows_of(view)
    with qtbot.waitSignal(view.finding_chosen) as chosen:
        place = rows.viewport().mapFrom(view, rect.center().toPoint())
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["finding-0"]


def test_enter_on_its_row_chooses_it(view: ReadingView, qtbot: QtBot) -> None:
    page = a_word_page("Full name: ____", "Your religion: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 1)])
    rows = rows_of(view)
    rows.setCurrentIndex(rows.model().index(0, 0))
    with qtbot.assertNotEmitted(view.finding_chosen):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.finding_chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == ["finding-1"]


def test_marks_are_buttons_with_names(view: ReadingView) -> None:
    page = a_word_page("Your religion: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 0)])
    assert [button.accessibleName() for button in view.mark_buttons()] == [
        "High risk. Religion. Not decided. Finding 1"
    ]
    view.set_mode("original")
    assert view.mark_buttons() == []


def test_after_the_changes_the_new_words_stand_in_the_form(view: ReadingView) -> None:
    page = a_word_page("Your religion: ____", "Full name: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 0, (5, 13), "reworded")])
    view.set_after({"finding-0": "faith, if you like to tell " * 20})
    before, low = view.finding_rect("finding-0"), rows_of(view).row_size(0).height()
    view.set_mode("after")
    after = view.finding_rect("finding-0")
    assert before is not None
    assert after is not None
    assert after.width() > 3 * before.width()  # the row was laid out anew, with longer words
    assert rows_of(view).row_size(0).height() > low + 50


def test_a_finding_out_of_sight_is_shown_a_third_from_the_top(view: ReadingView) -> None:
    page = a_word_page(*(f"Question {number}" for number in range(200)))
    view.show_form([page])
    view.set_marks([a_mark(page, 120)])
    view.show_finding("finding-120")
    rect = view.finding_rect("finding-120")
    assert rect is not None
    assert rect.top() == pytest.approx(rows_of(view).viewport().height() / 3, abs=30)
    place = rows_of(view).verticalScrollBar().value()
    view.show_finding("finding-120")
    assert rows_of(view).verticalScrollBar().value() == place


def test_the_sheets_are_tabs_and_a_finding_brings_its_own_to_the_front(view: ReadingView) -> None:
    people, codes, notes = a_sheet("People", 5), a_sheet("Codes", 5, hidden=True), a_sheet("Notes", 60)
    view.show_form([codes, people, notes])
    tabs = view._tabs
    view.set_marks([a_mark(notes, 50), a_mark(people, 1, state="kept")])
    assert tabs.isVisible()
    assert [tabs.tabText(tab).split(" · ")[0] for tab in range(3)] == ["Codes (hidden)", "People", "Notes"]
    assert [" · " in tabs.tabText(tab) for tab in range(3)] == [False, False, True]
    assert tabs.currentIndex() == 1
    view.show_finding("finding-50")
    assert tabs.currentIndex() == 2
    assert view.finding_rect("finding-50") is not None


def test_one_sheet_needs_no_tabs(view: ReadingView) -> None:
    view.show_form([a_sheet("People", 5)])
    assert not view._tabs.isVisible()


def test_rows_are_read_out_with_the_findings_in_them(view: ReadingView) -> None:
    page = a_word_page("Full name: ____", "Your religion: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 1, (5, 13))])
    interface = QAccessible.queryAccessibleInterface(rows_of(view))
    spoken = [interface.child(row).text(QAccessible.Text.Name) for row in range(2)]
    assert interface.childCount() == 2
    assert spoken == [
        "Full name: ____",
        "Your religion: ____. High risk. Religion. Not decided. Finding 1",
    ]


def test_the_model_keeps_qts_rules(view: ReadingView, qtmodeltester: ModelTester) -> None:
    view.show_form([a_sheet("People", 5, 3)])
    qtmodeltester.check(rows_of(view).model())


def test_the_keys_zoom_and_change_sheets(view: ReadingView, qtbot: QtBot) -> None:
    view.show_form([a_sheet("People", 5), a_sheet("Notes", 5)])
    control, rows = Qt.KeyboardModifier.ControlModifier, rows_of(view)
    view.zoom_to(1.0)
    height = rows.row_size(0).height()
    qtbot.keyClick(rows, Qt.Key.Key_Plus, control)
    assert view.zoom == 1.1
    assert rows.row_size(0).height() > height
    qtbot.keyClick(rows, Qt.Key.Key_PageDown, control)
    assert view._tabs.currentIndex() == 1


def test_zooming_keeps_the_first_row_in_sight(view: ReadingView) -> None:
    view.show_form([a_sheet("People", 300)])
    rows = rows_of(view)
    rows.scrollTo(rows.model().index(150, 0), RowsView.ScrollHint.PositionAtTop)
    view.zoom_to(2.0)
    assert rows.indexAt(QPoint(400, 5)).row() == 150


def test_ten_thousand_rows_are_shown_and_scrolled_at_once(view: ReadingView) -> None:
    began = time.process_time()
    view.show_form([a_sheet("People", 10_000)])
    rows = rows_of(view)
    rows.grab()
    assert rows.model().rowCount() == 10_000
    assert time.process_time() - began < 4
    began = time.process_time()
    for place in range(0, rows.verticalScrollBar().maximum(), rows.verticalScrollBar().maximum() // 20):
        rows.verticalScrollBar().setValue(place)
        rows.grab()
    assert time.process_time() - began < 3


def test_closing_leaves_nothing(view: ReadingView) -> None:
    page = a_word_page("Your religion: ____")
    view.show_form([page])
    view.set_marks([a_mark(page, 0)])
    view.close_form()
    assert rows_of(view).model().rowCount() == 0
    assert (view.mark_buttons(), view.finding_rect("finding-0")) == ([], None)


def test_a_finding_of_another_part_is_left_out(view: ReadingView) -> None:
    page = a_word_page("Your religion: ____")
    view.show_form([page])
    view.set_marks([Mark("finding-1", DocxLocation(PART, (9, 9)), "high", 1)])
    view.show_finding("finding-1")
    assert view.finding_rect("finding-1") is None
