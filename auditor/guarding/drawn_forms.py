"""PDF files: how many reusable drawings its pages draw, counted without drawing any."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import Any

import pypdf
from pypdf.generic import DictionaryObject

from auditor import limits
from auditor.errors import TooLarge
from auditor.pdf_faults import PDF_FAULTS

_DRAW = re.compile(rb"/([^\s/\[\]()<>]+)\s+Do\b")
_DEEPEST = 40  # drawings within drawings; pdfium goes no deeper


def refuse_many_drawn_forms(content: bytes) -> None:
    """Raise TooLarge where the pages draw more reusable drawings than MAX_DRAWN_FORMS, each time counted."""
    count = _Count()
    try:
        for page in pypdf.PdfReader(io.BytesIO(content), strict=False).pages:
            written = page.get_contents()
            if written is not None:
                count.drawn(written, page, 0)
    except PDF_FAULTS:
        return


class _Count:
    """How many drawings each drawing draws, itself included; every one is looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}

    def drawn(self, stream: Any, owner: Any, depth: int) -> int:  # noqa: ANN401 - pypdf's objects are loosely typed
        """Return how many drawings a stream draws; TooLarge as soon as they are too many.

        Args:
            stream: what draws.
            owner: the page or drawing whose resources name what is drawn.
            depth: levels above it.
        """
        named = _inner(_inner(owner, "/Resources"), "/XObject")
        total = 1
        for name, times in Counter(_DRAW.findall(stream.get_data())).items():
            key = "/" + name.decode("latin-1")
            total += times * self._one(named.raw_get(key), depth + 1) if key in named else 0
            if total > limits.MAX_DRAWN_FORMS:
                raise TooLarge
        return total

    def _one(self, reference: Any, depth: int) -> int:  # noqa: ANN401
        drawing = reference.get_object()
        if drawing.get("/Subtype") != "/Form" or depth > _DEEPEST:
            return 0
        number = getattr(reference, "idnum", id(drawing))
        if number not in self._known:
            self._known[number] = 0  # a drawing that draws itself is drawn no further
            self._known[number] = self.drawn(drawing, drawing, depth)
        return self._known[number]


def _inner(outer: Any, key: str) -> DictionaryObject:  # noqa: ANN401
    """Return a dictionary within another, an empty one where there is none."""
    found = outer.get(key)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()
