"""How a form's words are set: in fonts that have their letters, from the side where their script begins."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption

from auditor.exporters.letter_families import FAMILIES, families_of


def in_language(font: QFont, language: str) -> QFont:
    """Return a font for words of a language: what the font's own family lacks comes from the language's families.

    Qt alone would take the same Chinese letters for Chinese and Japanese, whichever font it meets first.
    """
    if language not in FAMILIES and language.partition("-")[0] not in FAMILIES:
        return font
    made = QFont(font)
    made.setFamilies([*font.families(), *families_of(language)])
    return made


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of a text's first letter that has one (Unicode Standard Annex 9, P2)."""
    found = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if found == "L" else Qt.LayoutDirection.RightToLeft


def setting_of(text: str, side: Qt.LayoutDirection | None = None) -> QTextOption:
    """Return how a text is set; lines break between words where they can.

    Args:
        text: read in the direction of its own script.
        side: the direction at whose beginning its lines stand; None for the text's own, whatever the window's.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = direction_of(text)
    option.setTextDirection(direction)
    begins_left = (direction if side is None else side) == Qt.LayoutDirection.LeftToRight
    option.setAlignment(Qt.AlignmentFlag.AlignLeft if begins_left else Qt.AlignmentFlag.AlignRight)
    return option


def apart(text: str) -> str:
    """Return words that keep their own direction within a sentence in another (Unicode Standard Annex 9, isolates)."""
    return f"\u2068{text}\u2069"
