"""One form: what was found in it."""

from __future__ import annotations

from ui.review.view import ReviewView

__all__ = ["ReviewView"]
