"""What both versions ask that exposes a resident, paired within each category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.values.comparison import Asked, AskedPair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.values.finding import Finding

Findings = tuple["Finding", ...]
_Key = tuple[str, str]


def asked_pairs(original: Findings, translation: Findings, partners: dict[int, int]) -> Iterator[AskedPair]:
    """Yield what is asked in either version, in the original's order, then what the translation alone asks.

    Within one category and kind the findings of both versions are paired: first those whose questions are partners,
    then the rest by their turn. What is asked equally often is thus always paired.

    Args:
        original: findings of the original.
        translation: findings of the translation.
        partners: for the index of a finding of the original, that of the translation's finding at the same place.
    """
    taken: dict[int, int] = {}
    for first, second in partners.items():
        if _key(original[first]) == _key(translation[second]):
            taken[first] = second
    rest = [index for index in range(len(translation)) if index not in taken.values()]
    for first in (index for index in range(len(original)) if index not in taken):
        alike = [index for index in rest if _key(translation[index]) == _key(original[first])]
        if alike:
            taken[first] = alike[0]
            rest.remove(alike[0])
    for index, finding in enumerate(original):
        yield _pair(finding, finding, translation[taken[index]] if index in taken else None)
    for index in rest:
        yield _pair(translation[index], None, translation[index])


def _key(finding: Finding) -> _Key:
    return finding.category, "clause" if finding.kind == "clause" else "question"


def _pair(named: Finding, original: Finding | None, translation: Finding | None) -> AskedPair:
    return AskedPair(named.category, named.kind, named.severity, _asked(original), _asked(translation))


def _asked(finding: Finding | None) -> Asked | None:
    if finding is None:
        return None
    question = finding.question
    return Asked(
        question.text, question.page, question.sheet, question.requirement.state, question.answer, len(question.options)
    )


def categories_of(pairs: Iterable[AskedPair]) -> tuple[set[_Key], set[_Key]]:
    """Return the categories (with `clause` or `question`) that each of the two versions asks at all."""
    every = [((pair.category, "clause" if pair.kind == "clause" else "question"), pair) for pair in pairs]
    return {key for key, pair in every if pair.original}, {key for key, pair in every if pair.translation}
