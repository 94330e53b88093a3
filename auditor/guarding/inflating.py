"""Unpacking of deflated bytes piece by piece, so that a count can stop it at any point."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BARE, WRAPPED = -zlib.MAX_WBITS, zlib.MAX_WBITS
"""Deflated data without a header (zip), and with zlib's own (PDF)."""
_PIECE = 64 * 2**10
_FIRST = 2**10
"""Most streams are shorter than a piece, and what is given to zlib beyond their end is copied for nothing."""


def unpacked(packed: memoryview, window: int) -> Iterator[tuple[bytes, int]]:
    """Yield pieces of at most 64 KiB, each with the packed bytes used so far; broken data ends the pieces."""
    unpacker = zlib.decompressobj(window)
    taken, take = 0, _FIRST
    waiting: bytes | memoryview = b""
    while not unpacker.eof:
        if not waiting:
            waiting = packed[taken : taken + take]
            taken += len(waiting)
            take = min(4 * take, _PIECE)
        at_end = not waiting
        try:
            piece = unpacker.decompress(waiting, _PIECE)
        except zlib.error:
            return
        if at_end and not piece:
            return
        waiting = unpacker.unconsumed_tail
        yield piece, taken - len(waiting) - len(unpacker.unused_data)
