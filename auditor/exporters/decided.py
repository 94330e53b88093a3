"""What was decided about findings, as reports say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from auditor.exporters.wording import shown
from auditor.values.decision import Decision

if TYPE_CHECKING:
    from auditor.values.audit import Audit
    from auditor.values.decision import DecisionAction

Decided = Mapping[str, Mapping[str, Decision]]
"""Decisions by the SHA-256 of their form, then by the id of their finding."""

DECISIONS: dict[DecisionAction, str] = {
    "remove": "Removed",
    "replace": "Replaced by another question",
    "make_optional": "Made optional",
    "reword": "Reworded",
    "separate_sheet": "Moved to a separate sheet",
    "add_notice": "Notice added",
    "narrow_clause": "Narrowed",
    "keep_required": "Kept, a law requires it",
    "keep_protective": "Kept, it protects people",
    "ask_person": "Left to a person",
    "keep": "Kept",
    "not_sensitive": "Not sensitive here",
}
"""What each decision is called once it was made."""


def decision_on(decided: Decided, audit: Audit, finding: str) -> Decision | None:
    """Return what was decided about a finding of a form, or None."""
    return decided.get(audit.form.sha256, {}).get(finding)


def decision_sentence(decision: Decision) -> str:
    """Return a decision in a sentence or two: what, why, by what authority, by whom and on which day."""
    by = ", ".join(part for part in (shown(decision.by), decision.decided[:10]) if part)
    authority = f"Authority: {shown(decision.authority)}." if decision.authority else ""
    head = f"{DECISIONS[decision.action]} ({by})." if by else f"{DECISIONS[decision.action]}."
    return " ".join(part for part in (head, shown(decision.reason), authority) if part)


def undecided_in(decided: Decided, audit: Audit) -> int:
    """Return how many findings of a form are not decided."""
    return sum(decision_on(decided, audit, finding.id) is None for finding in audit.findings)
