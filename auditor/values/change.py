"""A change: what a decision means for the form's own words, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.values.decision import Decision
    from auditor.values.deed import Deed
    from auditor.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Change:
    """One decision carried into the form.

    Attributes:
        finding: what was found; its question says where.
        decision: what the reviewer chose.
        deed: what becomes of the words.
        text: the new words of `replace` and `relabel`, in which `____` is a blank and `☐` a box; else empty.
        title: the heading of the note beside it: category and severity.
        comment: the note beside it: what was decided, why, the wording that is suggested, references; some lines.
    """

    finding: Finding
    decision: Decision
    deed: Deed
    text: str
    title: str
    comment: str

    @property
    def makes_optional(self) -> bool:
        """Whether a control of the question that was required is so no more."""
        return self.decision.action == "make_optional"
