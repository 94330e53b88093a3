"""Running heads and feet: what stands at the edge of every page, and page and form numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.values.block import Block, Role

MARGIN = 0.085
"""Share of a page's height at its top and at its bottom where running heads stand."""
NUMBER = re.compile(
    r"^\W*(?:(?:page|página|pagina|seite|стр(?:аница)?\.?|trang|p\.)?\s*\d{1,4}(?:\s*(?:/|of|de|von|sur|из)\s*\d{1,4})?|"
    r"(?:form|formulario|formular|rev(?:ised)?)\b.{0,40})\W*$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def with_running_heads(pages: Sequence[tuple[Block, ...]], heights: Sequence[float]) -> list[tuple[Block, ...]]:
    """Return the pages' blocks, those at the edges that repeat or number the page with the role header or footer.

    `heights` are the pages' heights in points. A block that has a control or a blank is never one.
    """
    seen: Counter[tuple[str, Role]] = Counter()
    for blocks, height in zip(pages, heights, strict=True):
        seen.update({(_shape(b), edge) for b in blocks if (edge := _edge(b, height))})
    return [
        tuple(_marked(block, height, seen) for block in blocks)
        for blocks, height in zip(pages, heights, strict=True)
    ]  # fmt: skip


def _marked(block: Block, height: float, seen: Counter[tuple[str, Role]]) -> Block:
    edge = _edge(block, height)
    if edge and (seen[_shape(block), edge] > 1 or NUMBER.match(block.text)):
        return replace(block, role=edge, level=0)
    return block


def _edge(block: Block, height: float) -> Role | None:
    """Return which edge of the page a block without an answer stands at, if any."""
    if block.fields or "____" in block.text or block.role in ("field", "option", "hidden"):
        return None
    box = getattr(block.location, "box", None)
    if box is None or height <= 0:
        return None
    if box.bottom <= height * MARGIN:
        return "header"
    return "footer" if box.top >= height * (1 - MARGIN) else None


def _shape(block: Block) -> str:
    return _DIGITS.sub("0", block.text)
