"""A PDF's title: the one it names, if that is a title, else the largest words of its first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.block import Block

NO_TITLE = re.compile(
    r"untitled|microsoft word|^document\d*$|^slide|^layout \d|^page \d|\S\.[a-z]{2,4}\d?$|[\\/]|^\W*$|_.*_|%|\ufffd",
    re.IGNORECASE,
)
"""What programs write there by themselves: file names, paths, their own names."""
LONGEST = 200
SHORTEST = 4


def title_of(named: str, blocks: Sequence[Block]) -> str:
    """Return a form's title, at most 200 characters; an empty string where nothing serves as one."""
    title = " ".join(named.replace("\0", "").split())
    if SHORTEST <= len(title) <= LONGEST and not NO_TITLE.search(title):
        return title
    printed = [b for b in blocks if b.role in ("heading", "paragraph", "header") and SHORTEST <= len(b.text) <= LONGEST]
    largest = max(printed, key=lambda b: b.size, default=None)
    return largest.text if largest else ""
