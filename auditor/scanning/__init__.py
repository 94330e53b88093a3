"""Scanning: pages that hold no readable text are read from their pictures, and what stays unread is said."""

from __future__ import annotations

from auditor.scanning.recognition import Recogniser

__all__ = ["Recogniser"]
