"""Blanks and boxes as they are typed."""

from __future__ import annotations

import pytest

from auditor.loaders.sheets.marks import joined, symbols, tidy


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Name: ______________", "Name: ____"),
        ("Name: _ _ _ _ _", "Name: ____"),
        ("SSN ........", "SSN ____"),
        ("SSN . . . . .", "SSN ____"),
        ("Amount ……", "Amount ____"),
        ("□ Yes ❏ No", "☐ Yes ☐ No"),
        ("[ ] Yes [x] No", "☐ Yes ☒ No"),
        ("○ Yes ☑ No", "☐ Yes ☒ No"),
        ("soft\u00adhyphen and\u00a0space", "softhyphen and space"),
        ("first_name", "first_name"),
        ("and so on...", "and so on..."),
        ("see [a] below", "see [a] below"),
        ("No. 5. Name", "No. 5. Name"),
    ],
)
def test_blanks_and_boxes_have_one_form(typed: str, shown: str) -> None:
    assert tidy(typed) == shown


def test_line_breaks_stay_until_they_are_joined() -> None:
    assert tidy("one \r\n  two\rthree") == "one\ntwo\nthree"
    assert joined("one\ntwo") == "one two"


@pytest.mark.parametrize(
    ("letter", "font", "shown"),
    [
        ("o", "Wingdings", "☐"),
        ("q", "wingdings", "☐"),
        ("¨", "Wingdings", "☐"),
        ("\uf0a8", "Wingdings", "☐"),
        ("þ", "Wingdings", "☒"),
        ("£", "Wingdings 2", "☐"),
        ("o", "Arial", "o"),
        ("o", "", "o"),
    ],
)
def test_a_symbol_font_prints_letters_as_boxes(letter: str, font: str, shown: str) -> None:
    assert symbols(letter, font) == shown
