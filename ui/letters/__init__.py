"""Letters of every script: in which fonts and from which side a form's words are shown, and what is missing for it."""

from __future__ import annotations

from ui.letters.scripts import SCRIPTS, Script, script_of
from ui.letters.setting import apart, direction_of, in_language, setting_of
from ui.letters.showing import can_show, is_shown

__all__ = [
    "SCRIPTS",
    "Script",
    "apart",
    "can_show",
    "direction_of",
    "in_language",
    "is_shown",
    "script_of",
    "setting_of",
]
