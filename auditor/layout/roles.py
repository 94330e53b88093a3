"""What a block is: a heading, a paragraph, an item of a list, an option; and which options go together."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.layout.lines import ITEM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.layout.paragraphs import Paragraph
    from auditor.values.block import Block, Role

LEVELS = ((1.6, 1), (1.3, 2), (1.12, 3))
"""Type size over that of most of the page's words, and the heading level it means."""
BOLD_LEVEL = 4
HEADING_LINES = 3
HEADING_WORDS = 22
NEAR = 2.2
"""Type sizes: the widest gap between two options of one group."""


def body_size(units: Sequence[Paragraph]) -> float:
    """Return the type size of most of a page's words, 0.0 where there are none."""
    exact = Counter([p.size for unit in units for p in unit.pieces if p.kind == "text"])
    sizes: Counter[float] = Counter()
    for size, words in exact.items():
        sizes[round(size * 2) / 2] += words
    return sizes.most_common(1)[0][0] if sizes else 0.0


def role_of(unit: Paragraph, body: float) -> tuple[Role, int]:
    """Return the role of a unit, and its level where it is a heading."""
    if not any(line.letters for line in unit.lines):
        return "field", 0
    first = unit.pieces[0]
    if first.kind == "tick":
        return "option", 0
    level = _heading_level(unit, body)
    if level and not (level == BOLD_LEVEL and ITEM.match(first.text)):
        return "heading", level
    return ("list_item" if ITEM.match(first.text) else "paragraph"), 0


def _heading_level(unit: Paragraph, body: float) -> int:
    """Return the heading level of a unit by its type, or 0."""
    letters = [p for p in unit.pieces if p.kind == "text"]
    if len(letters) < len(unit.pieces) or len(unit.lines) > HEADING_LINES or len(letters) > HEADING_WORDS:
        return 0
    text = " ".join(p.text for p in letters)
    if sum(map(str.isalpha, text)) < 3 or text.endswith((".", "?", ";", ",")):  # noqa: PLR2004
        return 0
    for ratio, level in LEVELS:
        if unit.size >= ratio * body:
            return level
    striking = all(p.bold for p in letters) or (text.isupper() and len(unit.lines) == 1)
    return BOLD_LEVEL if striking and unit.size >= 0.85 * body else 0


def with_groups(blocks: Sequence[Block], page: int) -> list[Block]:
    """Return the blocks in their order, runs of options that stand together with a group of their own."""
    result = list(blocks)
    number, start = page * 1000, 0
    for index in range(1, len(result) + 1):
        if index < len(result) and _together(blocks[index - 1], blocks[index]):
            continue
        if index - start > 1 and blocks[start].role == "option":
            number += 1
            result[start:index] = [replace(block, group=number) for block in blocks[start:index]]
        start = index
    return result


def _together(last: Block, block: Block) -> bool:
    if last.role != "option" or block.role != "option":
        return False
    one, other = last.location.box, block.location.box  # type: ignore[union-attr]
    size = max(last.size, block.size, 6.0)
    return bool(-one.down(other) <= NEAR * size and last.cell == block.cell)
