"""A stretch of what a loader read leads back to the form's own letters."""

from __future__ import annotations

import pytest

from auditor.marking.alignment import raw_span


@pytest.mark.parametrize(
    ("raw", "text", "wanted", "letters"),
    [
        ("Name:  SSN:", "Name: SSN:", "SSN:", "SSN:"),
        ("  SSN  ", "SSN", "SSN", "  SSN  "),
        ("Name ______ SSN ______", "Name ____ SSN ____", "SSN ____", "SSN ______"),
        ("Name ______ SSN ______", "Name ____ SSN ____", "Name", "Name"),
        ("SSN?\n\nYes [ ] No [ ]", "SSN? Yes ☐ No ☐", "No ☐", "No [ ]"),
        ("SSN?\n\nYes [ ] No [ ]", "SSN? Yes ☐ No ☐", "SSN?", "SSN?"),
        ("U.S. citizen", "☐ U.S. citizen", "☐", ""),
        ("**Race** or <i>creed</i>", "Race or creed ____", "Race", "**Race"),
        ("Call 123-45-6789. Then sign.", "Call •••-••-••••. Then sign.", "Then sign.", "Then sign."),
    ],
)
def test_a_stretch_leads_to_its_letters(raw: str, text: str, wanted: str, letters: str) -> None:
    start = text.index(wanted)
    span = raw_span(raw, text, start, start + len(wanted))
    assert span is not None
    assert raw[slice(*span)] == letters


def test_texts_too_long_to_compare_have_no_spans_but_the_whole() -> None:
    raw = "x" * 30_000
    assert raw_span(raw, raw, 0, len(raw)) == (0, len(raw))
    assert raw_span(raw, raw, 5, 9) is None
