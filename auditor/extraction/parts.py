"""What a piece of a form does: ask, instruct, state, head a section, or belong to the office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.values.location import DocxLocation

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.block import CellPlace
    from auditor.values.question import Part
    from auditor.wording.cue_book import CueBook

_LONGEST_QUESTION = 45
_ASKS = re.compile(r"[?？؟]\W*(?:\w+\W+){0,8}\w*\W*$")
"""A question mark at the end, or before a few words more: `Select all that apply`."""
_LONGEST_COLON = 14
_LONGEST_LABEL = 14
_LONGEST_CELL_LABEL = 6
_BULLET = re.compile(r"\s*[•·▪■●◦‣–—\uf0b7º*-]\s*\w")
_ASIDE = re.compile(r"\([^)]*\)")
_NUMBERED = re.compile(r"^\W*(?:\d{1,3}[a-z]?|[a-zA-Z])[.)]\s")
_SENTENCE_END = re.compile(r"[.!;,。！；，]\W*$")
_ABBREVIATED = re.compile(
    r"(?:\b(?:nos?|n[uú]m|nbr|etc|st|apt|ext|lic|pref|ident|acct|addr|natl|lang|uu|nac|bzw|ggf|geb|gest|verh|led|evtl"
    r"|inkl|usw|vgl|zzgl|einschl|\w)|nr|tel|str)"
    r"\.\W*$",
    re.IGNORECASE,
)
"""An abbreviation at the end; German ones close compounds as well: `Sozialversicherungsnr.`, `Privattel.`."""
_MARGINS = frozenset({"header", "footer", "comment", "hidden", "property", "footnote"})


def part_of(piece: Piece, cues: CueBook) -> Part:
    """Return what the piece does by itself, before the sections over it are known."""
    if piece.answer != "none":
        return "asked"
    if piece.block.role == "heading":
        return "heading"
    if piece.block.role in _MARGINS:
        return "heading" if piece.word_count <= _LONGEST_LABEL else "clause"
    found = cues.of(_NUMBERED.sub("", piece.text))
    if _asks(piece) or (found.starts("question_start", within=1) and not _ends_sentence(piece.text)):
        return "asked"
    if found.starts("demand_answer") and not _is_cell_label(piece):
        return "instruction"
    return "asked" if _is_label(piece) else "clause"


def is_title(piece: Piece, following: Piece | None) -> bool:
    """Whether emphasised words without an answer head what follows: plain words of several kinds, not their own blank.

    Word forms often set their headings in bold or in capitals, without a heading's style, or in a row of a table that
    is as wide as the table. Other loaders tell headings outside tables themselves.
    """
    if following is None or not _is_line(piece) or not _stands_out(piece, following):
        return False
    if piece.block.cell is not None:
        return _is_banner(piece.block.cell, following.block.cell)
    if following.answer != "none" or following.block.role == "list_item":
        return True
    return following.word_count > _LONGEST_LABEL or _ends_sentence(following.text)


def _is_line(piece: Piece) -> bool:
    """Whether a piece is a few words without an answer that ask nothing and tell nothing."""
    block = piece.block
    if piece.answer != "none" or not (block.cell or isinstance(block.location, DocxLocation)):
        return False
    if block.role not in {"paragraph", "cell"} or piece.word_count > _LONGEST_LABEL:
        return False
    return not _ASKS.search(piece.text) and not _ends_sentence(piece.text)


def _stands_out(piece: Piece, following: Piece) -> bool:
    """Whether words are bold or in capitals and those after them are not: labels in bold stand one under another."""
    beside = piece.block.cell is None and following.block.cell is not None
    if piece.block.bold and (beside or not following.block.bold):
        return True
    return piece.word_count > 1 and _is_upper(piece) and not _is_upper(following)


def _is_upper(piece: Piece) -> bool:
    return _ASIDE.sub("", piece.text).isupper()


def _is_banner(cell: CellPlace, below: CellPlace | None) -> bool:
    """Whether a cell stands over narrower ones of its table, as words over a part of it do."""
    return below is not None and below.table == cell.table and below.row > cell.row and below.columns < cell.columns


def _asks(piece: Piece) -> bool:
    text, words = piece.text.rstrip(" *)"), piece.word_count
    return (bool(_ASKS.search(text)) and words <= _LONGEST_QUESTION) or (
        text.endswith((":", "：")) and words <= _LONGEST_COLON
    )


def _is_cell_label(piece: Piece) -> bool:
    """Whether a few words that read as a demand stand in a cell, as a label does: `If yes, which language`."""
    return piece.block.cell is not None and piece.word_count <= _LONGEST_CELL_LABEL and not _ends_sentence(piece.text)


def is_bullet(piece: Piece) -> bool:
    """Whether a piece is an item of a list that begins with a bullet, not with a number or a box."""
    return piece.block.role == "list_item" and bool(_BULLET.match(piece.text))


def in_list(piece: Piece) -> bool:
    """Whether a piece is an item of a list without numbers; Word prints its bullet and keeps it out of the text."""
    return piece.block.role == "list_item" and not _NUMBERED.match(piece.text) and not piece.captions


def _is_label(piece: Piece) -> bool:
    """Whether words without an answer in sight are a label all the same: few, no sentence, no bullet."""
    words = len(_ASIDE.sub("", piece.text).split())
    return words <= _LONGEST_LABEL and not is_bullet(piece) and not _ends_sentence(piece.text)


def _ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not _ABBREVIATED.search(text)
