"""The questions of a batch: what many forms ask in the same words is decided once for all of them."""

from __future__ import annotations

from ui.asked.pane import QuestionsPane
from ui.asked.presenter import QuestionsPresenter

__all__ = ["QuestionsPane", "QuestionsPresenter"]
