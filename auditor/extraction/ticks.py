"""Answers without a box: ticked on a short blank (`Moved? Yes ____ No ____`) or circled (`Moved? Y / N`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.values.location import Stretch

if TYPE_CHECKING:
    from auditor.extraction.piece import Piece
    from auditor.wording.cue_book import CueBook

_LONGEST_ANSWER = 3
_LONGEST_YES = 5
"""Letters; longer words need not be looked up."""
_STEM = re.compile(r"(.*[?？؟:.)…])\s*(\w[\w’']*)?$", re.DOTALL)
"""A question, and the first of its answers where that stands before its blank."""
_CIRCLED = re.compile(r"(?<=[?？؟])\s*(\w{1,5})\s*[/|,]?\s*(\w{1,5})$")
_LONGEST_CIRCLED = 18
"""Characters at the end of a text where such answers stand, with the question mark before them."""


def with_ticks(pieces: tuple[Piece, ...], cues: CueBook) -> tuple[Piece, ...]:
    """Return the pieces of one block, a question with such answers as one piece with these as its options."""
    if len(pieces) == 1:
        return (_circled(pieces[0], cues),)
    if not any(_is_yes(piece.text.rpartition(" ")[2], cues) for piece in pieces):
        return pieces
    joined: list[Piece] = []
    place = 0
    while place < len(pieces):
        end = place + 1
        while end < len(pieces) and _is_answer(pieces[end]):
            end += 1
        piece = _ticked(pieces[place], pieces[place + 1 : end], cues)
        joined.append(piece or pieces[place])
        place = end if piece else place + 1
    return tuple(joined)


def _circled(piece: Piece, cues: CueBook) -> Piece:
    if piece.answer != "none":
        return piece
    match = _CIRCLED.search(piece.text[-_LONGEST_CIRCLED:])
    if match is None or not (_is_yes(match[1], cues) and "no" in cues.of(match[2])):
        return piece
    return _split(piece, piece.text[: -len(match[0])], match.groups())


def _split(piece: Piece, stem: str, options: tuple[str, ...]) -> Piece:
    """Return a piece as a question and its options, the stretch of its words parted alike."""
    piece = piece._replace(text=stem, answer="boxes", options=options)
    if piece.words is None:
        return piece
    block, start, end = piece.words.block, piece.words.start, piece.words.end
    middle = min(start + len(stem), end)
    return piece._replace(
        words=Stretch(block, start, middle), stretches=(Stretch(block, middle, end), *piece.stretches)
    )


def _is_answer(piece: Piece) -> bool:
    return piece.word_count <= _LONGEST_ANSWER and piece.answer in {"blank", "none"} and not piece.text.endswith(":")


def _is_yes(text: str, cues: CueBook) -> bool:
    return len(text) <= _LONGEST_YES and text.isalpha() and "yes" in cues.of(text)


def _ticked(first: Piece, others: tuple[Piece, ...], cues: CueBook) -> Piece | None:
    """Return the question with its answers; None where the words are no question with yes among its answers."""
    stem = _STEM.match(first.text)
    if stem is None or not others or first.answer != "blank":
        return None
    options = (*filter(None, (stem[2],)), *(piece.text for piece in others))
    if not any(_is_yes(option, cues) for option in options):
        return None
    fields = first.fields + tuple(field for piece in others for field in piece.fields)
    answers = tuple(stretch for piece in others for stretch in piece.extent)
    asked = _split(first._replace(fields=fields), stem[1], options)
    return asked._replace(stretches=asked.stretches + answers)
