"""Each question knows which letters of its form are its own: a copy changes them and nothing else."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from auditor.extraction.piece import pieces_of
from auditor.extraction.questions import questions_of
from auditor.extraction.stretches import with_stretches
from auditor.values.block import Block, CellPlace
from auditor.values.document import Document, Page
from auditor.values.location import DocxLocation
from auditor.values.question import Question
from auditor.wording.cue_book import CueBook
from question_bank import load_bank

CUES = CueBook(load_bank().cues)


def block(text: str, place: int = 0, cell: CellPlace | None = None) -> Block:
    return Block(text, "cell" if cell else "paragraph", DocxLocation("word/document.xml", (place,)), cell=cell)


def owned(*blocks: Block) -> list[tuple[str, tuple[str, ...]]]:
    """Return, for each question, the letters of its words and those of its answers."""
    texts = {each.location: each.text for each in blocks}

    def cut(question: Question) -> tuple[str, tuple[str, ...]]:
        assert question.words is not None
        answers = tuple(texts[answer.block][answer.start : answer.end].strip() for answer in question.answers)
        return texts[question.words.block][question.words.start : question.words.end], answers

    return [cut(question) for question in questions_of(Document("docx", (Page(None, blocks),)), CUES, "en")]


def test_each_label_of_a_line_has_its_own_blank() -> None:
    line = block("Name: ____ SSN: ____ - ____ - ____ Date of birth: ____")
    assert owned(line) == [
        ("Name:", ("____",)),
        ("SSN:", ("____ - ____ - ____",)),
        ("Date of birth:", ("____",)),
    ]


def test_a_number_before_the_words_belongs_to_them() -> None:
    assert owned(block("4. Are you a U.S. citizen? ☐ Yes ☐ No")) == [
        ("4. Are you a U.S. citizen?", ("☐ Yes ☐ No",)),
    ]


def test_a_blank_before_its_words_is_theirs() -> None:
    assert owned(block("____ Signature of applicant")) == [("Signature of applicant", ("____",))]


def test_boxes_on_the_next_lines_belong_to_the_question_over_them() -> None:
    found = owned(block("What is your religion?", 0), block("☐ Muslim ☐ Jewish", 1), block("☐ Other", 2))
    assert found == [("What is your religion?", ("☐ Muslim ☐ Jewish", "☐ Other"))]


def test_the_free_cell_beside_a_label_is_its_answer() -> None:
    label = block("Social Security number", 0, CellPlace(0, 0, 0))
    free = block("____", 1, CellPlace(0, 0, 1))
    assert owned(label, free) == [("Social Security number", ("____",))]


def test_the_second_of_equal_labels_has_its_own_place() -> None:
    line = block("SSN: ____ SSN: ____")
    first, second = with_stretches(pieces_of(line), line)
    assert first.words is not None
    assert second.words is not None
    assert (first.words.start, second.words.start) == (0, 10)


@given(st.text(alphabet="ab :_☐?(), ", max_size=60))
def test_stretches_lie_in_their_block_and_never_overlap(text: str) -> None:
    line = block(" ".join(text.split()))
    stretches = sorted(
        (stretch.start, stretch.end) for piece in with_stretches(pieces_of(line), line) for stretch in piece.extent
    )
    assert all(0 <= start <= end <= len(line.text) for start, end in stretches)
    assert all(before[1] <= after[0] for before, after in pairwise(stretches))


def test_a_short_word_that_shares_a_stem_owns_itself_and_its_blank() -> None:
    line = block("Né(e) le : ____ à : ____")
    assert owned(line) == [("Né(e) le :", ("____",)), ("à :", ("____",))]


def test_each_numbered_item_owns_its_own_line() -> None:
    found = owned(block("2. Details", 0), block("☐ 2(a) Tax number :", 1), block("3. ☐ Department :", 2))
    assert found == [("2. Details", ()), ("☐ 2(a) Tax number :", ()), ("3. ☐ Department :", ())]
