"""The window's own controls, made of Qt's: each knows how it looks and is read out, and nothing of forms."""

from __future__ import annotations

from ui.controls.bar import TopBar
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.choice import Choice
from ui.controls.label import Label
from ui.controls.progress import ProgressLine
from ui.controls.reading_text import ReadingText
from ui.controls.scroll import Scroll
from ui.controls.tick import Tick
from ui.controls.tick_line import TickLine

__all__ = ["Button", "Card", "Choice", "Label", "ProgressLine", "ReadingText", "Scroll", "Tick", "TickLine", "TopBar"]
