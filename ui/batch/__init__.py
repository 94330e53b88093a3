"""Many forms: how far each is, what was found in it, and which need decisions."""

from __future__ import annotations

from ui.batch.model import FormsModel
from ui.batch.presenter import BatchPresenter
from ui.batch.view import BatchView

__all__ = ["BatchPresenter", "BatchView", "FormsModel"]
