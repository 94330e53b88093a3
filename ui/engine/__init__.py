"""The bridge to the engine: forms go out to worker processes, signals come back on the window's thread."""

from __future__ import annotations

from ui.engine.background import Background
from ui.engine.engine import Engine
from ui.engine.terms import Terms

__all__ = ["Background", "Engine", "Terms"]
