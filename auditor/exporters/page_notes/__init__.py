"""Notes on the pages of PDFs, for every copy that is one."""

from __future__ import annotations

from auditor.exporters.page_notes.notes import Note, Notes

__all__ = ["Note", "Notes"]
