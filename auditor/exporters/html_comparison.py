"""Comparisons as one page to read and print: the differences first, then all that both versions ask, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters import comparison_wording
from auditor.exporters.html_page import rendered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from auditor.values.comparison import Comparison


def html_comparison(comparisons: Iterable[Comparison], made: datetime) -> bytes:
    """Return the comparisons of one original with its translations as one UTF-8 HTML file.

    Args:
        comparisons: at least one.
        made: when the versions were compared, in the reader's own time zone.
    """
    every = tuple(comparisons)
    return rendered(
        "comparison.html", comparisons=every, original=every[0].original, made=made, words=comparison_wording
    )
