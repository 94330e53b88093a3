"""Who a question is about: the person filling in, their household, or somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.values.question import Who
    from auditor.wording.cue_book import CueBook


def subject_of(piece: Piece, headings: tuple[str, ...], cues: CueBook) -> Who:
    """Return who it is about; the nearest words decide: the label, its row and column, the headings inwards out."""
    for text in (piece.text, piece.row, piece.column, *reversed(headings)):
        if not text:
            continue
        found = cues.of(text)
        if "household" in found:
            return "household"
        if "other_person" in found:
            return "other"
    return "self"
