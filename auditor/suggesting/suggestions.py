"""The advice for a finding from the bank: words in the form's language, reasons in the reader's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from auditor.values.finding import Finding, Suggestion

if TYPE_CHECKING:
    from question_bank.models import Advice, Bank, Law

_ENGLISH = "en"


def with_suggestions(
    findings: tuple[Finding, ...], bank: Bank, reader: str = _ENGLISH, state: str = ""
) -> tuple[Finding, ...]:
    """Return the findings with the advice that fits each, the main one first.

    Args:
        findings: what was found.
        bank: has the advice.
        reader: code of the language that reasons are in, where the bank has it.
        state: postal code of the state whose laws come first and alone beside those of the country; empty: all laws.
    """
    suggestions = cache(_Adviser(bank, reader, state).suggestions)
    return tuple(replace(finding, suggestions=suggestions(_case(finding))) for finding in findings)


class _Case(NamedTuple):
    """All of a finding that its advice depends on: many findings of a form share it."""

    language: str
    category: str
    subcategory: str
    conditions: tuple[str, ...]


def _case(finding: Finding) -> _Case:
    question = finding.question
    conditions = (question.requirement.state, question.who, finding.kind)
    return _Case(question.language, finding.category, finding.subcategory, conditions)


@dataclass(frozen=True, slots=True)
class _Adviser:
    bank: Bank
    reader: str
    state: str

    def suggestions(self, case: _Case) -> tuple[Suggestion, ...]:
        own = self._advice(case, case.language)
        english, read = self._advice(case, _ENGLISH), self._advice(case, self.reader)
        advice = own or english
        return tuple(
            Suggestion(
                action=item.action,
                text=item.text,
                reason=(_same(item, advice, read) or _same(item, advice, english) or item).reason,
                references=self._references(item),
                english=_text(_same(item, advice, english)) if own and case.language != _ENGLISH else "",
                machine_drafted=bool(own and item.text) and case.language in self.bank.drafted,
            )
            for item in advice
            if set(item.when) <= set(case.conditions)
        )

    def _references(self, item: Advice) -> tuple[str, ...]:
        """Return the laws that may apply, as printed, those of the state first."""
        laws = [self.bank.laws[reference] for reference in item.references]
        near = sorted((law for law in laws if law.holds_in(self.state)), key=lambda law: self.state not in law.states)
        return tuple(map(_cited, near))

    def _advice(self, case: _Case, language: str) -> tuple[Advice, ...]:
        """Return all advice for the subcategory, else the category, in a language."""
        known = self.bank.suggestions.get(language, {})
        return known.get(case.subcategory) or known.get(case.category) or ()


def _same(item: Advice, advice: tuple[Advice, ...], other: tuple[Advice, ...]) -> Advice | None:
    """Return the advice in another language that an item stands for: the same in action, conditions and turn."""
    turn = [each for each in advice if _stands_for(each, item)].index(item)
    alike = [each for each in other if _stands_for(each, item)]
    return alike[turn] if turn < len(alike) else None


def _stands_for(one: Advice, other: Advice) -> bool:
    return one.action == other.action and one.when == other.when


def _text(advice: Advice | None) -> str:
    return advice.text if advice else ""


def _cited(law: Law) -> str:
    """Return a law as printed: citation, what it says, and the date that was last checked."""
    standing = {
        "in_force": "",
        "changed": "; it has changed",
        "contested": "; it is contested",
        "verify": "; not verified",
    }
    checked = f"checked {law.checked:%Y-%m-%d}{standing[law.status]}"
    return f"{law.citation}: {law.relevance} ({checked}; ask counsel which applies)"
