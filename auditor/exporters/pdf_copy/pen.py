"""The state of a content stream as it draws: where the next glyph or line will stand (ISO 32000-1, 8.4 and 9.3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.coordinates import point
from auditor.loaders.pdf.frame import IDENTITY, product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.exporters.pdf_copy.glyphs import Face, Glyph
    from auditor.loaders.pdf.frame import Matrix

_MIDDLE = 0.2
"""Type sizes over the base line: where a glyph's middle is taken to be."""


@dataclass(slots=True)
class Pen:
    """The state that `q` keeps and `Q` brings back, and the place in the text.

    Attributes:
        matrix: from the stream's coordinates to the page as seen.
        face: the font, None before there is one.
        size: the type size as the stream names it.
        spacing: what is added after each glyph.
        word_spacing: what is added after each space besides.
        stretch: how wide letters are set; 1.0 is their own width.
        leading: from line to line.
        rise: over the base line.
        text: the text matrix.
        line: the text matrix at the line's start.
    """

    matrix: Matrix
    face: Face | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    text: Matrix = IDENTITY
    line: Matrix = IDENTITY

    def copy(self) -> Pen:
        """Return the state as `q` keeps it."""
        return replace(self)

    def begin(self) -> None:
        """Start a text."""
        self.text = self.line = IDENTITY

    def turn(self, matrix: Matrix) -> None:
        """Set the text matrix."""
        self.text = self.line = matrix

    def next_line(self, across: float, up: float) -> None:
        """Go to a line that starts so far from this one's start."""
        self.text = self.line = product((1, 0, 0, 1, across, up), self.line)

    def advance(self, way: float) -> None:
        """Go on along the line, in text space."""
        self.text = product((1, 0, 0, 1, way, 0), self.text)

    def way(self, glyph: Glyph) -> float:
        """Return how far a glyph takes the pen, in text space."""
        word = self.word_spacing if glyph.space else 0.0
        return (glyph.width * self.size + self.spacing + word) * self.stretch

    def shift(self, number: float) -> float:
        """Return how far a number within a shown array takes the pen."""
        return -number / 1000 * self.size * self.stretch

    def number(self, way: float) -> float:
        """Return the number within a shown array that takes the pen so far."""
        return -way * 1000 / (self.size * self.stretch)

    @property
    def seen_size(self) -> float:
        """The type size in points on the page."""
        _, _, c, d, _, _ = product(self.text, self.matrix)
        return abs(self.size) * hypot(c, d)

    def middle(self, glyph: Glyph) -> tuple[float, float]:
        """Return where the middle of a glyph comes to stand on the page."""
        across = glyph.width * self.size * self.stretch / 2
        up = self.rise + _MIDDLE * self.size
        return point(product(self.text, self.matrix), across, up)


def matrix_of(operands: Sequence[object]) -> Matrix:
    """Return six operands as a matrix."""
    a, b, c, d, e, f = (float(value) for value in operands)  # type: ignore[arg-type]
    return a, b, c, d, e, f
