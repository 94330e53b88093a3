"""Each script is tried as it is drawn; a letter that no font has is found out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from auditor.exporters.letter_families import FAMILIES, LATIN, families_of
from question_bank import load_bank
from ui.help.letters import letters_html
from ui.letters import SCRIPTS, apart, can_show, in_language, script_of, setting_of

NOWHERE = "\U0010ffff"  # no font has a glyph for it: it is no character and never will be one


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need an application."""


def test_plain_letters_are_shown() -> None:
    assert can_show("Name and address", QFont())


def test_one_letter_that_no_font_has_is_found_among_others() -> None:
    assert not can_show(f"Name {NOWHERE} address", QFont())


def test_every_language_of_the_bank_has_a_script() -> None:
    spoken = set(load_bank().languages)
    assert {language for language in spoken if script_of(language) is None} == set()


@pytest.mark.parametrize(("language", "name"), [("zh", "Chinese, simplified"), ("zh-Hant", "Chinese, traditional")])
def test_the_script_of_a_language(language: str, name: str) -> None:
    script = script_of(language)
    assert script is not None
    assert script.name == name


def test_a_language_without_a_script_here_has_none() -> None:
    assert script_of("th") is None


def test_chinese_and_japanese_take_their_own_fonts_first() -> None:
    chinese, japanese = (in_language(QFont(), code).families() for code in ("zh-Hans", "ja"))
    assert chinese.index("Noto Sans CJK SC") < len(chinese)
    assert "Noto Sans CJK SC" not in japanese
    assert japanese[: len(QFont().families())] == QFont().families()


def test_latin_letters_keep_the_font_of_the_window() -> None:
    assert in_language(QFont(), "vi").families() == QFont().families()
    assert families_of("vi") == LATIN


def test_a_region_does_not_hide_the_language() -> None:
    assert families_of("pa-IN") == FAMILIES["pa"]
    assert families_of("zh-Hans") == FAMILIES["zh"]


def test_the_page_names_what_to_install_for_what_is_missing() -> None:
    page = letters_html(SCRIPTS, lambda script: script.name != "Korean", "linux")
    korean = next(script for script in SCRIPTS if script.name == "Korean")
    assert "sudo apt install fonts-noto-cjk" in page
    assert "fonts-noto-core" not in page
    assert korean.sample not in page
    assert "would be shown as empty boxes" in page


def test_the_page_asks_for_nothing_where_all_is_there() -> None:
    page = letters_html(SCRIPTS, lambda _: True, "linux")
    assert "apt install" not in page
    assert all(script.sample.replace("'", "&#x27;") in page for script in SCRIPTS)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_get_advice_of_their_own(system: str) -> None:
    page = letters_html(SCRIPTS, lambda _: False, system)
    assert "apt" not in page
    assert "To install what is missing" in page


def test_a_text_stands_at_its_own_side_unless_told_otherwise() -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert setting_of("الجنسية").alignment() == Qt.AlignmentFlag.AlignRight
    assert setting_of("Name").alignment() == Qt.AlignmentFlag.AlignLeft
    assert setting_of("Name", right).alignment() == Qt.AlignmentFlag.AlignRight
    assert setting_of("Name", right).textDirection() == left


def test_words_set_apart_keep_their_own_order() -> None:
    """Without it the number of an Arabic question would stand at the wrong end of it."""
    words = "2. الاسم"
    assert _begins(f"main text · {words}", 12) < _begins(f"main text · {words}", 14)
    assert _begins(f"main text · {apart(words)}", 13) > _begins(f"main text · {apart(words)}", 17)


def _begins(text: str, place: int) -> float:
    """Return where a letter stands on the line, in pixels."""
    layout = QTextLayout(text, QFont())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.cursorToX(place)[0]
