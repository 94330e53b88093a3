"""What pypdf raises on damaged files: more than it declares."""

from __future__ import annotations

import struct
import zlib

from pypdf.errors import DependencyError, PyPdfError

PDF_FAULTS = (
    PyPdfError, DependencyError, ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError,
    OSError, RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""Declared or not: it was seen to raise each of these."""
