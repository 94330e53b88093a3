"""A draft: what the person has chosen and typed about a finding, and has not decided yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from auditor.values.decision import Decision
from ui.review.choices import NEED_WORDS, WORDED

if TYPE_CHECKING:
    from auditor.values.decision import DecisionAction


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be decided.

    Attributes:
        action: what is chosen, or None.
        text: the words to put in place.
        reason: why.
        authority: the law, contract or rule that it rests on.
        alike: whether the same is decided about what is like it in this form.
        elsewhere: whether the same is decided about the same question in the other forms of the folder.
        remembered: whether these words are not to be reported again.
    """

    action: DecisionAction | None = None
    text: str = ""
    reason: str = ""
    authority: str = ""
    alike: bool = False
    elsewhere: bool = False
    remembered: bool = False

    def missing(self) -> str:
        """Return what is missing before it can be decided, as a sentence; empty where nothing is."""
        if self.action is None:
            return QCoreApplication.translate("Review", "Choose what to do first.")
        if self.action == "keep" and not self.reason:
            return QCoreApplication.translate("Review", "Say why the question stays.")
        if self.action in NEED_WORDS and not self.text.strip():
            return QCoreApplication.translate("Review", "Write the new words first.")
        return ""

    def decision(self, finding: str, by: str) -> Decision:
        """Return the decision about a finding; ValueError where nothing is chosen."""
        if self.action is None:
            message = "nothing is chosen"
            raise ValueError(message)
        text = self.text.strip() if self.action in WORDED else ""
        return Decision(finding, self.action, text, self.reason.strip(), self.authority.strip(), by)


def draft_of(decision: Decision) -> Draft:
    """Return a decision as a draft that can be changed."""
    return Draft(decision.action, decision.text, decision.reason, decision.authority)
