"""Copies of Word files: tracked changes and comments, or the form with the changes accepted."""

from __future__ import annotations

from auditor.exporters.word_copy.acceptance import accepted, rejected
from auditor.exporters.word_copy.writer import write

__all__ = ["accepted", "rejected", "write"]
