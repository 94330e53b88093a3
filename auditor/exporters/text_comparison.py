"""Comparisons as lines on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from auditor.exporters.comparison_wording import heading, said, unread, verdict, version_name
from auditor.exporters.wording import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from auditor.values.comparison import Comparison, Difference

_QUOTED = 160


def print_comparisons(comparisons: Iterable[Comparison], console: Console) -> None:
    """Print each comparison: what was not read, the verdict, and every difference with the words of both versions."""
    for comparison in comparisons:
        first, second = version_name(comparison.original), version_name(comparison.translation)
        console.print(Text(f"{first}  ↔  {second}", style="bold"))
        for sentence in unread(comparison):
            console.print(Text(f"  NOT CHECKED: {sentence}", style="bold red"))
        console.print(Text(f"  {verdict(comparison)}"))
        for difference in comparison.differences:
            _print_difference(difference, console)
        console.print()


def _print_difference(difference: Difference, console: Console) -> None:
    note = f" ({difference.note})" if difference.note else ""
    console.print(Text(f"\n  {heading(difference)}{note}", style="bold yellow"))
    for side, name in (("original", "original   "), ("translation", "translation")):
        console.print(Text(f"    {name}  {shortened(said(difference, side), _QUOTED)}"))
