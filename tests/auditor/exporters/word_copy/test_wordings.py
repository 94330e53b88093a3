"""New words take the place of a label, and not of what belongs to it."""

from __future__ import annotations

import pytest

from auditor.exporters.word_copy.wordings import span_of
from tests.auditor.exporters.word_copy.word_makers import change
from tests.auditor.loaders.docx_makers import a_docx, para

CASES = [
    ("a removal takes the space behind it", "SSN  ", "remove", "", "SSN", "SSN  "),
    ("a colon stays", "SSN:", "relabel", "Last name", "SSN:", "SSN"),
    ("a wide colon stays", "号码：", "relabel", "姓名", "号码：", "号码"),
    ("a colon goes where the new words end in a stop", "SSN:", "relabel", "May we ask?", "SSN:", "SSN:"),
    ("a typed number stays", "12. SSN", "relabel", "Name", "12. SSN", "SSN"),
    ("a letter in brackets stays", "(b) SSN", "relabel", "Name", "(b) SSN", "SSN"),
    ("two numbers stay", "2. (c) SSN", "replace", "Name", "2. (c) SSN", "SSN"),
    ("a number goes where the new words bring one", "12. SSN", "relabel", "12. Name", "12. SSN", "12. SSN"),
    ("a number goes with what is removed", "12. SSN", "remove", "", "12. SSN", "12. SSN"),
    ("a year is no item's number", "1040 SSN", "relabel", "Name", "1040 SSN", "1040 SSN"),
    ("a word before a stop is no number", "Name. SSN", "relabel", "Name", "Name. SSN", "Name. SSN"),
    ("boxes behind the label stay", "Citizen? ☐ Yes ☐ No", "relabel", "Name", "Citizen?", "Citizen?"),
    ("a blank before the label stays", "____ SSN", "relabel", "Name", "SSN", "SSN"),
    ("boxes go with what is replaced", "Citizen? ☐ Yes", "replace", "Name", "Citizen?", "Citizen? ☐ Yes"),
]


@pytest.mark.parametrize(
    ("text", "deed", "new", "asked", "taken"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_of_the_words_goes(text: str, deed: str, new: str, asked: str, taken: str) -> None:
    content = a_docx(para("x"))
    start, end = span_of(text, 0, len(text.rstrip()), change(content, "x", deed, new, asked=asked))
    assert text[start:end] == taken


def test_of_a_label_in_pieces_the_first_one_with_words_is_taken() -> None:
    text = "☐ I am a ____ citizen"
    start, end = span_of(text, 0, len(text), change(a_docx(para("x")), "x", "relabel", "Yes", asked="I am a citizen"))
    assert text[start:end] == "I am a"


def test_of_a_clause_only_the_sentence_goes_that_holds_what_was_matched() -> None:
    text = "We need this. We share it with ICE. You may ask."
    clause = change(a_docx(para("We share it")), "We share it", kind="clause")
    start, end = span_of(text, 0, len(text), clause)
    assert text[:start] + text[end:] == "We need this. You may ask."
