"""Tests of the check that a Word copy is the same outside the changes."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest

from auditor.values.block import Block
from auditor.values.location import DocxLocation, Location
from tests.evaluation.touched import Touched
from tests.evaluation.word_stories import fields_verdict, marked_verdict, revised_verdict

LINES = ("Your name:", "Your  SSN: ____ (nine digits)", "Your telephone:")


def a_file(lines: Sequence[str] = LINES, code: str = "") -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    if code:
        document.paragraphs[0].add_run()._r.append(docx.oxml.parse_xml(code))
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def touched(start: int, end: int, *wordings: str) -> dict[Location, Touched]:
    """Return that a stretch of the second line goes, whose double space its loader made one."""
    place = DocxLocation("word/document.xml", (0, 1))
    block = Block("Your SSN: ____ (nine digits)", "paragraph", place)
    return {place: Touched(block, set(range(start, end)), list(wordings))}


@pytest.mark.parametrize(
    ("second", "verdict"),
    [
        (LINES[1], "same"),
        ("(nine digits)", "same"),
        ("Case number (nine digits)", "same"),
        ("(nine digit)", "1 differ"),
        ("(nine  digits)", "1 differ"),
        ("Other number (nine digits)", "1 differ"),
        ("(nine digits) Case number", "1 differ"),
    ],
)
def test_what_stays_of_a_changed_paragraph_stays_to_the_character(second: str, verdict: str) -> None:
    copy = a_file((LINES[0], second, LINES[2]))
    assert revised_verdict(a_file(), copy, touched(0, 14, "Case number")) == verdict


def test_a_paragraph_goes_only_where_all_of_it_was_to_go() -> None:
    copy = a_file((LINES[0], LINES[2]))
    assert revised_verdict(a_file(), copy, touched(0, 28)) == "same"
    assert revised_verdict(a_file(), copy, touched(0, 14)) == "1 differ"


@pytest.mark.parametrize(
    "lines",
    [
        ("Your name :", *LINES[1:]),
        LINES[:2],
        (LINES[2], LINES[1], LINES[0]),
        (*LINES, "More"),
    ],
    ids=["a character", "one lost", "another order", "one more"],
)
def test_other_paragraphs_stay_to_the_character_and_in_their_order(lines: Sequence[str]) -> None:
    assert revised_verdict(a_file(), a_file(lines), touched(0, 28)) != "same"
    assert marked_verdict(a_file(), a_file(lines)) != "same"


def test_fields_that_are_left_are_as_they_were() -> None:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    field = '<w:fldChar {} w:fldCharType="begin"><w:ffData><w:name w:val="{}"/></w:ffData></w:fldChar>'
    one, other = (a_file(code=field.format(names, name)) for name in ("a", "b"))
    assert (fields_verdict(one, one), fields_verdict(one, a_file())) == ("same (0 gone)", "same (1 gone)")
    assert fields_verdict(one, other) == "1 differ"
