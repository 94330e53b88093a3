"""What the form as a whole lacks or contradicts.

Privacy Act of 1974 section 7 (5 U.S.C. 552a note): beside a request for a Social Security number stands whether it is
mandatory or voluntary, by what authority it is asked, and what it will be used for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.values.audit import FormCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.finding import Finding, GoodPractice
    from auditor.values.question import Question
    from auditor.wording.cue_book import CueBook
    from question_bank.models import Bank

_NOTICE_PARTS = {
    "ssn_notice_voluntary": re.compile(
        r"voluntar|mandator|optional|not required|is required|obligatori|opcional|no es obligatorio", re.IGNORECASE
    ),
    "ssn_notice_authority": re.compile(
        r"U\.?\s?S\.?\s?C\b|C\.?F\.?R\b|§|\b(code|statute|act|section|regulation|ordinance)\b.{0,30}\d|"
        r"authori(ty|zed by)|pursuant to|\b(ley|código|artículo|reglamento)\b",
        re.IGNORECASE,
    ),
    "ssn_notice_uses": re.compile(
        r"\b(used?|using) (only |solely )?(to|for|in|by)\b|will be used|we use (it|this|your)|purpose|"
        r"se us(a|ará)|utiliza|para (identificar|verificar|determinar)",
        re.IGNORECASE,
    ),
}
_NOTICE_LANGUAGES = frozenset({"en", "es"})
"""Languages in which the parts of the notice are known; in others their lack is not told."""
_NO_NOTICE = "ssn_notice_missing"
_SSN_NAMED = re.compile(r"\bSSNs?\b|social security num|seguro social|seguridad social|Privacy Act", re.IGNORECASE)
_NOTICE_WORDS = 8


def checks_of(
    questions: tuple[Question, ...], findings: tuple[Finding, ...], cues: CueBook, bank: Bank, reader: str
) -> tuple[FormCheck, ...]:
    """Return the remarks on the form as a whole, in a fixed order and in the reader's language."""
    texts = _texts(bank, reader)
    return (
        *_ssn_notice(questions, findings, texts),
        *_conflicts(findings, cues, texts),
    )


def with_doubts(
    practices: tuple[GoodPractice, ...], findings: tuple[Finding, ...], bank: Bank, reader: str
) -> tuple[GoodPractice, ...]:
    """Return the protective statements, each with a doubt where the form's own sharing clauses say otherwise."""
    sharing = [finding for finding in findings if finding.category == "data_sharing" and finding.kind == "clause"]
    promised = re.compile(r"share|disclos|confidential|release|give|sell|compart|divulg|revel|confiden", re.IGNORECASE)
    doubt = _texts(bank, reader)["protective_contradiction"] if sharing else ""
    return tuple(replace(p, doubt=doubt) if doubt and promised.search(p.text) else p for p in practices)


def _texts(bank: Bank, reader: str) -> dict[str, str]:
    return {**bank.texts.get("en", {}), **bank.texts.get(reader, {})}


def _ssn_notice(
    questions: tuple[Question, ...], findings: tuple[Finding, ...], texts: dict[str, str]
) -> Iterator[FormCheck]:
    """Yield a remark for each of the three parts of the notice that the form lacks, one for all where it has none."""
    asked = tuple(
        f.id
        for f in findings
        if f.category == "ssn"
        and f.kind == "question"
        and f.subcategory != "ssn_other"
        and f.question.language in _NOTICE_LANGUAGES
    )
    if not asked:
        return
    said = " ".join(
        question.text
        for question in questions
        if len(question.text.split()) >= _NOTICE_WORDS and _SSN_NAMED.search(question.text)
    )
    lacking = [code for code, part in _NOTICE_PARTS.items() if not part.search(said)]
    codes = [_NO_NOTICE] if len(lacking) == len(_NOTICE_PARTS) else lacking
    yield from (FormCheck(code, texts[code], asked) for code in codes)


def _conflicts(findings: tuple[Finding, ...], cues: CueBook, texts: dict[str, str]) -> Iterator[FormCheck]:
    """Yield the questions that are optional in words and required, or urged, in practice."""
    for code, keys in (("optionality_conflict", ("optional", "required")), ("nudge", ("optional", "nudge"))):
        ids = tuple(finding.id for finding in findings if all(_says(key, finding, cues) for key in keys))
        if ids:
            yield FormCheck(code, texts[code], ids)


def _says(key: str, finding: Finding, cues: CueBook) -> bool:
    question = finding.question
    if key in cues.of(f"{question.text} {question.help}".rstrip()):  # as its requirement was looked up
        return True
    return key == question.requirement.state
