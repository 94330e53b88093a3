"""Each letter of a paragraph is known in the block's text that the loader made of it."""

from __future__ import annotations

import pytest

from auditor.exporters.word_copy.alignment import owners, places_of

TAKEN = [
    ("the words themselves", "Your SSN:", "Your SSN:", "SSN", "SSN"),
    ("a long blank that became four strokes", "SSN: ________ Name", "SSN: ____ Name", "____", "________"),
    ("a tab that became a blank", "SSN:\tName", "SSN:____Name", "____", "\t"),
    ("a tab that became a space", "SSN\tName", "SSN Name", " ", "\t"),
    ("white space that was joined", "SSN   Name", "SSN Name", " ", "   "),
    ("a typed box", "SSN [ ] Yes", "SSN ☐ Yes", "☐", "[ ]"),
    ("dots that became a blank", "Name ........ a.b", "Name ____ a.b", "____", "........"),
    ("words behind a list's number", "SSN", "2. SSN", "SSN", "SSN"),
    ("a number that was masked", "SSN 123-45-6789 here", "SSN •••-••-•••• here", "•••-••-••••", "123-45-6789"),
    ("a note's number behind its word", "SSN\u2060 Name", "SSN Name", "SSN", "SSN\u2060"),
    ("boxes beside one another", "☐ Yes ☐ No", "☐ Yes ☐ No", "☐ No", "☐ No"),
    ("digits in cells", "SSN ☐☐☐-☐☐", "SSN ___-__", "___-__", "☐☐☐-☐☐"),
]


@pytest.mark.parametrize(("raw", "text", "wanted", "taken"), [case[1:] for case in TAKEN], ids=[c[0] for c in TAKEN])
def test_a_stretch_of_the_text_is_found_in_the_letters(raw: str, text: str, wanted: str, taken: str) -> None:
    start = text.rindex(wanted)
    places = places_of(owners(raw, text), start, start + len(wanted))
    assert "".join(raw[place] for place in places) == taken


def test_every_letter_has_one_owner_in_their_order() -> None:
    raw, text = "1.\tName: ______ ☐ Yes   [ ] No", "1. Name: ____ ☐ Yes ☐ No"
    owned = owners(raw, text)
    assert len(owned) == len(raw)
    assert list(owned) == sorted(owned)


@pytest.mark.parametrize(("raw", "text"), [("", "2."), ("   ", ""), ("a" * 50_000, "b" * 50_000)])
def test_nothing_is_found_where_there_is_nothing_or_too_much(raw: str, text: str) -> None:
    assert owners(raw, text) == ()
