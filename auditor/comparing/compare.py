"""Two readings of one form in two languages, held side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.comparing.alignment import aligned, shape_of
from auditor.comparing.differences import (
    in_order,
    of_fields,
    of_languages,
    of_questions,
    of_sensitive,
    of_statements,
)
from auditor.comparing.offered import offered_languages
from auditor.comparing.sensitive import asked_pairs
from auditor.values.comparison import Comparison, Version

if TYPE_CHECKING:
    from auditor.comparing.alignment import Pairs, Shape
    from auditor.pipeline import Reading
    from auditor.values.finding import Finding
    from auditor.values.question import Question


def compare(original: Reading, translation: Reading, names: dict[str, tuple[str, ...]]) -> Comparison:
    """Return what both versions ask and where they differ.

    Args:
        original: the version that the other one translates.
        translation: the other.
        names: every name of each language, by its code (`Bank.language_names`).
    """
    first, second = _asked(original), _asked(translation)
    pairs = aligned(_shapes(original, first), _shapes(translation, second))
    findings, others = original.audit.findings, translation.audit.findings
    sensitive = tuple(asked_pairs(findings, others, _partners(findings, others, pairs, first, second)))
    languages = [offered_languages(each.document, names) for each in (original, translation)]
    differences = (
        *of_sensitive(sensitive),
        *of_statements(original.audit.good_practice, translation.audit.good_practice),
        *of_languages(*languages),
        *of_fields(_fields(original), _fields(translation)),
        *of_questions(pairs, first, second),
    )
    return Comparison(_version(original), _version(translation), sensitive, in_order(differences))


def _asked(reading: Reading) -> tuple[Question, ...]:
    return tuple(question for question in reading.questions if question.part == "asked")


def _shapes(reading: Reading, questions: tuple[Question, ...]) -> list[Shape]:
    found: dict[object, set[str]] = {}
    for finding in reading.audit.findings:
        found.setdefault(finding.question.location, set()).add(finding.category)
    return [shape_of(question, frozenset(found.get(question.location, ()))) for question in questions]


def _partners(
    findings: tuple[Finding, ...],
    others: tuple[Finding, ...],
    pairs: Pairs,
    first: tuple[Question, ...],
    second: tuple[Question, ...],
) -> dict[int, int]:
    """Return which findings stand at questions that are aligned, by their indexes."""
    place = {
        (first[one].location, first[one].text): (second[other].location, second[other].text)
        for one, other in pairs
        if one is not None and other is not None
    }
    at = {(f.category, f.question.location, f.question.text): index for index, f in enumerate(others)}
    partners: dict[int, int] = {}
    for index, finding in enumerate(findings):
        partner = place.get((finding.question.location, finding.question.text))
        if partner and (finding.category, *partner) in at:
            partners[index] = at[finding.category, *partner]
    return partners


def _fields(reading: Reading) -> frozenset[str]:
    blocks = (block for page in reading.document.pages for block in page.blocks)
    return frozenset(field.name for block in blocks for field in block.fields if field.name)


def _version(reading: Reading) -> Version:
    return Version(reading.audit.form, reading.audit.coverage, reading.audit.questions)
