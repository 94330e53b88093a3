"""Whether this computer has the letters of a script, or would show empty boxes in their place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextLayout

from ui.letters.setting import in_language

if TYPE_CHECKING:
    from ui.letters.scripts import Script

_NO_GLYPH = 0
"""What every font answers with for a letter that it has not, and draws as an empty box (OpenType: `.notdef`)."""


def can_show(text: str, font: QFont) -> bool:
    """Return whether every letter of a text is drawn, by a font or by another that Qt takes in its place.

    Asking a font alone would not tell: Qt mends a font's gaps with others while it lays the text out.
    """
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(_NO_GLYPH not in run.glyphIndexes() for run in layout.glyphRuns())


@cache
def is_shown(script: Script) -> bool:
    """Return whether this computer shows a script; the first time takes up to a tenth of a second.

    Fonts that are installed later count from the next start.
    """
    return can_show(script.sample, in_language(QFont(), script.languages[0]))
