"""Wordings: which of a block's words new words take the place of, and what of them stays."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.marking.item_numbers import words_start
from auditor.marking.sentences import changed_span
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX

if TYPE_CHECKING:
    from auditor.values.change import Change

_MARK = re.compile(f"{BLANK}|[{EMPTY_BOX}{TICKED_BOX}]")
_COLON, _ENDED = re.compile(r"\s*[:：]\s*$"), re.compile(r"[:：?？.。!！]\s*$")


def span_of(text: str, start: int, end: int, change: Change) -> tuple[int, int]:
    """Return from where to where of a block's text a change takes the question's words away.

    Where new words take their place, an item's number stays, and a colon where the new words end in no stop; where
    only the label changes, blanks and boxes stay. Where nothing takes their place, the white space behind them goes.

    Args:
        text: the block's text.
        start: where the question's words start in it.
        end: where they end.
        change: what is to become of them.
    """
    start, end = changed_span(text, start, end, change)
    if change.deed == "remove":
        return start, end + len(text[end:]) - len(text[end:].lstrip())
    if change.deed == "relabel":
        start, end = _label(text, start, end, change.finding.question.text)
    if change.deed in {"relabel", "replace"}:
        start = words_start(text, start, end, change.text)
    if change.deed == "relabel":
        end -= _colon_length(text[start:end], change.text)
    return start, end


def _label(text: str, start: int, end: int, words: str) -> tuple[int, int]:
    """Return the bounds of the label among its blanks and boxes: its own words, else what comes before the first."""
    held = text[start:end]
    if not _MARK.search(held):
        return start, end
    at = held.find(words) if words and not _MARK.search(words) else -1
    if at >= 0:
        return start + at, start + at + len(words)
    pieces = [piece for piece in _pieces(held) if held[slice(*piece)].strip(" :;,.")]
    first, last = pieces[0] if pieces else (0, 0)
    return start + first, start + last


def _pieces(held: str) -> list[tuple[int, int]]:
    """Return the bounds of what stands between the blanks and boxes, without white space at its ends."""
    marks = [(0, 0), *(mark.span() for mark in _MARK.finditer(held)), (len(held), len(held))]
    bounds = [(left[1], right[0]) for left, right in pairwise(marks)]
    return [
        (first + len(held[first:last]) - len(held[first:last].lstrip()), first + len(held[first:last].rstrip()))
        for first, last in bounds
    ]


def _colon_length(old: str, new: str) -> int:
    colon = _COLON.search(old)
    return len(colon.group()) if colon and not _ENDED.search(new) else 0
