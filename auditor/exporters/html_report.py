"""The audits as one page to read and print: a single file, with no script and nothing fetched from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.categories import DEFAULT_CATEGORIES, category_position
from auditor.exporters import wording
from auditor.exporters.decided import decision_on, decision_sentence
from auditor.exporters.html_page import rendered
from auditor.exporters.naming import form_names, named_audits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from auditor.batch import Outcome
    from auditor.exporters.decided import Decided
    from auditor.values.audit import Audit, Status
    from auditor.values.finding import Finding, Severity, Suggestion


@dataclass(frozen=True, slots=True)
class _Advised:
    """Findings of one form for which the same is suggested."""

    findings: tuple[Finding, ...]
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """The findings of one form that share severity and category."""

    severity: Severity
    category: str
    advised: tuple[_Advised, ...]


@dataclass(frozen=True, slots=True)
class _Total:
    """One category over all forms: in how many it was found, how often, and how often it is said to be required."""

    category: str
    forms: int
    findings: int
    required: int


def html_report(outcomes: Iterable[Outcome], made: datetime, decided: Decided | None = None, city: str = "") -> bytes:
    """Return the report as one UTF-8 HTML file.

    What was not read stands first, then the figures, then each form with its findings grouped by severity.

    Args:
        outcomes: in the order in which the forms are shown.
        made: when the forms were checked, in the reader's own time zone.
        decided: what was decided, which is then told beside each finding; None: nothing is said of decisions.
        city: whose forms these are; empty: nothing is said of it.
    """
    every = tuple(outcomes)
    names = form_names(every)
    audits = named_audits(every, names)
    return rendered(
        "report.html",
        made=made,
        decided=decided,
        city=city,
        names=names,
        refused=[outcome for outcome in every if outcome.audit is None and not outcome.not_a_form],
        others=[outcome for outcome in every if outcome.not_a_form],
        audits=audits,
        incomplete=[audit for audit in audits if not wording.checked_in_full(audit)],
        doubtful=[audit for audit in audits if wording.doubt_remarks(audit)],
        references=_references(audits),
        counts=wording.severity_counts(finding for audit in audits for finding in audit.findings),
        undecided=sum(finding.needs_person for audit in audits for finding in audit.findings),
        asking=sum(bool(audit.findings) for audit in audits),
        totals=_totals(audits),
        looked_for=_looked_for(audits),
        groups=_groups,
        standing=_standing,
        decision_on=decision_on,
        decision_sentence=decision_sentence,
    )


def _standing(audit: Audit) -> Status:
    """Return the coverage as the report colours it: a form in an unknown language is not green."""
    if audit.coverage.status == "complete" and not wording.checked_in_full(audit):
        return "partial"
    return audit.coverage.status


def _groups(audit: Audit) -> list[_Group]:
    """Return a form's findings by severity, the gravest first, and by category within."""
    groups = []
    for severity in wording.SEVERITIES:
        grave = [finding for finding in audit.findings if finding.severity == severity]
        for category in _ordered({finding.category for finding in grave}):
            same = tuple(finding for finding in grave if finding.category == category)
            groups.append(_Group(severity, category, _by_advice(same)))
    return groups


def _by_advice(findings: tuple[Finding, ...]) -> tuple[_Advised, ...]:
    """Return the findings parted by what is suggested and in which language, so that it is said once."""
    parted: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        parted.setdefault((finding.suggestions, finding.question.language), []).append(finding)
    return tuple(_Advised(tuple(same), same[0].suggestions) for same in parted.values())


def _references(audits: tuple[Audit, ...]) -> dict[str, int]:
    """Return every reference with its number, from 1 in the order in which the report comes to them."""
    named: list[str] = []
    for audit in audits:
        advised = [part for group in _groups(audit) for part in group.advised]
        named += [text for part in advised for suggestion in part.suggestions for text in suggestion.references]
        named += [text for check in audit.checks for text in check.references]
    return {text: number for number, text in enumerate(dict.fromkeys(named), start=1)}


def _totals(audits: tuple[Audit, ...]) -> list[_Total]:
    """Return the categories that were found, in the order of CATEGORIES."""
    found = [(audit.form, finding) for audit in audits for finding in audit.findings]
    totals = []
    for category in _ordered({finding.category for _, finding in found}):
        same = [(form, finding) for form, finding in found if finding.category == category]
        required = sum(finding.question.requirement.state == "required" for _, finding in same)
        totals.append(_Total(category, len({id(form) for form, _ in same}), len(same), required))
    return totals


def _ordered(categories: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(categories, key=lambda category: (category_position(category), category)))


def _looked_for(audits: tuple[Audit, ...]) -> tuple[str, ...]:
    """Return the ids of the categories that were looked for, as the audits' own options tell."""
    return _ordered({category for audit in audits for category in _chosen(audit)})


def _chosen(audit: Audit) -> tuple[str, ...]:
    options = audit.engine.options.get("categories")
    return tuple(map(str, options)) if isinstance(options, (list, tuple)) and options else DEFAULT_CATEGORIES
