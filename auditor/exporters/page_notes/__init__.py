"""Notes on the pages of PDFs, for every copy that is one."""

from __future__ import annotations

from auditor.exporters.page_notes.notes import Note, Notes
from auditor.exporters.page_notes.remark_place import remark_place

__all__ = ["Note", "Notes", "remark_place"]
