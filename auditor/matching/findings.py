"""From all candidates of a form to its findings: equals are counted, echoes dropped, fingerprints made."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from auditor.values.finding import Finding, GoodPractice
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.matching.matcher import Candidate, Matcher
    from auditor.values.question import Question
    from question_bank.models import Exemption

_PERSON_DECIDES = 0.72
_FINGERPRINT_LENGTH = 16


def findings_of(
    questions: Iterable[Question], matcher: Matcher, categories: frozenset[str], exemptions: tuple[Exemption, ...] = ()
) -> tuple[Finding, ...]:
    """Return the findings of a form in reading order, of the given categories."""
    candidates = [
        candidate
        for question in questions
        for candidate in matcher.candidates(question)
        if candidate.entry.category in categories and not _exempt(candidate, exemptions)
    ]
    equals: Counter[tuple[str, str]] = Counter()
    findings: list[Finding] = []
    for candidate in _without_echoes(candidates):
        key = (candidate.entry.id, " ".join(words_of(candidate.question.text)))
        findings.append(_finding(candidate, key, equals[key]))
        equals[key] += 1
    return tuple(findings)


def good_practice_of(questions: Iterable[Question], matcher: Matcher) -> tuple[GoodPractice, ...]:
    """Return the form's protective statements, each once."""
    seen: dict[str, GoodPractice] = {}
    for question in questions:
        sentence = matcher.protective(question)
        if sentence:
            seen.setdefault(sentence, GoodPractice(sentence, question.page, question.sheet))
    return tuple(seen.values())


def _without_echoes(candidates: list[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without instructions on a thing that the form asks for elsewhere.

    An instruction counts as a question only where it is the only place that requests the thing.
    """
    asked = {c.entry.category for c in candidates if c.question.part == "asked" and c.entry.kind == "question"}
    for candidate in candidates:
        instructs = candidate.question.part == "instruction" and candidate.entry.kind == "question"
        if not (instructs and candidate.entry.category in asked):
            yield candidate


def _finding(candidate: Candidate, key: tuple[str, str], ordinal: int) -> Finding:
    entry = candidate.entry
    digest = hashlib.sha256("\0".join((*key, str(ordinal))).encode()).hexdigest()
    return Finding(
        id=digest[:_FINGERPRINT_LENGTH],
        category=entry.category,
        subcategory=entry.subcategory,
        kind=entry.kind,
        question=candidate.question,
        severity=entry.severity,
        confidence=candidate.confidence,
        needs_person=entry.ambiguous or candidate.confidence < _PERSON_DECIDES,
        explanation=candidate.explanation,
    )


def _exempt(candidate: Candidate, exemptions: tuple[Exemption, ...]) -> bool:
    words = " ".join(words_of(candidate.question.text))
    return any(
        exemption.entry == candidate.entry.id
        and (not exemption.phrases or any(" ".join(words_of(phrase)) in words for phrase in exemption.phrases))
        for exemption in exemptions
    )
