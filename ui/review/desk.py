"""The form on the reviewer's desk, with what was decided about it so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from auditor.values.deed import deed_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from auditor.library import Carried
    from auditor.values.audit import Audit
    from auditor.values.decision import Decision
    from auditor.values.finding import Finding, Severity
    from auditor.values.hand_mark import HandMark

_GRAVITY: tuple[Severity, ...] = ("high", "medium", "low")


@dataclass(slots=True)
class Desk:
    """A form, its audit and its decisions as they are shown: they change at once, and are saved a moment later.

    Attributes:
        path: the form.
        audit: what was found.
        decisions: what was decided, by the ids of findings.
        current: the finding that is shown, or None.
        least: the least severity that is shown.
        loaded: whether the library has told what it knows.
        carried: what an earlier edition brings, or None.
        marks: what the reviewer marked by hand; it is among the findings.
    """

    path: Path
    audit: Audit
    decisions: dict[str, Decision] = field(default_factory=dict)
    current: str | None = None
    least: Severity = "low"
    loaded: bool = False
    carried: Carried | None = None
    marks: tuple[HandMark, ...] = ()

    @property
    def sha256(self) -> str:
        """Which form it is."""
        return self.audit.form.sha256

    @property
    def decided(self) -> int:
        """How many findings are decided."""
        return sum(finding.id in self.decisions for finding in self.audit.findings)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings that are shown, in the form's order."""
        grave = _GRAVITY[: _GRAVITY.index(self.least) + 1]
        return tuple(finding for finding in self.audit.findings if finding.severity in grave)

    @property
    def hidden(self) -> int:
        """How many findings are not shown because their risk is lower."""
        return len(self.audit.findings) - len(self.shown)

    @property
    def left(self) -> int:
        """How many of the findings that are shown are not decided."""
        return sum(finding.id not in self.decisions for finding in self.shown)

    def finding(self, id_: str) -> Finding | None:
        """Return a finding, or None where the form has none of this id."""
        return next((finding for finding in self.audit.findings if finding.id == id_), None)

    def number(self, id_: str) -> int:
        """Return a finding's number among those that are shown, from 1; 0 where it is none of them."""
        ids = [finding.id for finding in self.shown]
        return ids.index(id_) + 1 if id_ in ids else 0

    def next_open(self, after: str | None) -> str | None:
        """Return the next finding that is not decided, around the end; where all are, the first of all or None."""
        ids = [finding.id for finding in self.shown]
        start = ids.index(after) + 1 if after in ids else 0
        around = (*ids[start:], *ids[:start])
        return next((id_ for id_ in around if id_ not in self.decisions), None if after or not ids else ids[0])

    def beside(self, step: int) -> tuple[str, bool]:
        """Return the finding so many places on, and whether that led around the end; there must be some shown."""
        ids = [finding.id for finding in self.shown]
        place = (ids.index(self.current) if self.current in ids else -1) + step
        return ids[place % len(ids)], not 0 <= place < len(ids)

    def go_to(self, id_: str) -> None:
        """Make a finding the current one, those of lower risk shown if it is one of them; empty: stay."""
        if id_ and not self.number(id_):
            self.least = "low"
        self.current = id_ or self.current

    def new_words(self) -> dict[str, str]:
        """Return what stands in the form after the decisions: new words by the ids of findings, empty: removed."""
        deeds = {id_: deed_of(decision) for id_, decision in self.decisions.items()}
        return {id_: text for id_, (deed, text) in deeds.items() if deed != "note"}

    def differs(self, decisions: Mapping[str, Decision]) -> bool:
        """Return whether other decisions were made than these, whenever that was."""
        return _timeless(self.decisions) != _timeless(decisions)


def _timeless(decisions: Mapping[str, Decision]) -> dict[str, Decision]:
    return {id_: replace(decision, decided="") for id_, decision in decisions.items()}
