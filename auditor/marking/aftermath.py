"""The aftermath of changes: what a revised form still asks of what was to go, by auditing it again."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from auditor.marking.item_numbers import behind_number
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.change import Change
    from auditor.values.finding import Finding

Said = tuple[str, tuple[str, ...]]
"""A category, and the words of a question."""

_SIGN = re.compile(r"\W+|\d+|\w")
"""Words of a form that say nothing by themselves: numbers and letters of items, blanks, boxes."""
_MOSTLY = 0.75
"""Share of a question's words from which on they are taken for those of a new wording."""


def risen(before: Iterable[Finding], after: Iterable[Finding], changes: Iterable[Change]) -> tuple[Finding, ...]:
    """Return what a revised form asks that the form did not, or that was to go; not what new wordings ask.

    Args:
        before: what the form asks.
        after: what its revised copy asks.
        changes: what was changed.
    """
    changed = [change for change in changes if change.deed != "note"]
    ids = {change.finding.id for change in changed}
    expected = Counter(said_by(finding) for finding in before if finding.id not in ids)
    unlike = [finding for finding in after if not taken(expected, said_by(finding))]
    to_go = {said_by(change.finding) for change in changed}
    wordings = [_telling(change.text) for change in changed if change.text]
    found = []
    for finding in unlike:
        said = said_by(finding)
        stays = said not in to_go and taken_among(expected, said)
        if not stays and not any(_is_of(finding, wording, kept=said in to_go) for wording in wordings):
            found.append(finding)
    return tuple(found)


def said_by(finding: Finding) -> Said:
    """Return what a finding is known by in a copy: its category, and its question's words."""
    return finding.category, words_of(finding.question.text)


def taken(left: Counter[Said], said: Said) -> bool:
    """Take a question from those that are left to be found again; return whether it was there."""
    if left[said] <= 0:
        return False
    left[said] -= 1
    return True


def taken_among(left: Counter[Said], said: Said) -> bool:
    """Take a question that is read with more words beside it, now that its neighbours changed; as `taken` otherwise."""
    told = _telling(" ".join(said[1]))
    among = (other for other in left if other[0] == said[0] and holds(told, _telling(" ".join(other[1]))))
    return any(taken(left, other) for other in list(among))


def cause_of(finding: Finding, changes: Iterable[Change]) -> Change | None:
    """Return the change that a finding in the revised form belongs to: the first of its category."""
    same = (change for change in changes if change.deed != "note" and change.finding.category == finding.category)
    return next(same, None)


def holds(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Return whether other words, at least one, stand among words one after another."""
    return bool(others) and f" {' '.join(others)} " in f" {' '.join(words)} "


def _telling(text: str) -> tuple[str, ...]:
    """Return a text's words without its item's number and what else says nothing by itself."""
    return tuple(word for word in words_of(text[behind_number(text) :]) if not _SIGN.fullmatch(word))


def _is_of(finding: Finding, wording: tuple[str, ...], *, kept: bool) -> bool:
    """Whether a question is a new wording or a piece of it, a number or few old words beside it left aside.

    Args:
        finding: what a copy asks.
        wording: the telling words of a new wording.
        kept: whether the question has the very words of one that was to go.
    """
    said, matched = _telling(finding.question.text), _telling(finding.explanation.matched)
    if kept or not said:
        return said == wording
    if holds(wording, said) or holds(said, wording) or set(said) <= set(wording):
        return True
    return holds(wording, matched) and sum(word in wording for word in said) >= _MOSTLY * len(said)
