"""Makers of tables and pictures that attack."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable


def png(width: int, height: int) -> bytes:
    """Return a black picture of one bit a dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    lines = zlib.compress(bytes((width // 8 + 1) * height), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


OTHERS: dict[str, Callable[[], bytes]] = {
    "png_169MP.png": lambda: png(13_000, 13_000),
    "one_long_line.csv": lambda: b"Social Security Number," * 100_000,
    "endless_entry.csv": lambda: b'Name,Social Security Number\nA,1\nB,2\n"' + b"x" * 2_000_000,
}
"""Every other attack by its file name."""
