"""Kin: findings that one decision may stand for, in the same form and in the other forms of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor.values.audit import Audit
    from auditor.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Kin:
    """What is like a finding.

    Attributes:
        here: ids of other findings of the form that ask the same and have the same advice.
        elsewhere: ids of the same question in other forms, by the SHA-256 of each form.
    """

    here: tuple[str, ...]
    elsewhere: Mapping[str, tuple[str, ...]]


def kin_of(finding: Finding, audit: Audit, others: Iterable[Audit]) -> Kin:
    """Return what is like a finding; in other forms it must be asked in the same words."""
    here = tuple(each.id for each in audit.findings if each.id != finding.id and _asks_the_same(each, finding))
    elsewhere = {}
    for other in others:
        same = tuple(each.id for each in other.findings if asked_words(each) == asked_words(finding))
        if same and other.form.sha256 != audit.form.sha256:
            elsewhere[other.form.sha256] = same
    return Kin(here, elsewhere)


def _asks_the_same(one: Finding, other: Finding) -> bool:
    return _sort(one) == _sort(other) and one.suggestions == other.suggestions


def _sort(finding: Finding) -> tuple[str, ...]:
    return finding.category, finding.subcategory, finding.kind, finding.question.language


def asked_words(finding: Finding) -> tuple[str, ...]:
    """Return what a finding asks and in which words: the same for the same question in another form."""
    return (*_sort(finding), " ".join(finding.question.text.casefold().split()))
