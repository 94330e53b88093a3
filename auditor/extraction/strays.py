"""Marks without words (`►`, `) (`, `A-`, `17.`): they belong to the label before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.extraction.nearness import near
from auditor.extraction.piece import has_words

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece


def without_strays(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces that have words or a control that speaks; a mark's answer goes to the label before it."""
    kept: list[Piece] = []
    for piece in pieces:
        if has_words(piece.text) or any(field.help for field in piece.fields):
            kept.append(piece)
            continue
        last = kept[-1] if kept else None
        if last is not None and last.answer == "none" and piece.answer != "none" and _beside(last, piece):
            kept[-1] = last._replace(answer=piece.answer, fields=piece.fields, stretches=last.stretches + piece.extent)
        elif piece.fields:
            kept.append(piece)
    return tuple(kept)


def _beside(last: Piece, piece: Piece) -> bool:
    return has_words(last.text) and near(last.block.location, piece.block.location)
