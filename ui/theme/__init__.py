"""How the window looks: colours, sizes, icons, palette and style sheet, all from one table of tokens."""

from __future__ import annotations

from ui.theme.theme import CHOICES, SYSTEM, Theme
from ui.theme.tokens import FOUND, INK, MARK_FILL, PAPER, THEMES, Tokens

__all__ = ["CHOICES", "FOUND", "INK", "MARK_FILL", "PAPER", "SYSTEM", "THEMES", "Theme", "Tokens"]
