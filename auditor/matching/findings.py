"""From all candidates of a form to its findings: equals are counted, echoes dropped, fingerprints made."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.matching.echoes import without_echoes
from auditor.matching.fingerprint import fingerprint_of
from auditor.values.finding import Finding, GoodPractice
from auditor.wording.folding import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.matching.matcher import Candidate, Matcher
    from auditor.values.question import Question, Requirement
    from question_bank.models import Bank, Exemption

_PERSON_DECIDES = 0.72


def findings_of(
    questions: tuple[Question, ...],
    matcher: Matcher,
    categories: frozenset[str],
    exemptions: tuple[Exemption, ...] = (),
) -> tuple[Finding, ...]:
    """Return the findings of a form in reading order, of the given categories."""
    said = dict(pair for question in reversed(questions) for pair in matcher.statements(question))
    found = [
        [
            _informed(candidate, said)
            for candidate in matcher.candidates(question)
            if candidate.entry.category in categories and not _exempt(candidate, exemptions)
        ]
        for question in questions
    ]
    candidates = [candidate for group in without_echoes(found) for candidate in group]
    equals: Counter[tuple[str, str]] = Counter()
    findings: list[Finding] = []
    for candidate in candidates:
        key = (candidate.entry.id, " ".join(words_of(candidate.question.text)))
        findings.append(_finding(candidate, equals[key]))
        equals[key] += 1
    return tuple(findings)


def in_own_languages(findings: tuple[Finding, ...], bank: Bank, languages: tuple[str, ...]) -> tuple[Finding, ...]:
    """Return the findings of a form in several languages, each question in the language of the entry that it fits."""
    if len(languages) < 2:  # noqa: PLR2004 - one language is that of every question
        return findings
    spoken = {entry.id: entry.language for entry in bank.entries if entry.language in languages}
    return tuple(_in_language(finding, spoken.get(finding.explanation.entry)) for finding in findings)


def _in_language(finding: Finding, language: str | None) -> Finding:
    return replace(finding, question=replace(finding.question, language=language)) if language else finding


def good_practice_of(questions: Iterable[Question], matcher: Matcher) -> tuple[GoodPractice, ...]:
    """Return the form's protective statements, each once."""
    seen: dict[str, GoodPractice] = {}
    for question in questions:
        sentence = matcher.protective(question)
        if sentence:
            seen.setdefault(sentence, GoodPractice(sentence, question.page, question.sheet))
    return tuple(seen.values())


def _informed(candidate: Candidate, said: dict[str, Requirement]) -> Candidate:
    """Return the candidate with what the form says elsewhere of its category, where nothing nearer says anything."""
    question, known = candidate.question, said.get(candidate.entry.category)
    if known is None or question.requirement.state != "unstated" or candidate.entry.kind != "question":
        return candidate
    return replace(candidate, question=replace(question, requirement=known))


def _finding(candidate: Candidate, ordinal: int) -> Finding:
    entry = candidate.entry
    return Finding(
        id=fingerprint_of(entry.id, candidate.question.text, ordinal),
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
    words = _spaced(candidate.question.text)
    return any(
        exemption.entry == candidate.entry.id
        and (not exemption.phrases or any(_spaced(phrase) in words for phrase in exemption.phrases))
        for exemption in exemptions
    )


def _spaced(text: str) -> str:
    """Return the text's words with a space on either side of each, so that only whole words stand in one another."""
    return f" {' '.join(words_of(text))} "
