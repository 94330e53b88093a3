"""A mark: where a finding stands in the form, and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from auditor.values.audit import Audit
    from auditor.values.box import Box
    from auditor.values.finding import Finding, Severity
    from auditor.values.location import Location, Stretch

State = Literal["open", "removed", "optional", "reworded", "kept"]
"""What was decided; `open` is nothing yet."""
Mode = Literal["marked", "after", "original"]
"""How a form is shown: with its findings outlined, as it will be after the decisions, or bare."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding as a form shows it.

    Attributes:
        finding_id: the finding's id.
        location: where its words stand.
        severity: how it is outlined while it is open.
        number: what stands in its mark, 1 for the form's first.
        state: what was decided.
        title: what it asks for, in the reader's words: spoken with the mark.
        words: which letters of its block are its own; None: the whole block.
        answers: which letters of blocks are its blanks and captions: they go where it is removed.
        asked_anew: whether its new words bring blanks of their own, and the old ones go as well.
    """

    finding_id: str
    location: Location
    severity: Severity
    number: int
    state: State = "open"
    title: str = ""
    words: Stretch | None = None
    answers: tuple[Stretch, ...] = ()
    asked_anew: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing is decided yet."""
        return self.state == "open"

    @property
    def page(self) -> int | None:
        """The 1-based page, where the form has pages."""
        return self.location.page if isinstance(self.location, PageLocation) else None

    @property
    def box(self) -> Box | None:
        """The place on that page, in points."""
        return self.location.box if isinstance(self.location, PageLocation) else None


def mark_of(finding: Finding, number: int, state: State = "open", title: str = "", *, asked_anew: bool = False) -> Mark:
    """Return the mark of a finding."""
    asked = finding.question
    words, answers = asked.words, asked.answers
    return Mark(finding.id, asked.location, finding.severity, number, state, title, words, answers, asked_anew)


@dataclass(frozen=True, slots=True)
class Unread:
    """A 1-based page that could not be read, or a box of it in points."""

    page: int
    box: Box | None = None


def unread_of(audit: Audit) -> tuple[Unread, ...]:
    """Return the pages of a form of which nothing was read."""
    return tuple(Unread(page) for page in audit.coverage.unread_pages)
