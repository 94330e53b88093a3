"""Copies of scans: a PDF of the pages' pictures with notes on them."""

from __future__ import annotations

from auditor.exporters.scan_copy.copying import write

__all__ = ["write"]
