"""From what the reviewer marked by hand to findings, which stand among the others in reading order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from auditor.matching.fingerprint import fingerprint_of
from auditor.values.finding import BY_HAND, Explanation, Finding
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.finding import Severity
    from auditor.values.hand_mark import HandMark
    from auditor.values.question import Question
    from question_bank.models import Bank

_REASON = "The reviewer marked this question by hand."
_GENERAL: dict[str, str] = {
    "itin": "itin_tin",
    "immigration_status": "imm_status",
    "race_ethnicity": "race_eth",
    "identity_document": "id_document",
    "financial_account": "finance",
    "data_sharing": "share_3p",
    "criminal_history": "criminal",
}
"""The subcategory that speaks for a whole category, where that is called otherwise."""


def marked_by_hand(
    questions: tuple[Question, ...], findings: tuple[Finding, ...], marks: Iterable[HandMark], bank: Bank
) -> tuple[Finding, ...]:
    """Return a finding without advice for each mark whose question is in the form and was not found anyway.

    Args:
        questions: everything that the form asks or says.
        findings: what was found in it.
        marks: what the reviewer marked.
        bank: tells how grave a category is.
    """
    found = {(finding.category, _place(finding.question)) for finding in findings}
    places = {place for _, place in found}
    own: dict[str, Finding] = {}
    for mark in marks:
        question = _meant(mark, questions, places)
        if question and (mark.category, _place(question)) not in found:
            finding = _finding(mark.category, question, _ordinal(question, questions), bank)
            own[finding.id] = finding
    return tuple(own.values())


def in_reading_order(findings: Iterable[Finding], questions: tuple[Question, ...]) -> tuple[Finding, ...]:
    """Return findings in the order of their questions."""
    order = {_place(question): number for number, question in reversed(list(enumerate(questions)))}
    return tuple(sorted(findings, key=lambda finding: order.get(_place(finding.question), len(order))))


def _meant(mark: HandMark, questions: tuple[Question, ...], taken: set[object]) -> Question | None:
    """Return the question of its block that a mark points at, or None where the block asks nothing.

    That is the last to begin at or before the mark's letter, as a blank belongs to the words before it; of a mark at
    the block's beginning the first question that was not found, since the whole block was pointed at.
    """
    here = [question for question in questions if question.location == mark.block]
    before = [question for question in here if question.words and question.words.start <= mark.start]
    free = [question for question in here if _place(question) not in taken]
    return next(iter((*(before[-1:] if mark.start else free), *here)), None)


def _place(question: Question) -> object:
    return question.location, question.words


def _ordinal(question: Question, questions: tuple[Question, ...]) -> int:
    """Return how many questions in the same words stand before this one."""
    said = words_of(question.text)
    before = questions[: questions.index(question)]
    return sum(words_of(each.text) == said for each in before)


def _finding(category: str, question: Question, ordinal: int, bank: Bank) -> Finding:
    return Finding(
        id=fingerprint_of(f"{BY_HAND}.{category}", question.text, ordinal),
        category=category,
        subcategory=_GENERAL.get(category, category),
        kind="clause" if question.part == "clause" else "question",
        question=question,
        severity=_severity(category, bank),
        confidence=1.0,
        needs_person=False,
        explanation=Explanation(BY_HAND, "", "", 100.0, (_REASON,)),
    )


def _severity(category: str, bank: Bank) -> Severity:
    """Return how grave the bank's entries of a category mostly are; of none at all, what lies between."""
    known = Counter(entry.severity for entry in bank.entries if entry.category == category)
    return known.most_common(1)[0][0] if known else "medium"
