"""Echoes: what repeats a question that stands beside it or elsewhere is part of that question, not one more finding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.matching.matcher import Candidate

_LEAD = re.compile(r"[^\d\W][^?]*")
_LEAD_WORDS = 4
_REACH = 25
"""How many questions after a question its answers may still follow (a long list of tick boxes)."""


def without_echoes(found: Sequence[Sequence[Candidate]]) -> Iterator[list[Candidate]]:
    """Yield, for each question of the form, its candidates without echoes.

    An instruction counts only where no question asks for the thing. Answers (`Asian`, `Permanent resident`) belong to
    the question of their category before them. A label without a blank belongs to the question right after it. A field
    without a printed label belongs to the printed question on the same page that says the same. A question right after
    one of its category in another language is its translation.
    """
    asked = {c.entry.category for group in found for c in group if _asks(c)}
    printed = {_words(c) for group in found for c in group if _asks(c) and c.question.printed}
    last: dict[str, int] = {}
    said: dict[str, set[str]] = {}
    for place, group in enumerate(found):
        kept = [
            candidate
            for candidate in group
            if not (_instructs(candidate) and candidate.entry.category in asked)
            and not (candidate.entry.answers and place - last.get(candidate.entry.category, -_REACH) < _REACH)
            and not _leads(candidate, found[place + 1 : place + 2])
            and (candidate.question.printed or _words(candidate) not in printed)
            and not _translates(candidate, said)
        ]
        said = _with_languages(said, group)
        for candidate in group:
            if _asks(candidate):
                last[candidate.entry.category] = place
        yield kept


def _asks(candidate: Candidate) -> bool:
    return candidate.question.part == "asked" and candidate.entry.kind == "question"


def _words(candidate: Candidate) -> tuple[str, int | None, str | None, tuple[str, ...]]:
    question = candidate.question
    return candidate.entry.category, question.page, question.sheet, words_of(candidate.explanation.matched)


def _instructs(candidate: Candidate) -> bool:
    return candidate.question.part != "asked" and candidate.entry.kind == "question"


def _translates(candidate: Candidate, said: dict[str, set[str]]) -> bool:
    """Whether the questions just before asked the same in other languages alone."""
    before = said.get(candidate.entry.category, set())
    return _asks(candidate) and bool(before) and candidate.entry.language not in before


def _with_languages(said: dict[str, set[str]], group: Sequence[Candidate]) -> dict[str, set[str]]:
    """Return, for each category that a question asks about, the languages in which it was asked without a break."""
    return {c.entry.category: said.get(c.entry.category, set()) | {c.entry.language} for c in group if _asks(c)}


def _leads(candidate: Candidate, following: Sequence[Sequence[Candidate]]) -> bool:
    """Whether a label without an answer of its own only leads up to the next question, of the same category."""
    question = candidate.question
    if len(question.text.split()) > _LEAD_WORDS:
        return False
    if not _asks(candidate) or question.answer != "none" or not _LEAD.fullmatch(question.text):
        return False
    return any(
        _asks(other) and other.question.answer != "none" and other.entry.category == candidate.entry.category
        for group in following
        for other in group
    )
