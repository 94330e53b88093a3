"""What a piece of a form does: ask, instruct, state, head a section, or belong to the office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_LONGEST_QUESTION = 45
_ASKS = re.compile(r"[?？؟]\W*(?:\w+\W+){0,8}\w*\W*$")
"""A question mark at the end, or before a few words more: `Select all that apply`."""
_LONGEST_COLON = 14
_LONGEST_LABEL = 14
_BULLET = re.compile(r"\s*[•·▪■●◦‣–—\uf0b7º*-]\s*\w")
_NUMBERED = re.compile(r"^\W*(?:\d{1,3}[a-z]?|[a-zA-Z])[.)]\s")
_SENTENCE_END = re.compile(r"[.!;,]\W*$")
_ABBREVIATED = re.compile(r"(?:\b(?:no|nos|nr|n[uú]m|nbr|etc|st|apt|tel|ext|\w)\.)\W*$", re.IGNORECASE)
_MARGINS = frozenset({"header", "footer", "comment", "hidden", "property", "footnote"})


def part_of(piece: Piece, cues: CueBook) -> Part:
    """Return what the piece does by itself, before the sections over it are known."""
    text, words = piece.text.rstrip(" *)"), piece.word_count
    if piece.answer != "none":
        return "asked"
    if piece.block.role == "heading":
        return "heading"
    if piece.block.role in _MARGINS:
        return "heading" if words <= _LONGEST_LABEL else "clause"
    if _ASKS.search(text) and words <= _LONGEST_QUESTION:
        return "asked"
    if text.endswith((":", "：")) and words <= _LONGEST_COLON:
        return "asked"
    if cues.of(_without_number(piece.text)).starts("demand_answer"):
        return "instruction"
    if piece.block.role == "list_item" and _BULLET.match(piece.text):
        return "clause"
    return "asked" if words <= _LONGEST_LABEL and not _ends_sentence(piece.text) else "clause"


def _ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not _ABBREVIATED.search(text)


def _without_number(text: str) -> str:
    return _NUMBERED.sub("", text)
