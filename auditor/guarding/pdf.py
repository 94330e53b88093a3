"""PDF files: what their streams unpack to, and drawings within drawings, before a reader opens them."""

from __future__ import annotations

import re
from math import prod
from typing import TYPE_CHECKING

from auditor import limits
from auditor.errors import TooLarge
from auditor.guarding.inflating import WRAPPED, unpacked
from auditor.guarding.pdf_streams import is_deflated, streams_of

if TYPE_CHECKING:
    from auditor.values.notice import Notice

_DRAW = re.compile(rb"/[^\s/\[\]()<>]+\s+Do\b")
_DEEPEST = 4  # filters upon filters that are followed; no producer uses more than two


def check_pdf(content: bytes) -> tuple[Notice, ...]:
    """Return no notice; TooLarge where a stream unpacks to too much, or drawings within drawings multiply.

    Pictures are passed over: text is read without unpacking them.
    """
    fans = []
    for stream in streams_of(content):
        if stream.is_picture:
            continue
        text = _checked(stream.packed) if stream.is_deflated else b""
        if stream.is_drawing:
            written = text or stream.plain
            fans.append(len(_DRAW.findall(written)) if b"Do" in written else 0)
    # The product is what the drawings could come to at worst; only where that is much are they followed.
    if prod(fan for fan in fans if fan > 1) > limits.MAX_DRAWN_FORMS:
        from auditor.guarding.drawn_forms import refuse_many_drawn_forms  # noqa: PLC0415 - loads pypdf

        refuse_many_drawn_forms(content)
    return ()


def _checked(packed: memoryview, depth: int = 1) -> bytes:
    """Return what a deflated stream unpacks to, all its layers taken off; TooLarge beyond the limits."""
    pieces = []
    size = 0
    for piece, used in unpacked(packed, WRAPPED):
        pieces.append(piece)
        size += len(piece)
        if size > limits.MAX_STREAM_BYTES or size > max(limits.RATIO_FROM_BYTES, limits.MAX_RATIO * used):
            raise TooLarge
    text = b"".join(pieces)
    if not is_deflated(text):
        return text
    if depth == _DEEPEST:
        raise TooLarge
    return _checked(memoryview(text), depth + 1)
