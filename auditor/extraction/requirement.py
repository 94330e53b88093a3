"""Whether an answer is required, by the words nearest to the question (DOMAIN: cues and their scope).

The label itself is heard first, then its control, its column, the asterisk legend, the headings over it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.values.question import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.extraction.piece import Piece
    from auditor.values.block import Block
    from auditor.values.question import Required
    from auditor.wording.cue_book import CueBook, Cues

_STAR = re.compile(r"^\s*[*†]|(?<=\w)\s?[*†](?!\w)|[:?]\s*\*")
_LEGEND = re.compile(r"[*†]")
_LONGEST_LEGEND = 30
_UNSTATED = Requirement()


@dataclass(frozen=True, slots=True)
class Legend:
    """What an asterisk means in this form, and what its absence means; empty where no legend says so."""

    starred: Required = "unstated"
    plain: Required = "unstated"
    cue: str = ""


def legend_of(blocks: Iterable[Block], cues: CueBook) -> Legend:
    """Return the form's asterisk legend: `* required`, `Fields marked with * are optional`."""
    for block in blocks:
        if not _LEGEND.search(block.text) or len(block.text.split()) > _LONGEST_LEGEND:
            continue
        found = cues.of(block.text)
        if "signature" in found or not _speaks_of_fields(block.text):
            continue
        if "optional" in found:
            return Legend(starred="optional", cue=block.text)
        if "required" in found:
            return Legend(starred="required", cue=block.text)
    return Legend()


_FIELDS = re.compile(
    r"^\W*[*†]\W*\w+(\W+\w+){0,3}\W*$|field|question|item|mark|asterisk|indicat|denot|campo|asterisco|pregunta|indica", re.IGNORECASE
)


def _speaks_of_fields(text: str) -> bool:
    return bool(_FIELDS.search(text))


def requirement_of(piece: Piece, headings: tuple[str, ...], legend: Legend, cues: CueBook) -> Requirement:
    """Return whether an answer to the piece is required, and what says so."""
    own = cues.of(f"{piece.text} {piece.help}")
    said = _said(own)
    if said.state != "unstated":
        return said
    if any("decline" in cues.of(option) for option in piece.options):
        return Requirement("optional", next(o for o in piece.options if "decline" in cues.of(o)))
    if legend.starred != "unstated" and _STAR.search(piece.text):
        return Requirement(legend.starred, "*")
    if any(field.required for field in piece.fields):
        return Requirement("required", "required field")
    for text in (piece.column, *(field.help for field in piece.fields), *reversed(headings)):
        said = _said(cues.of(text)) if text else _UNSTATED
        if said.state != "unstated":
            return said
    return Requirement(legend.plain, legend.cue) if legend.plain != "unstated" else _UNSTATED


def _said(found: Cues) -> Requirement:
    """Return what the cues of one text say. `if any` and a nudge are not optional (DOMAIN: cues)."""
    if "optional" in found and "nudge" not in found:
        return Requirement("optional", found.printed("optional"))
    if "required" in found:
        return Requirement("required", found.printed("required"))
    return _UNSTATED
