"""The advice for a finding, in the form's language, from the bank."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.values.finding import Finding, Suggestion

if TYPE_CHECKING:
    from question_bank.models import Advice, Bank

_FALLBACK = "en"


def with_suggestions(findings: tuple[Finding, ...], bank: Bank) -> tuple[Finding, ...]:
    """Return the findings with the advice that fits each, the main one first."""
    return tuple(replace(finding, suggestions=_suggestions(finding, bank)) for finding in findings)


def _suggestions(finding: Finding, bank: Bank) -> tuple[Suggestion, ...]:
    advice = _advice(finding, bank)
    fits = [item for item in advice if all(_holds(condition, finding) for condition in item.when)]
    return tuple(
        Suggestion(item.action, item.text, item.reason, tuple(_cited(reference, bank) for reference in item.references))
        for item in fits
    )


def _advice(finding: Finding, bank: Bank) -> tuple[Advice, ...]:
    """Return all advice for the subcategory, else the category, in the form's language, else in English."""
    for language in (finding.question.language, _FALLBACK):
        known = bank.suggestions.get(language, {})
        for key in (finding.subcategory, finding.category):
            if key in known:
                return known[key]
    return ()


def _holds(condition: str, finding: Finding) -> bool:
    return condition in (finding.question.requirement.state, finding.question.who, finding.kind)


def _cited(reference: str, bank: Bank) -> str:
    """Return a law as printed: citation, what it says, and the date that was last checked."""
    law = bank.laws[reference]
    standing = {
        "in_force": "",
        "changed": "; it has changed",
        "contested": "; it is contested",
        "verify": "; not verified",
    }
    checked = f"checked {law.checked:%Y-%m-%d}{standing[law.status]}"
    return f"{law.citation}: {law.relevance} ({checked}; ask counsel which applies)"
