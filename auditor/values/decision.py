"""A decision: what the reviewer chose to do about one finding, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, get_args

from auditor.masking import masked

if TYPE_CHECKING:
    from typing import Final

DecisionAction = Literal[
    "remove", "replace", "make_optional", "reword", "separate_sheet", "add_notice", "narrow_clause",
    "keep_required", "keep_protective", "ask_person", "keep", "not_sensitive",
]  # fmt: skip
"""Every action of a suggestion; and, of the reviewer's own, `keep` (as it is) and `not_sensitive` (a false alarm)."""
DECISION_ACTIONS: Final[tuple[str, ...]] = get_args(DecisionAction)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the reviewer chose for one finding.

    Attributes:
        finding: the finding's id (its fingerprint), which stays the same in the form's next edition.
        action: what is to be done.
        text: the words to put in place of the form's own, in the form's language; may be empty.
        reason: why, in the reviewer's words.
        authority: the law or contract that a kept question rests on, in the reviewer's words.
        by: who decided.
        decided: when, in ISO 8601, or empty.
    """

    finding: str
    action: DecisionAction
    text: str = ""
    reason: str = ""
    authority: str = ""
    by: str = ""
    decided: str = ""

    def __post_init__(self) -> None:
        """Refuse an unknown action, and mask residents' numbers in all that was typed."""
        if self.action not in DECISION_ACTIONS:
            message = f"unknown action {self.action}"
            raise ValueError(message)
        for typed in ("text", "reason", "authority", "by", *(() if _is_moment(self.decided) else ("decided",))):
            object.__setattr__(self, typed, masked(getattr(self, typed)))


def _is_moment(text: str) -> bool:
    """Return whether a text is a time in ISO 8601, whose date is no resident's."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
