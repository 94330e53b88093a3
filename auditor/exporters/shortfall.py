"""What is not in a copy, in the words in which the copy itself says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.wording import place, shortened, shown
from auditor.values.copy import LEFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.values.change import Change
    from auditor.values.copy import Left
    from auditor.values.finding import Finding

_PARTIAL, _TO_DO = "This copy is partial", "Something is still to be done"
_UNTOLD = "undecided"
"""What nobody decided about is in the reports; it is no fault of the copy."""
_LONGEST_WORDS = 60


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a copy says of itself.

    Attributes:
        title: its heading.
        lines: each reason once, and behind it the places that it is about.
    """

    title: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All lines, one under another."""
        return "\n".join(self.lines)


def shortfall(left: Iterable[Left], changes: Iterable[Change], *, quoting: bool = True) -> Shortfall | None:
    """Return what a copy has to say of itself; None where nothing is missing.

    Args:
        left: what is not in it, or not wholly.
        changes: what was to be done; they tell where that is.
        quoting: whether the form's words are repeated; not where the next audit would read them as a question.
    """
    told = [each for each in dict.fromkeys(left) if each.code != _UNTOLD]
    if not told:
        return None
    findings = {change.finding.id: change.finding for change in reversed(tuple(changes))}
    codes = dict.fromkeys(each.code for each in told)
    lines = []
    for code in codes:
        ids = dict.fromkeys(each.finding for each in told if each.code == code)
        lines += [LEFT[code], *_places((findings[id_] for id_ in ids if id_ in findings), quoting=quoting)]
    return Shortfall(_TO_DO if set(codes) == {"separate_sheet"} else _PARTIAL, tuple(lines))


def _places(findings: Iterable[Finding], *, quoting: bool) -> Iterator[str]:
    for finding in findings:
        words = f", “{shortened(shown(finding.question.text), _LONGEST_WORDS)}”" if quoting else ""
        yield f"– {place(finding.question)}{words}"
