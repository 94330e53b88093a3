"""From a document's blocks to its questions, step by step."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from auditor.extraction.choices import with_choices
from auditor.extraction.language import language_of
from auditor.extraction.parts import part_of
from auditor.extraction.piece import has_words, pieces_of
from auditor.extraction.requirement import requirement_of, rules_of
from auditor.extraction.sections import Sections
from auditor.extraction.strays import without_strays
from auditor.extraction.stretches import with_stretches
from auditor.extraction.subject import subject_of
from auditor.extraction.tables import Grid, with_cells
from auditor.values.question import Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.extraction.piece import Piece
    from auditor.extraction.requirement import Rules
    from auditor.values.document import Document, Page
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_LONG_ENOUGH_TO_TELL = 60
_NEIGHBOURS = 2
_LOW_LEVEL = 4


def questions_of(document: Document, cues: CueBook, language: str) -> tuple[Question, ...]:
    """Return everything the form asks or says, in reading order.

    `language` is the form's main language; a long text in another language is told by itself.
    """
    rules = rules_of(document, cues)
    return tuple(
        question
        for page in document.pages
        for question in _with_neighbours(tuple(_asked_on(page, cues, rules, language)))
    )


def _with_neighbours(questions: tuple[Question, ...]) -> Iterator[Question]:
    """Yield a page's questions, each with the labels just before and after it: `Routing number` beside `Account`."""
    labels = [question.text for question in questions if question.part == "asked"]
    order = 0
    for question in questions:
        if question.part != "asked":
            yield question
            continue
        beside = (*labels[max(0, order - _NEIGHBOURS) : order], *labels[order + 1 : order + 1 + _NEIGHBOURS])
        order += 1
        yield replace(question, beside=beside)


def _asked_on(page: Page, cues: CueBook, rules: Rules, language: str) -> Iterator[Question]:
    pieces = tuple(piece for block in page.blocks for piece in with_stretches(pieces_of(block), block))
    pieces = with_choices(without_strays(with_cells(pieces, Grid(page.blocks))))
    sections = Sections(cues)
    for piece, following in zip_longest(pieces, pieces[1:]):
        part = "asked" if _heads_nothing(piece, following) else part_of(piece, cues)
        sections.enter(piece, part)
        if sections.office(piece, part):
            part = "office_use"
        before = (*sections.path, sections.lead(piece))
        question = _question(piece, part, page, sections.path, language)
        yield replace(
            question,
            requirement=requirement_of(piece, before, page.number, rules, cues),
            who=subject_of(piece, before, cues),
        )


def _heads_nothing(piece: Piece, following: Piece | None) -> bool:
    """Whether what looks like a low heading is followed by another of its level, as labels in a row of cells are."""
    if following is None or piece.block.role != "heading" or following.block.role != "heading":
        return False
    return piece.block.level == following.block.level >= _LOW_LEVEL


def _question(piece: Piece, part: Part, page: Page, headings: tuple[str, ...], language: str) -> Question:
    help_ = " ".join(dict.fromkeys(text for text in (piece.help, *(field.help for field in piece.fields)) if text))
    printed = has_words(piece.text)
    text = piece.text if printed or not piece.fields else help_ or _field_name(piece) or piece.text
    return Question(
        text=text,
        part=part,
        answer=piece.answer,
        location=piece.block.location,
        options=piece.options,
        headings=tuple(heading for heading in headings if heading != text),
        help=help_,
        column=piece.column,
        row=piece.row,
        language=language_of(text, language) if len(text) >= _LONG_ENOUGH_TO_TELL else language,
        page=page.number,
        sheet=page.sheet,
        printed=printed,
        words=piece.words if printed else None,
        answers=piece.stretches,
        controls=tuple(field.location for field in piece.fields if field.location),
    )


def _field_name(piece: Piece) -> str:
    return next((field.name for field in piece.fields if field.name), "")
