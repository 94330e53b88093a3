"""Comparing: two versions of one form in two languages, which have to ask the same."""

from __future__ import annotations

from auditor.comparing.compare import compare

__all__ = ["compare"]
