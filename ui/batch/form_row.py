"""One form of a batch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.batch import FormFile, Outcome
    from auditor.values.audit import Audit
    from auditor.values.finding import Severity


class State(Enum):
    """How far a form is."""

    WAITING = "waiting"
    READING = "reading"
    STOPPED = "stopped"
    OPEN = "open"
    """Something was found, and not all of it is decided."""
    DONE = "done"
    NOTHING = "nothing"
    UNREAD = "unread"
    LEFT_OUT = "left_out"
    """No form: it only lay in a searched folder."""


UNFINISHED = frozenset({State.WAITING, State.READING})


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form, and what is known of it.

    Attributes:
        file: the form.
        outcome: what became of it, or None while it waits or is read.
        reading: whether a worker has it.
        done: how many of its pages were read.
        pages: how many it has; 0 where that is not known yet.
        decided: how many of its findings are decided.
    """

    file: FormFile
    outcome: Outcome | None = None
    reading: bool = False
    done: int = 0
    pages: int = 0
    decided: int = 0

    @property
    def path(self) -> Path:
        """The form's path."""
        return self.file.path

    @property
    def audit(self) -> Audit | None:
        """The form's audit, where there is one."""
        return self.outcome.audit if self.outcome else None

    @property
    def state(self) -> State:
        """How far it is. “Nothing found” is said only of what was read in some part."""
        if self.outcome is None:
            return State.READING if self.reading else State.WAITING
        if self.outcome.not_a_form:
            return State.LEFT_OUT
        if self.outcome.error == "stopped":
            return State.STOPPED
        if self.outcome.unread or self.audit is None:
            return State.UNREAD
        if not self.audit.findings:
            return State.NOTHING
        return State.DONE if self.decided >= len(self.audit.findings) else State.OPEN

    def count(self, severity: Severity) -> int:
        """Return how many findings of a severity there are."""
        return sum(finding.severity == severity for finding in self.audit.findings) if self.audit else 0

    @property
    def worst(self) -> Severity | None:
        """The gravest severity found, or None."""
        found = {finding.severity for finding in self.audit.findings} if self.audit else set()
        order: tuple[Severity, ...] = ("high", "medium", "low")
        return next((severity for severity in order if severity in found), None)
