"""Reports name fonts for every script, by the language of each text, and let right-to-left texts begin at the right."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from auditor.exporters.html_comparison import html_comparison
from auditor.exporters.letter_families import families_css
from auditor.values.audit import Coverage, FormFacts
from auditor.values.comparison import Asked, AskedPair, Comparison, Version

SCRIPTED = ("ar", "fa", "zh", "zh-Hant", "ko", "ja", "hy", "pa")


def _page(language: str, text: str) -> str:
    versions = [
        Version(FormFacts("form.docx", "0", "docx", None, (code,)), Coverage("complete", (), ()), 1)
        for code in ("en", language)
    ]
    asked = [Asked(words, 1, None, "required", "blank") for words in ("Religion", text)]
    pair = AskedPair("religion", "question", "high", asked[0], asked[1])
    return html_comparison([Comparison(*versions, (pair,), ())], datetime(2026, 3, 1, 9)).decode()


@pytest.mark.parametrize("language", SCRIPTED)
def test_each_language_has_fonts_of_its_own(language: str) -> None:
    assert re.search(
        rf"^:lang\({language}\) {{ font-family: \"[^\"]+\", .*, sans-serif; }}$", families_css(), re.MULTILINE
    )


def test_traditional_letters_come_after_simplified_ones_so_that_they_win() -> None:
    css = families_css()
    assert css.index(":lang(zh)") < css.index(":lang(zh-Hant)")  # both match zh-Hant: the later rule decides


@pytest.mark.parametrize(("language", "side"), [("ar", "rtl"), ("fa", "rtl"), ("hy", "ltr"), ("zh-Hans", "ltr")])
def test_a_text_says_its_language_and_its_side(language: str, side: str) -> None:
    assert f'<td lang="{language}" dir="{side}">דת?' in _page(language, "דת?")


def test_cells_begin_at_the_side_of_their_text() -> None:
    page = _page("ar", "الديانة")
    assert "th, td { text-align: start;" in page
    assert families_css() in page
