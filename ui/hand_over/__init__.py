"""Handing over: copies of the form with the decisions in them, reports, lists, and a summary for the clipboard."""

from __future__ import annotations

from ui.hand_over.dialog import HandOverDialog
from ui.hand_over.presenter import HandOver

__all__ = ["HandOver", "HandOverDialog"]
