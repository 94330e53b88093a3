"""From decisions to changes: what each means for the form's words, and the note beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.categories import category_name
from auditor.exporters.wording import DRAFTED, SEVERITIES
from auditor.values.change import Change
from auditor.values.copy import Left
from auditor.values.decision import Decision
from auditor.values.deed import deed_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.values.decision import DecisionAction
    from auditor.values.finding import Finding

DECIDED: dict[DecisionAction, str] = {
    "remove": "Remove this.",
    "replace": "Ask something else instead.",
    "make_optional": "Make this optional.",
    "reword": "Word this differently.",
    "separate_sheet": "Move this to a separate sheet without a name.",
    "add_notice": "Add a notice.",
    "narrow_clause": "Narrow this clause.",
    "keep_required": "Keep this only if a law requires it.",
    "keep_protective": "Keep this: it protects people.",
    "ask_person": "A person has to decide about this.",
    "keep": "Kept as it is.",
    "not_sensitive": "Not sensitive here.",
}
"""What each decision is called in a note."""


def first_decisions(findings: Iterable[Finding]) -> tuple[Decision, ...]:
    """Return the decisions that follow the first suggestion of each finding, for those that have one."""
    return tuple(
        Decision(finding.id, finding.suggestions[0].action, finding.suggestions[0].text)
        for finding in findings
        if finding.suggestions
    )


def changes_of(findings: tuple[Finding, ...], decisions: tuple[Decision, ...]) -> tuple[Change, ...]:
    """Return the changes in the findings' order; where two decisions are about one finding, the later one counts."""
    chosen = {decision.finding: decision for decision in decisions}
    return tuple(change_of(finding, chosen[finding.id]) for finding in findings if finding.id in chosen)


def unmatched(findings: tuple[Finding, ...], decisions: tuple[Decision, ...]) -> tuple[Left, ...]:
    """Return what decisions and findings say nothing to: findings without a decision, decisions without a finding."""
    found = {finding.id for finding in findings}
    decided = {decision.finding for decision in decisions}
    unknown = (Left(id_, "unknown_finding") for id_ in sorted(decided - found))
    return (*(Left(finding.id, "undecided") for finding in findings if finding.id not in decided), *unknown)


def change_of(finding: Finding, decision: Decision) -> Change:
    """Return what one decision means for the form."""
    deed, text = deed_of(decision)
    title = f"{category_name(finding.category)} · {SEVERITIES[finding.severity]}"
    return Change(finding, decision, deed, text, title, "\n".join(_note(finding, decision)))


def _note(finding: Finding, decision: Decision) -> Iterator[str]:
    """Yield the note's lines: what was decided, why, what to write, what it rests on."""
    advised = next((item for item in finding.suggestions if item.action == decision.action), None)
    yield DECIDED[decision.action]
    yield decision.reason or (advised.reason if advised else "")
    if decision.authority:
        yield f"Authority: {decision.authority}"
    if decision.text:
        yield f"Wording: {decision.text}"
        if advised and advised.text == decision.text:
            yield from ([f"In English: {advised.english}"] if advised.english else [])
            yield from ([DRAFTED] if advised.machine_drafted else [])
    if finding.needs_person:
        yield "The program is not sure about this one: a person has to look at it."
    yield from advised.references if advised else ()
