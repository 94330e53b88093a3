"""Editions of a form: which decisions carry over to the next, and which questions are new, gone or changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.values.audit import Audit
    from auditor.values.decision import Decision

CLOSE = 90.0
"""The likeness of two wordings, 0 to 100 (rapidfuzz `ratio` of their folded words), that may be one question."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is kept of a finding for the form's next edition.

    Attributes:
        finding: its id.
        entry: id of the bank entry.
        category: id of its category.
        words: the form's words, masked.
        required: `required`, `optional` or `unstated`.
        page: 1-based page, or None.
        sheet: the sheet's name, or None.
    """

    finding: str
    entry: str
    category: str
    words: str
    required: str = "unstated"
    page: int | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Reworded:
    """A question of the old edition and what has become of it in the new one."""

    old: Asked
    new: Asked


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision on a question that is worded otherwise now; `decision` names the new edition's finding."""

    decision: Decision
    question: Reworded


@dataclass(frozen=True, slots=True)
class Carried:
    """What a new edition takes from an old one.

    Attributes:
        kept: decisions on questions that are asked in the same words; they hold as they are.
        to_confirm: decisions on questions in close words, for the person to confirm.
        new: questions that the old edition did not ask.
        gone: questions that the new edition does not ask any more.
        changed: questions in close words, and questions in the same words that are now required or optional.
    """

    kept: tuple[Decision, ...]
    to_confirm: tuple[Proposal, ...]
    new: tuple[Asked, ...]
    gone: tuple[Asked, ...]
    changed: tuple[Reworded, ...]


def asked_of(audit: Audit) -> tuple[Asked, ...]:
    """Return what is kept of an audit's findings, in reading order."""
    return tuple(
        Asked(
            finding.id,
            finding.explanation.entry,
            finding.category,
            finding.question.text,
            finding.question.requirement.state,
            finding.question.page,
            finding.question.sheet,
        )
        for finding in audit.findings
    )


def carried(old: Iterable[Asked], decisions: Iterable[Decision], new: Iterable[Asked]) -> Carried:
    """Return what of an old edition's questions and decisions carries over to a new edition.

    A question is the same where its fingerprint is, and close where the same bank entry finds it and its words are
    alike by CLOSE or more; each question is paired once, the most alike first.
    """
    before, after = {each.finding: each for each in old}, {each.finding: each for each in new}
    close = dict(_close(before, after))
    decided = {decision.finding: decision for decision in decisions}
    same = [Reworded(each, after[finding]) for finding, each in before.items() if finding in after]
    reworded = [Reworded(before[finding], each) for finding, each in close.items()]
    found = {each.finding for each in close.values()}
    return Carried(
        kept=tuple(decision for finding, decision in decided.items() if finding in after),
        to_confirm=tuple(
            Proposal(replace(decided[pair.old.finding], finding=pair.new.finding), pair)
            for pair in reworded
            if pair.old.finding in decided
        ),
        new=tuple(each for finding, each in after.items() if finding not in before and finding not in found),
        gone=tuple(each for finding, each in before.items() if finding not in after and finding not in close),
        changed=(*reworded, *(pair for pair in same if pair.old.required != pair.new.required)),
    )


def shared(old: Iterable[Asked], new: Iterable[Asked]) -> int:
    """Return how many questions of two forms are the same or close."""
    before, after = {each.finding: each for each in old}, {each.finding: each for each in new}
    return len(before.keys() & after.keys()) + len(tuple(_close(before, after)))


def _close(before: dict[str, Asked], after: dict[str, Asked]) -> Iterator[tuple[str, Asked]]:
    """Yield the old finding's id and the new question of each close pair, in the old edition's order."""
    new = [each for finding, each in after.items() if finding not in before]
    old = [each for finding, each in before.items() if finding not in after]
    alike = sorted(
        ((-score, number, place) for number, place, score in _scores(old, new)),
    )
    pairs: dict[int, int] = {}
    for _, number, place in alike:
        if number not in pairs and place not in pairs.values():
            pairs[number] = place
    yield from ((old[number].finding, new[pairs[number]]) for number in sorted(pairs))


def _scores(old: list[Asked], new: list[Asked]) -> Iterator[tuple[int, int, float]]:
    """Yield the places in both lists of questions that are close, and how close they are."""
    words = [" ".join(words_of(each.words)) for each in new]
    for number, before in enumerate(old):
        text = " ".join(words_of(before.words))
        for place, after in enumerate(new):
            if before.entry == after.entry:
                score = fuzz.ratio(text, words[place], score_cutoff=CLOSE)
                if score:
                    yield number, place, score
