"""The blocks of a page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.layout.beneath import with_options_beneath
from auditor.layout.cells import places_of, with_empty_cells
from auditor.layout.far_labels import with_far_labels
from auditor.layout.lines import Line, lines_of
from auditor.layout.marks import marks_of, words_of
from auditor.layout.matrix import matrix_of
from auditor.layout.order import in_order
from auditor.layout.pairing import paired
from auditor.layout.paragraphs import Paragraph, paragraphs_of
from auditor.layout.roles import body_size, role_of, with_groups
from auditor.layout.rows import with_options_beside
from auditor.layout.shelf import Shelf
from auditor.layout.walls import NOWHERE, Walls, rules_of
from auditor.values.block import Block
from auditor.values.box import Box
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from auditor.layout.piece import Piece
    from auditor.layout.walls import Room
    from auditor.values.block import CellPlace
    from auditor.values.ink import PageInk


CLOSE = 0.08
"""Type sizes: pieces closer than this are one word."""


def blocks_of(ink: PageInk) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order: labels with their blanks, boxes with their captions, text.

    A label and its blank are one block. Tick boxes side by side stay with their question and captions; boxes one under
    another are options of one group. A control that has no label is a block of its own, without text.
    """
    return tuple(block for block, _ in placed_blocks_of(ink))


def placed_blocks_of(ink: PageInk) -> tuple[tuple[Block, tuple[Piece, ...]], ...]:
    """Return the blocks of a page, each with the words, blanks and tick boxes of which its text is made, in order."""
    pieces = words_of(ink)
    letters = Shelf([p for p in pieces if p.kind == "text"])
    rules = rules_of(ink, letters)
    walls = Walls(rules.level, rules.upright)
    words, marks = marks_of(ink, rules, letters, [p for p in pieces if p.kind != "text"])
    grid = matrix_of(words, marks)
    lines = lines_of(*grid.rest(words.items, marks), walls)
    paragraphs = [*paragraphs_of(lines.labels, [*lines.loose, *grid.boxes], walls), *grid.captioned()]
    labelled, alone = paired(paragraphs, lines.loose, walls, lines.prefixes)
    labelled, alone = with_far_labels(labelled, alone, lines.prefixes, walls)
    labelled, boxes = grid.joined(labelled)
    labelled = with_empty_cells(with_options_beneath(with_options_beside(labelled)), marks, walls)
    units: list[Paragraph] = [*labelled, *(_unlabelled(mark) for mark in [*alone, *boxes] if mark.fields)]
    body, places = body_size(labelled), places_of(labelled, walls, ink.number)
    ordered = in_order(units, places, ink.height)
    blocks = with_groups([_block(unit, ink.number, body, places) for unit in ordered], ink.number)
    return tuple((block, unit.pieces) for block, unit in zip(blocks, ordered, strict=True))


def _unlabelled(mark: Piece) -> Paragraph:
    return Paragraph((Line((mark,)),), NOWHERE)


def _block(unit: Paragraph, page: int, body: float, places: dict[Room, CellPlace]) -> Block:
    fields = tuple([known for piece in unit.pieces for known in piece.fields])
    place = PageLocation(page, Box(unit.left, unit.top, unit.right, unit.bottom), fields[0].name if fields else None)
    role, level = role_of(unit, body)
    text = "" if role == "field" else _text(unit)
    bold = role != "field" and all([line.bold for line in unit.lines if line.letters])
    return Block(text, role, place, fields, places.get(unit.room), level, unit.size, bold)


def _text(unit: Paragraph) -> str:
    """Return the unit's words in reading order, with words that were split at line ends mended."""
    text = ""
    for line in unit.lines:
        words = _line_text(line)
        if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and words[:1].islower():
            text = text[:-1] + words
        else:
            text = f"{text} {words}" if text else words
    return " ".join([text, *(mark.text for mark in unit.given)])


def _line_text(line: Line) -> str:
    text = line.pieces[0].text
    for last, piece in pairwise(line.pieces):
        closing = last.kind == "blank" and piece.text[0] in ",.;:)"
        close = piece.left - last.right < CLOSE * (piece.size or last.size) and "tick" not in (last.kind, piece.kind)
        text += piece.text if closing or close else f" {piece.text}"
    return text
