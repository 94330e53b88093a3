"""Which sentences of a paragraph a change is about: a clause is often one sentence of many."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.marking.item_numbers import is_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.change import Change

_END = re.compile(r"[.?!։؟](?:[\"”’»)\]]+)?\s+(?=[\"“‘«(\[]?[^\W\d_a-zа-яա-ֆ])|[。？！]+[」』）]?\s*")
"""Where a sentence ends: a full stop and a capital letter or a script without capitals; a wide full stop alone."""
_SHORT = re.compile(r"(?:^|[\s(])(?:[A-Z]|[A-Z]\.[A-Z]|No|Nos|St|Mr|Mrs|Ms|Dr|Inc|Dept|Art|Sec|Stat|U\.S\.C|etc)\.\s+$")
"""A full stop that only shortens a word."""


def changed_span(text: str, start: int, end: int, change: Change) -> tuple[int, int]:
    """Return from where to where of a block's text a change takes words away.

    Of a clause in a paragraph of several sentences only those go that hold the words that were matched, and the
    paragraph's number where no other is left; everything else goes as a whole.

    Args:
        text: the block's text.
        start: where the words of the question start in it.
        end: where they end.
        change: what is to become of them.
    """
    if change.finding.kind != "clause" or change.deed == "note":
        return start, end
    first, last = sentences_with(text[start:end], change.finding.explanation.matched)
    if is_number(text[start : start + first]) and not text[start + last : end].strip():
        first = 0
    return start + first, start + last


def sentences_with(text: str, matched: str) -> tuple[int, int]:
    """Return where the sentences start and end that hold the matched words; the whole text where it lacks these."""
    return next(places_with(text, matched), (0, len(text)))


def places_with(text: str, matched: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences start and end that hold the matched words, for each time that these are said."""
    words = r"\s+".join(map(re.escape, matched.split()))
    if not words:
        return
    spans = _sentences(text)
    for found in re.finditer(words, text, re.IGNORECASE):
        held = [(start, end) for start, end in spans if start < found.end() and found.start() < end]
        yield held[0][0], held[-1][1]


def _sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence starts and ends, the space between them left out."""
    stops = [0]
    for stop in _END.finditer(text):
        if not _SHORT.search(text[: stop.end()]):
            stops.append(stop.end())
    spans = []
    for start, end in zip(stops, [*stops[1:], len(text)], strict=True):
        if text[start:end].strip():
            spans.append((start, start + len(text[start:end].rstrip())))
    return spans or [(0, len(text))]
