"""How the review is laid out, and what its card says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from auditor.values.decision import Decision
from auditor.values.finding import Suggestion
from tests.ui.makers import a_finding
from ui.review.draft import Draft
from ui.review.findings_model import FindingRow
from ui.review.kin import Kin
from ui.review.view import ReviewView
from ui.theme import Theme

FINDINGS = [a_finding("high", "a"), a_finding("medium", "b"), a_finding("low", "c")]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReviewView:
    made = ReviewView(theme)
    qtbot.addWidget(made)
    made.model.show_findings(FINDINGS, {})
    made.panel.select(FINDINGS[0].id)
    made.card.show_row(made.model.rows[0])
    return made


def _sized(view: ReviewView, width: int, height: int) -> None:
    view.resize(width, height)
    view.show()
    QApplication.processEvents()


def test_a_low_window_shows_one_finding_and_a_way_to_the_list(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1280, 620)
    assert not view.panel.list.isVisible()
    assert view.card.isVisible()
    view.card.left.emit()
    assert view.panel.list.isVisible()
    assert not view.card.isVisible()
    view.panel.entered.emit()
    assert view.card.isVisible()


def test_a_high_window_shows_list_and_card_and_a_wide_one_side_by_side(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1366, 850)
    assert view.panel.list.isVisible()
    assert view.card.geometry().top() >= view.panel.geometry().bottom()
    _sized(view, 1800, 850)
    assert view.card.geometry().left() >= view.panel.geometry().right()


def test_the_footer_of_the_card_never_scrolls_away(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1024, 560)
    view.card.choices.choose(3)
    QApplication.processEvents()
    assert view.rect().contains(view.card.primary.mapTo(view, view.card.primary.rect().bottomRight()))


def test_nothing_is_chosen_before_the_person_chooses(view: ReviewView) -> None:
    assert view.card.choices.current() is None
    said: list[object] = []
    view.card.decided.connect(lambda _finding, draft: said.append(draft))
    view.card.decide()
    assert said == []
    view.card.choices.choose_suggested()
    view.card.decide()
    assert said == [Draft("remove")]


def test_the_card_offers_kin_only_where_there_is_some(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1366, 850)
    row = view.model.rows[0]
    view.card.show_row(row, Kin((), {}))
    view.card.choices.choose(0)
    assert not view.card._alike.isVisible()
    view.card.show_row(row, Kin(("x", "y"), {"11": ("z",)}))
    view.card.choices.choose(0)
    assert view.card._alike.text() == "The same for 2 others like it in this form"
    view.card._alike.set_on(True)
    assert view.card.draft() == Draft("remove", alike=True)


def test_a_decision_can_be_changed_and_taken_back(view: ReviewView) -> None:
    decision = Decision(FINDINGS[0].id, "keep", reason="A law requires it. See file", authority="Code 3")
    row = FindingRow(FINDINGS[0], 1, 3, decision)
    view.card.show_row(row)
    assert view.card.draft() == Draft("keep", "", "A law requires it. See file", "Code 3")
    taken: list[str] = []
    view.card.withdrawn.connect(taken.append)
    view.card._withdraw.click()
    assert taken == [FINDINGS[0].id]


def test_words_in_another_language_stand_beside_english_and_say_who_wrote_them(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1366, 850)
    advice = Suggestion("reword", "¿Idioma?", "Why", english="Language?", machine_drafted=True)
    finding = replace(FINDINGS[0], suggestions=(advice,))
    view.card.show_row(FindingRow(finding, 1, 1))
    view.card.choices.choose(2)
    assert view.card.wording.words() == "¿Idioma?"
    assert view.card.wording._english.text() == "In English: Language?"
    assert view.card.wording._drafted.isVisible()


def test_an_earlier_decision_is_proposed_and_not_taken(view: ReviewView) -> None:
    view.card.propose(FINDINGS[1].id, Decision(FINDINGS[1].id, "reword", "Before"))
    view.card.show_row(view.model.rows[1])
    assert view.card.draft() == Draft("reword", "Before")


@pytest.mark.parametrize("key", ["Ctrl+1", "Ctrl+4", "F8", "Shift+F8", "Ctrl+Return", "Ctrl+E", "Alt+Right"])
def test_every_key_stands_in_a_menu(view: ReviewView, key: str) -> None:
    actions = [action for group in view.commands().values() for action in group]
    assert key in [shortcut.toString() for action in actions for shortcut in action.shortcuts()]


def test_where_nothing_was_found_there_are_words_and_no_list(qtbot: QtBot, view: ReviewView) -> None:
    view.panel.say_nothing_found("Nothing was found.")
    _sized(view, 1280, 620)
    assert view.panel._nothing.isVisible()
    assert not view.panel.list.isVisible()
    assert not view.panel._stepper.isVisible()


def test_remarks_on_the_form_are_shown_when_they_are_asked_for(qtbot: QtBot, view: ReviewView) -> None:
    view.show_remarks(("A notice is missing.", "The file runs a script."))
    _sized(view, 1366, 850)
    assert not view.whole.isVisible()
    view.bar.remarks.click()
    assert view.whole.words() == "2 remarks on the form as a whole"
    view.bar.remarks.click()
    assert not view.whole.isVisible()
    view.show_remarks(())
    assert not view.bar.remarks.isVisible()


def test_a_damaged_library_is_told_with_a_way_to_go_on(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1366, 850)
    view.saving.show_words("The disk is full.", act="Try again")
    with qtbot.waitSignal(view.saving.acted):
        view.saving._act.click()


def test_tab_leads_from_the_list_through_the_card_to_the_bar(qtbot: QtBot, view: ReviewView) -> None:
    _sized(view, 1366, 850)
    order, widget = [], view.panel.list
    while widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    stops = (view.panel.list, view.card.choices.rows[0], view.card.keep.note, view.card.primary, view.bar.back)
    places = [order.index(each) for each in stops]
    assert places == sorted(places)
