"""Lists of codes become the choices of what stands over them."""

from __future__ import annotations

import pytest

from auditor.extraction.codes import with_codes
from auditor.extraction.piece import Piece, pieces_of
from auditor.values.block import Block
from auditor.values.location import DocxLocation


def pieces(*texts: str, role: str = "paragraph") -> tuple[Piece, ...]:
    blocks = [Block(text, role, DocxLocation("word/document.xml", (n,))) for n, text in enumerate(texts)]  # type: ignore[arg-type]
    return tuple(piece for block in blocks for piece in pieces_of(block))


@pytest.mark.parametrize(
    "codes",
    [
        ("A - Asian", "B - Black", "C - White"),
        ("1 = Asian", "2 = Black", "3 = White"),
        ("A – Asian", "C – White", "B – Black"),
    ],
)
def test_codes_under_a_question_are_its_choices(codes: tuple[str, ...]) -> None:
    (found,) = with_codes(pieces("Your ethnic group (circle one)", *codes))
    assert (found.text, found.answer, found.options) == ("Your ethnic group (circle one)", "options", codes)


def test_a_question_with_a_blank_for_the_code_keeps_it() -> None:
    (found,) = with_codes(pieces("Code of your ethnic group: ____", "A - Asian", "B - Black", "C - White"))
    assert (found.answer, len(found.options)) == ("blank", 3)


@pytest.mark.parametrize(
    "texts",
    [
        ("Your ethnic group", "A - Asian", "B - Black"),
        ("Part one", "1. Name", "2. Address", "3. Birthplace"),
        ("Part one", "A - Name: ____", "B - Address: ____", "C - Birthplace: ____"),
        ("Part one", "A - What is your name?", "B - Where do you live?", "C - Where were you born?"),
        ("Rooms", "A - Hall", "A - Kitchen", "A - Yard"),
        ("A - Asian", "B - Black", "C - White"),
    ],
)
def test_two_codes_numbered_questions_and_codes_under_nothing_stay_apart(texts: tuple[str, ...]) -> None:
    assert len(with_codes(pieces(*texts))) == len(texts)
