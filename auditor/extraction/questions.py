"""From a document's blocks to its questions, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from auditor.extraction.choices import with_choices
from auditor.extraction.language import language_in_form
from auditor.extraction.parts import is_title, part_of
from auditor.extraction.piece import has_words, pieces_of
from auditor.extraction.requirement import requirement_of, rules_of
from auditor.extraction.sections import Sections
from auditor.extraction.strays import without_strays
from auditor.extraction.stretches import with_stretches
from auditor.extraction.subject import subject_of
from auditor.extraction.tables import Grid, with_cells
from auditor.extraction.ticks import with_ticks
from auditor.values.question import Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.extraction.piece import Piece
    from auditor.extraction.requirement import Rules
    from auditor.values.document import Document, Page
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_NEIGHBOURS = 2
_LOW_LEVEL = 4


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece in its place on the page.

    Attributes:
        piece: the piece.
        part: what it does.
        text: its words; those of its control where none are printed.
        help: tooltips and prompts.
        headings: the headings over it, outermost first.
        before: these, and the words just before it.
    """

    piece: Piece
    part: Part
    text: str
    help: str
    headings: tuple[str, ...]
    before: tuple[str, ...]


def questions_of(document: Document, cues: CueBook, language: str) -> tuple[Question, ...]:
    """Return everything the form asks or says, in reading order.

    `language` is the form's main language; a long text in another language is told by itself.
    """
    rules = rules_of(document, cues)
    return tuple(question for page in document.pages for question in _asked_on(page, cues, rules, language))


def _asked_on(page: Page, cues: CueBook, rules: Rules, language: str) -> Iterator[Question]:
    placed = tuple(_placed_on(page, cues))
    for one, beside in zip(placed, _neighbours(placed), strict=True):
        piece, text = one.piece, one.text
        printed = has_words(piece.text)
        yield Question(
            text=text,
            part=one.part,
            answer=piece.answer,
            location=piece.block.location,
            options=piece.options,
            headings=tuple(heading for heading in one.headings if heading != text),
            help=one.help,
            column=piece.column,
            row=piece.row,
            beside=beside,
            requirement=requirement_of(piece, one.before, page.number, rules, cues),
            who=subject_of(piece, one.before, cues),
            language=language_in_form(text, language),
            page=page.number,
            sheet=page.sheet,
            printed=printed,
            words=piece.words if printed else None,
            answers=piece.stretches,
            controls=tuple(field.location for field in piece.fields if field.location),
        )


def _neighbours(placed: tuple[_Placed, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the labels just before and after each piece that asks: `Routing number` beside `Account`; else none."""
    labels = [one.text for one in placed if one.part == "asked"]
    order = 0
    for one in placed:
        if one.part != "asked":
            yield ()
            continue
        yield (*labels[max(0, order - _NEIGHBOURS) : order], *labels[order + 1 : order + 1 + _NEIGHBOURS])
        order += 1


def _placed_on(page: Page, cues: CueBook) -> Iterator[_Placed]:
    pieces = tuple(
        piece for block in page.blocks for piece in with_ticks(with_stretches(pieces_of(block), block), cues)
    )
    pieces = with_choices(without_strays(with_cells(pieces, Grid(page.blocks))))
    sections = Sections(cues)
    for piece, following in zip_longest(pieces, pieces[1:]):
        part = _part_of(piece, following, cues)
        sections.enter(piece, part)
        if sections.office(piece, part):
            part = "office_use"
        headings, help_ = sections.path, _help(piece)
        yield _Placed(piece, part, _text(piece, help_), help_, headings, (*headings, sections.lead(piece)))


def _part_of(piece: Piece, following: Piece | None, cues: CueBook) -> Part:
    if _heads_nothing(piece, following):
        return "asked"
    return "heading" if is_title(piece, following) else part_of(piece, cues)


def _heads_nothing(piece: Piece, following: Piece | None) -> bool:
    """Whether what looks like a low heading is followed by another of its level, as labels in a row of cells are."""
    if following is None or piece.block.role != "heading" or following.block.role != "heading":
        return False
    return piece.block.level == following.block.level >= _LOW_LEVEL


def _help(piece: Piece) -> str:
    if not piece.fields:
        return piece.help
    return " ".join(dict.fromkeys(text for text in (piece.help, *(field.help for field in piece.fields)) if text))


def _text(piece: Piece, help_: str) -> str:
    if has_words(piece.text) or not piece.fields:
        return piece.text
    return help_ or _field_name(piece) or piece.text


def _field_name(piece: Piece) -> str:
    return next((field.name for field in piece.fields if field.name), "")
