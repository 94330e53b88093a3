"""Word files: an own walk over the XML, so that every word is met once and its place is known."""

from __future__ import annotations

from auditor.loaders.docx.form import load

__all__ = ["load"]
