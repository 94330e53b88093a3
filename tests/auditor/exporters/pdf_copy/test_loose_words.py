"""Tests of changing words that were read from a page's picture, since its letters are badly encoded."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from auditor.exporters.pdf_copy import write
from auditor.values.document import Document
from auditor.values.location import Stretch

Make = Callable[..., Any]
STORED = (50, 200, "Uqekcn Ugewtkva Pwodgt")
"""Three words whose letters say something else than what is printed."""
OTHER = (50, 150, "Vgngrjqpg")
FIELD = {"name": "ssn", "rect": [200, 196, 330, 212]}


def read_as(document: Document, text: str) -> Document:
    """Return the form's document with another text for its first line, as recognition would read it."""
    page = document.pages[0]
    first = replace(page.blocks[0], text=text, location=replace(page.blocks[0].location, field="read"))
    return replace(document, pages=(replace(page, blocks=(first, *page.blocks[1:]), recognised=True),))


def test_all_words_before_a_blank_go_and_their_field_with_them(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(STORED, OTHER, fields=(FIELD,))
    document = read_as(form.document, "Social Security Number ____")
    words = Stretch(document.pages[0].blocks[0].location, 0, 22)
    change = a_change(words, "remove", controls=form.controls("ssn"))
    copy = write(form.request, document, (change,), marking("revised"))
    assert (printed(copy.content), copy.applied, copy.left) == ("Vgngrjqpg", ("f1",), ())


@pytest.mark.parametrize("gone", [(0, 6, "Ugewtkva Pwodgt Vgngrjqpg"), (7, 22, "Uqekcn Vgngrjqpg")])
def test_words_among_others_go_word_for_word(
    a_form: Make, a_change: Make, marking: Make, printed: Make, gone: tuple[int, int, str]
) -> None:
    start, end, rest = gone
    form = a_form(STORED, OTHER)
    document = read_as(form.document, "Social Security Number")
    change = a_change(Stretch(document.pages[0].blocks[0].location, start, end), "remove")
    copy = write(form.request, document, (change,), marking("revised"))
    assert " ".join(printed(copy.content).split()) == rest


def test_words_that_cannot_be_told_from_others_stay_with_their_field(
    a_form: Make, a_change: Make, marking: Make, printed: Make
) -> None:
    form = a_form(STORED, OTHER, fields=(FIELD,))
    document = read_as(form.document, "Your Social Security Number ____")
    change = a_change(Stretch(document.pages[0].blocks[0].location, 5, 27), "remove", controls=form.controls("ssn"))
    copy = write(form.request, document, (change,), marking("revised"))
    assert [left.code for left in copy.left] == ["out_of_reach"]
    assert printed(copy.content) == "Uqekcn Ugewtkva Pwodgt Vgngrjqpg"
    with pikepdf.open(io.BytesIO(copy.content)) as pdf:
        assert len(pdf.Root.AcroForm.Fields) == 1
