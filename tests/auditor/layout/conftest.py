"""A page drawn for a test: words, rules, boxes and controls at given places."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from auditor.layout import blocks_of
from auditor.values.block import Block, Field
from auditor.values.box import Box
from auditor.values.ink import Control, PageInk, Word

LETTER = 0.5
"""Type sizes: the width of every letter."""


@dataclass
class Drawn:
    """A page to be filled; `blocks` lays it out."""

    words: list[Word] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    squares: list[Box] = field(default_factory=list)
    ticked: list[Box] = field(default_factory=list)
    controls: list[Control] = field(default_factory=list)

    def write(self, text: str, left: float, top: float, size: float = 10.0, *, bold: bool = False) -> float:
        """Write words, each letter equally wide; return where they end."""
        for word in text.split():
            right = left + LETTER * size * len(word)
            self.words.append(Word.placed(word, Box(left, top, right, top + size), size, bold))
            left = right + 0.25 * size
        return left

    def level(self, left: float, right: float, y: float) -> None:
        self.rules.append(Box(left, y, right, y + 0.5))

    def upright(self, x: float, top: float, bottom: float) -> None:
        self.rules.append(Box(x, top, x + 0.5, bottom))

    def cell(self, left: float, top: float, right: float, bottom: float) -> None:
        for y in (top, bottom):
            self.level(left, right, y)
        for x in (left, right):
            self.upright(x, top, bottom)

    def square(self, left: float, top: float, side: float = 9.0, *, ticked: bool = False) -> None:
        box = Box(left, top, left + side, top + side)
        self.squares.append(box)
        if ticked:
            self.ticked.append(box)

    def control(self, name: str, box: tuple[float, float, float, float], kind: str = "text") -> None:
        self.controls.append(Control(Field(kind, name), Box(*box)))  # type: ignore[arg-type]

    def ink(self) -> PageInk:
        return PageInk(
            1,
            600,
            800,
            tuple(self.words),
            tuple(self.rules),
            tuple(self.squares),
            tuple(self.ticked),
            tuple(self.controls),
        )

    def blocks(self) -> tuple[Block, ...]:
        return blocks_of(self.ink())

    def texts(self) -> list[str]:
        return [block.text for block in self.blocks()]


@pytest.fixture
def page() -> Drawn:
    return Drawn()
