"""Words in runs: which letters go, which come, and where."""

from __future__ import annotations

import pytest

from auditor.exporters.sheet_copy.rich_text import Edit, edited, escaped


@pytest.mark.parametrize(
    ("texts", "edits", "made"),
    [
        (["Name and SSN"], [Edit(9, 12, "phone")], ["Name and phone"]),
        (["Name ", "and SSN", " here"], [Edit(9, 12, "phone")], ["Name ", "and phone", " here"]),
        (["Na", "me", "!"], [Edit(1, 4, "ews")], ["News", "", "!"]),
        (["Name", "SSN"], [Edit(4, 7, "phone")], ["Name", "phone"]),
        (["One. Two. Three."], [Edit(5, 9, "")], ["One. Three."]),
        (["One. Two."], [Edit(5, 9, "")], ["One."]),
        (["One. Two."], [Edit(0, 4, "")], ["Two."]),
        (["One."], [Edit(0, 4, "")], [""]),
        (["a b c d"], [Edit(0, 1, "x"), Edit(4, 5, "")], ["x b d"]),
        (["ab"], [Edit(2, 2, "c")], ["abc"]),
    ],
)
def test_letters_outside_an_edit_stay(texts: list[str], edits: list[Edit], made: list[str]) -> None:
    assert edited(texts, edits) == made


@pytest.mark.parametrize(
    ("text", "stored"),
    [("plain", "plain"), ("_x0041_", "_x005F_x0041_"), ("_x41_", "_x41_"), ("a\x00b\ud800c\nd", "abc\nd")],
)
def test_what_looks_like_an_escape_is_escaped(text: str, stored: str) -> None:
    assert escaped(text) == stored
