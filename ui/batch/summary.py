"""How far a batch is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.batch.filter import GROUPS
from ui.batch.form_row import UNFINISHED, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Summary:
    """How far a batch is.

    Attributes:
        total: how many forms there are.
        read: how many are finished, well or not.
        stopped: how many of these were not read because the person stopped.
        left_out: how many files are no forms.
        groups: how many forms each group of `GROUPS` has.
        paused: whether forms are held back.
        seconds_left: about how long it takes yet, or None where that is not known.
    """

    total: int
    read: int
    stopped: int
    left_out: int
    groups: Mapping[str, int]
    paused: bool = False
    seconds_left: float | None = None

    @property
    def busy(self) -> bool:
        """Whether forms are still to be read."""
        return self.read < self.total


def summary_of(states: Iterable[State], *, paused: bool = False, seconds_left: float | None = None) -> Summary:
    """Return how far forms are that have these states."""
    counts = Counter(states)
    total = counts.total() - counts[State.LEFT_OUT]
    return Summary(
        total=total,
        read=total - sum(counts[state] for state in UNFINISHED),
        stopped=counts[State.STOPPED],
        left_out=counts[State.LEFT_OUT],
        groups={name: sum(counts[state] for state in group) for name, group in GROUPS.items()},
        paused=paused,
        seconds_left=seconds_left,
    )
