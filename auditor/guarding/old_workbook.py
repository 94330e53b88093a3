"""Excel workbooks of the years before 2007: how large an area their cells span."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import olefile  # type: ignore[import-untyped]

from auditor import limits
from auditor.errors import TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.values.notice import Notice

_STREAMS = ("Workbook", "Book")
_SHEET_BEGINS = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_CELLS = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x00BD})
"""Records of cells that hold something, by their numbers in [MS-XLS] 2.3; each begins with row and column."""
_HEAD = struct.Struct("<HH")
_FAULTS = (OSError, ValueError, IndexError, TypeError, AttributeError, OverflowError, RecursionError, struct.error)


def check_old_workbook(content: bytes) -> tuple[Notice, ...]:
    """Return no notice; TooLarge where a sheet spans more cells than may be laid out.

    Two cells in opposite corners span the whole sheet.
    """
    rows, columns = [0], [0]
    for kind, place in _records(_stream(content)):
        if kind in _SHEET_BEGINS:
            rows, columns = [0], [0]
        elif kind in _CELLS:
            rows = [min(rows[0], place[0]) if rows[1:] else place[0], max(rows[-1], place[0])]
            columns = [min(columns[0], place[1]) if columns[1:] else place[1], max(columns[-1], place[1])]
            if (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) > limits.MAX_GRID_CELLS:
                raise TooLarge
    return ()


def _stream(content: bytes) -> bytes:
    """Return the workbook's records, empty where they cannot be read."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as container:
            name = next((name for name in _STREAMS if container.exists(name)), None)
            return bytes(container.openstream(name).read()) if name else b""
    except _FAULTS:
        return b""


def _records(stream: bytes) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield each record's number and its first two words."""
    position, end = 0, len(stream) - 2 * _HEAD.size
    while position <= end:
        kind, length = _HEAD.unpack_from(stream, position)
        yield kind, _HEAD.unpack_from(stream, position + _HEAD.size)
        position += _HEAD.size + length
