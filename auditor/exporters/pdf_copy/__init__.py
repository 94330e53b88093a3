"""Copies of PDF forms: with notes at every finding, or revised."""

from __future__ import annotations

from auditor.exporters.pdf_copy.copying import write

__all__ = ["write"]
