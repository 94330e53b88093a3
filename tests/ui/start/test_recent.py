"""The list under “Continue”: what it says, and what it remembers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.preferences import Preferences
from ui.start.kept_recent import KeptRecent
from ui.start.recent import Recent
from ui.start.recent_list import RecentList
from ui.start.recent_model import RecentModel, state_words, when_words
from ui.theme import Theme

NOON = datetime(2026, 3, 14, 12)


@pytest.fixture
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def a_recent(name: str = "a.pdf", moment: datetime = NOON, **known: int) -> Recent:
    return Recent(Path("/forms") / name, moment, **known)


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({}, ""),
        ({"findings": 0}, "nothing found"),
        ({"findings": 8, "decided": 2}, "6 decisions left"),
        ({"findings": 2, "decided": 1}, "1 decision left"),
        ({"findings": 8, "decided": 8}, "all decided"),
        ({"forms": 214, "findings": 31, "unread": 3}, "214 forms · 31 decisions left · 3 not read"),
        ({"unread": 1}, "1 not read"),
    ],
)
def test_a_row_says_how_far_it_is(theme: Theme, known: dict[str, int], words: str) -> None:
    assert state_words(a_recent(**known)) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 14, 9, 5), "Today 9:05"),
        (datetime(2026, 3, 13, 23), "Yesterday"),
        (datetime(2026, 3, 12, 1), "March 12, 2026"),
        (datetime(2025, 3, 14, 12), "March 14, 2025"),
    ],
)
@pytest.mark.usefixtures("english", "theme")
def test_a_moment_is_said_as_people_say_it(moment: datetime, words: str) -> None:
    assert when_words(moment, NOON).replace("\u202f", " ").removesuffix(" AM") == words


def test_the_rows_are_a_sound_model(qtmodeltester: ModelTester, theme: Theme) -> None:
    model = RecentModel()
    model.show_rows((a_recent("a.pdf"), a_recent("b.pdf", findings=1)))
    qtmodeltester.check(model)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("b.pdf. 1 decision left. ")


def test_what_was_opened_is_remembered_from_start_to_start(preferences: Preferences, tmp_path: Path) -> None:
    KeptRecent(preferences).remember(a_recent("a.pdf", findings=3, decided=1))
    KeptRecent(preferences).remember(a_recent("b.pdf"))
    again = KeptRecent(Preferences(tmp_path / "window.ini"))
    assert again.recent() == (a_recent("b.pdf"), a_recent("a.pdf", findings=3, decided=1))


def test_a_form_opened_again_stands_first_and_once(preferences: Preferences) -> None:
    kept = KeptRecent(preferences)
    for name in ("a.pdf", "b.pdf", "a.pdf"):
        kept.remember(a_recent(name))
    assert [recent.path.name for recent in kept.recent()] == ["a.pdf", "b.pdf"]


def test_the_list_does_not_grow_for_ever(preferences: Preferences) -> None:
    kept = KeptRecent(preferences)
    for number in range(30):
        kept.remember(a_recent(f"{number}.pdf"))
    assert [recent.path.name for recent in kept.recent()] == [f"{number}.pdf" for number in range(29, 19, -1)]


def test_a_cleared_list_is_gone_from_the_disk(preferences: Preferences, tmp_path: Path) -> None:
    kept = KeptRecent(preferences)
    kept.remember(a_recent("private.pdf"))
    assert b"private" in (tmp_path / "window.ini").read_bytes()
    kept.forget_all()
    assert kept.recent() == ()
    assert b"private" not in (tmp_path / "window.ini").read_bytes()


@pytest.mark.parametrize("text", ["nonsense", "{}", "[1]", '[["/a"]]', '[["/a", "then", 1, 1, 1, 1]]', "null"])
def test_a_list_that_is_not_understood_is_passed_over(preferences: Preferences, text: str) -> None:
    preferences.recent = text
    assert KeptRecent(preferences).recent() == ()


def test_an_empty_list_is_not_shown(qtbot: QtBot, theme: Theme) -> None:
    shown = RecentList(theme)
    qtbot.addWidget(shown)
    assert shown.isHidden()
    shown.show_rows((a_recent(),))
    assert not shown.isHidden()


def test_enter_reopens_a_form(qtbot: QtBot, theme: Theme) -> None:
    shown = RecentList(theme)
    qtbot.addWidget(shown)
    shown.show_rows((a_recent("a.pdf"), a_recent("b.pdf")))
    shown.show()
    shown.list.setCurrentIndex(shown.list.model().index(1, 0))
    with qtbot.waitSignal(shown.reopened) as reopened:
        qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert reopened.args == [Path("/forms/b.pdf")]
