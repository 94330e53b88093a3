"""What pypdf raises on damaged files: more than it declares."""

from __future__ import annotations

from pypdf.errors import PyPdfError

PDF_FAULTS = (
    PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, OSError,
    RecursionError, TypeError, ValueError,
)  # fmt: skip
"""Declared or not: it was seen to raise each of these."""
