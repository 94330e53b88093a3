"""One version of a form that is compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.values.comparison import Comparison


class State(Enum):
    """How far a version is."""

    CHOSEN = "chosen"
    READING = "reading"
    COMPARED = "compared"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version, and what is known of it. The first row of all is the original.

    Attributes:
        path: the file.
        reading: whether it is being compared.
        comparison: how it differs from the original, or None.
        error: the code of `auditor.errors.ERRORS` that says why it could not be compared, or None.
    """

    path: Path
    reading: bool = False
    comparison: Comparison | None = None
    error: str | None = None

    @property
    def state(self) -> State:
        """How far it is."""
        if self.reading:
            return State.READING
        if self.comparison:
            return State.COMPARED
        if self.error == "stopped":
            return State.STOPPED
        return State.FAILED if self.error else State.CHOSEN
