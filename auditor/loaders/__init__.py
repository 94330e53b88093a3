"""Loaders: from a file's bytes to a Document, one package a format, each independent of the others."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.loaders.request import Request
    from auditor.values.document import Document

LOADERS = {
    "pdf": "auditor.loaders.pdf",
    "docx": "auditor.loaders.docx",
    "xlsx": "auditor.loaders.sheets",
    "xls": "auditor.loaders.sheets",
    "ods": "auditor.loaders.sheets",
    "csv": "auditor.loaders.sheets",
    "tsv": "auditor.loaders.sheets",
}
"""The loader of each kind; imported when first needed, since each brings a large library."""


def load(request: Request) -> Document:
    """Return the form as a Document; AuditorError when it cannot be read at all."""
    loader = import_module("auditor.loaders.pictures" if request.kind.startswith("image/") else LOADERS[request.kind])
    document: Document = loader.load(request)
    return document
