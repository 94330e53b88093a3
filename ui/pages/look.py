"""How a form is painted at the moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.pages.mark import Mode
    from ui.pages.passages import Passage
    from ui.theme import Tokens


@dataclass(frozen=True, slots=True)
class Look:
    """How every page is painted at the moment.

    Attributes:
        mode: marked up, after changes or original.
        after: the new words of each finding that has some, by its id; empty words are a removal.
        current: the finding that is being decided, or None.
        tokens: the colours of the window.
        font: of the window.
        unit: dots to a device-independent pixel.
        passage: words that were looked for, or None.
    """

    mode: Mode
    after: Mapping[str, str]
    current: str | None
    tokens: Tokens
    font: QFont
    unit: float
    passage: Passage | None = None

    def letters(self, height: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the window's letters at a height in dots, and a weight."""
        font = QFont(self.font)
        font.setPixelSize(max(1, round(height)))
        font.setWeight(weight)
        return font
