"""Resources of a page or drawing that may be added to without changing what others share with it."""

from __future__ import annotations

import zlib

import pikepdf
from pikepdf import Name


def own_resources(resources: pikepdf.Object) -> pikepdf.Dictionary:
    """Return a copy of resources to which drawings and fonts can be added without changing other pages' ones."""
    copy = pikepdf.Dictionary(dict(resources.items()))
    for kind in ("/XObject", "/Font"):
        copy[kind] = pikepdf.Dictionary(dict(copy.get(kind, pikepdf.Dictionary()).items()))
    return copy


def free_name(named: pikepdf.Object, stem: str) -> str:
    """Return a resource name that is not taken yet."""
    number = 0
    while f"/{stem}{number}" in named:
        number += 1
    return f"/{stem}{number}"


def packed(pdf: pikepdf.Pdf, content: bytes, facts: pikepdf.Dictionary | None = None) -> pikepdf.Stream:
    """Return a new stream of a file, compressed."""
    stream = pdf.make_stream(zlib.compress(content), facts)
    stream.Filter = Name.FlateDecode
    return stream
