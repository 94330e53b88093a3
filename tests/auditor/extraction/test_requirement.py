"""Required, optional or unstated, by the words nearest to the question."""

from __future__ import annotations

import pytest

from auditor.extraction.questions import questions_of
from auditor.values.block import Block, Field
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

CUES = CueBook(load_bank().cues)


def state(*blocks: Block) -> str:
    questions = questions_of(Document("docx", (Page(None, blocks),)), CUES, "en")
    return next(q.requirement.state for q in questions if "SSN" in q.text)


def block(text: str, role: str = "paragraph", level: int = 0, fields: tuple[Field, ...] = ()) -> Block:
    return Block(text, role, DocxLocation("word/document.xml", (0,)), fields, level=level)  # type: ignore[arg-type]


LABELS = [
    ("SSN ____", "unstated"),
    ("SSN (optional) ____", "optional"),
    ("SSN (required) ____", "required"),
    ("SSN (voluntary) ____", "optional"),
    ("SSN (if any) ____", "unstated"),
    ("SSN (if applicable) ____", "unstated"),
    ("SSN (this is not optional) ____", "unstated"),
]


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_the_label_itself_says(text: str, expected: str) -> None:
    assert state(block(text)) == expected


def test_an_asterisk_counts_only_with_a_legend() -> None:
    assert state(block("SSN* ____")) == "unstated"
    assert state(block("Fields marked with * are required."), block("SSN* ____")) == "required"
    assert state(block("* Required"), block("SSN* ____")) == "required"
    assert state(block("Items marked * are optional."), block("SSN * ____")) == "optional"
    assert state(block("Los datos marcados con * son obligatorios."), block("SSN (si lo sabe) *")) == "required"


def test_a_footnote_star_is_no_legend() -> None:
    assert state(block("* See the codes on page 2."), block("SSN* ____")) == "unstated"


def test_the_section_speaks_for_its_questions() -> None:
    assert state(block("Optional questions", "heading", 1), block("SSN ____")) == "optional"
    assert state(block("Optional questions", "heading", 1), block("You", "heading", 1), block("SSN ____")) == "unstated"


def test_the_label_outranks_the_section() -> None:
    assert state(block("Optional questions", "heading", 1), block("SSN (required) ____")) == "required"


def test_the_file_itself_may_require_it() -> None:
    assert state(block("SSN ____", fields=(Field("text", required=True),))) == "required"
    assert state(block("SSN ____", fields=(Field("text", required=False),))) == "unstated"


def test_a_choice_not_to_answer_makes_it_optional() -> None:
    assert state(block("SSN known to us? ☐ Yes ☐ No ☐ Prefer not to say")) == "optional"
