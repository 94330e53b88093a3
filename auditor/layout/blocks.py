"""The blocks of a page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.layout.lines import Line, lines_of
from auditor.layout.marks import marks_of, words_of
from auditor.layout.order import in_order
from auditor.layout.pairing import paired
from auditor.layout.paragraphs import ITEM, Paragraph, paragraphs_of
from auditor.layout.walls import Walls, rules_of
from auditor.values.block import Block, Role
from auditor.values.box import Box
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from auditor.layout.piece import Piece
    from auditor.values.ink import PageInk


def blocks_of(ink: PageInk) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order.

    A label and its blank are one block; tick boxes stay with their captions.
    """
    pieces = words_of(ink)
    rules = rules_of(ink, [p for p in pieces if p.kind == "text"])
    walls = Walls(rules.level, rules.upright)
    words, marks = marks_of(ink, rules, pieces)
    lines, loose = lines_of(words, marks, walls)
    labelled, alone = paired(paragraphs_of(lines, walls), loose, walls)
    units: list[Paragraph] = [*labelled, *(_unlabelled(mark) for mark in alone if mark.fields)]
    return tuple(_block(unit, ink.number) for unit in in_order(units, ink.width, ink.height))


def _unlabelled(mark: Piece) -> Paragraph:
    return Paragraph((Line((mark,)),), (0.0, 0.0, 0.0, 0.0))


def _block(unit: Paragraph, page: int) -> Block:
    pieces = unit.pieces
    fields = tuple(known for piece in pieces for known in piece.fields)
    box = Box(unit.left, unit.top, unit.right, unit.bottom)
    place = PageLocation(page, box, fields[0].name if fields else None)
    printed = any(line.letters for line in unit.lines)
    text = _text(unit) if printed else ""
    bold = printed and all(line.bold for line in unit.lines if line.letters)
    return Block(text, _role(unit, printed), place, fields, size=unit.size, bold=bold)


def _role(unit: Paragraph, printed: bool) -> Role:
    if not printed:
        return "field"
    first = unit.lines[0].pieces[0]
    if first.kind == "tick":
        return "option"
    return "list_item" if ITEM.match(first.text) else "paragraph"


def _text(unit: Paragraph) -> str:
    """Return the unit's words in reading order, with words that were split at line ends mended."""
    text = ""
    for line in unit.lines:
        words = _line_text(line)
        if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and words[:1].islower():
            text = text[:-1] + words
        else:
            text = f"{text} {words}" if text else words
    for mark in unit.given:
        text += f" {mark.text}"
    return text


def _line_text(line: Line) -> str:
    text = line.pieces[0].text
    for last, piece in pairwise(line.pieces):
        tight = piece.left - last.right < 0.08 * (piece.size or last.size) and "tick" not in (last.kind, piece.kind)
        text += piece.text if tight and (last.kind == piece.kind == "text" or "blank" in (last.kind, piece.kind)) else f" {piece.text}"
    return text
