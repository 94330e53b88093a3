"""Letters of every script: in which fonts and from which side a form's words are shown, and what is missing for it."""

from __future__ import annotations

from ui.letters.setting import direction_of, in_language, setting_of

__all__ = ["direction_of", "in_language", "setting_of"]
