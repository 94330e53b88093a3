"""What became of the decisions in a copy, told on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.wording import counted, place, shortened, shown
from auditor.values.copy import WARNINGS

if TYPE_CHECKING:
    from rich.console import Console

    from auditor.values.audit import Audit
    from auditor.values.copy import Copy

_LONGEST_WORDS = 60


def print_account(copy: Copy, audit: Audit, console: Console) -> None:
    """Print how many findings' decisions are in the copy, what is not and why, and what to know about it."""
    applied = len(set(copy.applied))
    decided = len(audit.findings) - sum(left.code == "undecided" for left in copy.left)
    console.print(f"{applied} of {counted(decided, 'decision')} in the copy.", markup=False)
    places = {finding.id: f"{place(finding.question)}: {_words(finding.question.text)}" for finding in audit.findings}
    for left in copy.left:
        console.print(f"  {places.get(left.finding, left.finding)}\n    {left.message}", markup=False, highlight=False)
    for code in copy.warnings:
        console.print(f"Note: {WARNINGS[code]}", markup=False)
    if copy.partial:
        console.print("This copy is partial: see above what is not in it.", markup=False)


def _words(text: str) -> str:
    return f"“{shortened(shown(text), _LONGEST_WORDS)}”"
