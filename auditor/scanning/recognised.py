"""One page as text recognition read it."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.values.block import Block
from auditor.values.notice import UNREAD_CODES


@dataclass(frozen=True, slots=True)
class Recognised:
    """Blocks in reading order, mean confidence 0.0 to 1.0, notice codes, the page's height in points, how it is turned.

    `rotation` is in degrees clockwise from the page as stored to the page upright.
    """

    blocks: tuple[Block, ...]
    confidence: float
    codes: tuple[str, ...]
    height: float
    rotation: int = 0

    @property
    def unread(self) -> bool:
        """Whether the page was in effect not read."""
        return not UNREAD_CODES.isdisjoint(self.codes) and not self.blocks
