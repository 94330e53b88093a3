"""Where numbers that were written on a scanned page stand: what the audit masked, wherever it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.masking import MASK, NUMBER_MASK
from auditor.values.box import Box
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.block import Block
    from auditor.values.document import Page

_MASKED = re.compile(f"{MASK}|{NUMBER_MASK}")
_SLACK = 3.0
"""Letters by which a number may stand further left or right than letters of one width would have it."""
_LINE = 1.6
"""Type sizes: a block no higher than this is one line."""
_LEADING = 1.2
"""Type sizes: from one line to the next."""
_USUAL_SIZE = 10.0


def written_numbers(page: Page) -> Iterator[Box]:
    """Yield the boxes, in points on the page upright, of all numbers that were masked when it was read.

    A number may have been read as one text with its label; its place is then reckoned from its place in the text, with
    room on both sides, and in a text of several lines with the lines before and after it.
    """
    for block in page.blocks:
        if isinstance(block.location, PageLocation):
            for masked in _MASKED.finditer(block.text):
                yield _box(block, block.location.box, masked.start(), masked.end())


def _box(block: Block, box: Box, start: int, end: int) -> Box:
    size, letters = block.size or _USUAL_SIZE, len(block.text)
    if box.height <= _LINE * size:
        letter = box.width / letters
        left = box.left + max(0.0, start - _SLACK) * letter
        right = box.left + min(letters, end + _SLACK) * letter
        return Box(left, box.top, right, box.bottom)
    high = box.height / max(1, round(box.height / (_LEADING * size)))
    top = box.top + start / letters * box.height - high
    bottom = box.top + end / letters * box.height + high
    return Box(box.left, max(box.top, top), box.right, min(box.bottom, bottom))
