"""Answers without a box: ticked on a short blank, or circled."""

from __future__ import annotations

import pytest

from auditor.extraction.piece import pieces_of
from auditor.extraction.stretches import with_stretches
from auditor.extraction.ticks import with_ticks
from auditor.values.block import Block
from auditor.values.location import DocxLocation
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

CUES = CueBook(load_bank().cues)


def ticked(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    block = Block(text, "paragraph", DocxLocation("word/document.xml", (0,)))
    return [(p.text, p.answer, p.options) for p in with_ticks(with_stretches(pieces_of(block), block), CUES)]


@pytest.mark.parametrize(
    ("text", "question", "options"),
    [
        ("Do you rent your home? Yes ____ No ____", "Do you rent your home?", ("Yes", "No")),
        ("Do you rent your home? ____ Yes ____ No", "Do you rent your home?", ("Yes", "No")),
        ("Is your child a student: Yes ____ No ____ Unsure ____", "Is your child a student:", ("Yes", "No", "Unsure")),
        ("¿Renta su casa? Sí ____ No ____", "¿Renta su casa?", ("Sí", "No")),
        ("Will you need a ramp? Y N", "Will you need a ramp?", ("Y", "N")),
        ("Veteran? Yes / No", "Veteran?", ("Yes", "No")),
    ],
)
def test_answers_without_a_box_are_options(text: str, question: str, options: tuple[str, ...]) -> None:
    assert ticked(text) == [(question, "boxes", options)]


@pytest.mark.parametrize(
    "text",
    [
        "Home phone? ____ Work ____ Mobile ____",
        "Name: ____ Date: ____",
        "Did you move? ____ From ____ To ____",
        "How did you hear of us? Radio TV",
        "Is it a lease? See page 2",
    ],
)
def test_labels_and_other_words_stay_what_they_are(text: str) -> None:
    assert not [piece for piece in ticked(text) if piece[1] == "boxes"]


def test_what_follows_the_answers_is_asked_apart() -> None:
    found = ticked("Were you ever insured here? Yes ____ No ____ If yes, the policy's number: ____")
    assert [piece[:2] for piece in found] == [
        ("Were you ever insured here?", "boxes"),
        ("If yes, the policy's number:", "blank"),
    ]


def test_the_words_and_the_answers_are_told_apart_in_the_text() -> None:
    text = "Do you rent your home? Yes ____ No ____"
    block = Block(text, "paragraph", DocxLocation("word/document.xml", (0,)))
    (piece,) = with_ticks(with_stretches(pieces_of(block), block), CUES)
    assert piece.words is not None
    assert text[piece.words.start : piece.words.end].strip() == "Do you rent your home?"
    assert "No" in "".join(text[one.start : one.end] for one in piece.stretches)
