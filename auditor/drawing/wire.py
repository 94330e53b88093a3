"""Messages between the program and the process that draws: lists in JSON, and dots as they are.

Nothing is unpickled, and whatever is not exactly a size, a known code or as many bytes as a piece has is refused.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from auditor.drawing.news import NotOpened, Opened
from auditor.drawing.piece import LARGEST, Area, PageSize, Piece
from auditor.errors import ERRORS
from auditor.limits import MAX_PAGES
from auditor.rebuilding import Malformed

if TYPE_CHECKING:
    from collections.abc import Iterable

FAILURE = b""
"""The answer to a piece that cannot be drawn."""
MOST_SIZES = 2**20
"""Bytes of the longest answer to opening: 10,000 pages at 100 bytes each."""


def piece_message(piece: Piece) -> bytes:
    """Return the message that orders a piece."""
    area = piece.area
    numbers = (piece.page, piece.turns, piece.width, piece.height, area.left, area.top, area.width, area.height)
    return json.dumps(numbers).encode()


def ordered(message: bytes) -> Piece:
    """Return the piece that a message orders."""
    page, turns, width, height, *area = json.loads(message)
    return Piece(page, turns, width, height, Area(*area))


def sizes_message(sizes: Iterable[PageSize]) -> bytes:
    """Return the message that the form is open, with the sizes of its first MAX_PAGES pages."""
    return json.dumps([[round(size.width, 3), round(size.height, 3)] for size in sizes][:MAX_PAGES]).encode()


def error_message(code: str) -> bytes:
    """Return the message that the form cannot be opened, with a code of ERRORS."""
    return json.dumps(code).encode()


def opening(untrusted_message: bytes) -> Opened | NotOpened:
    """Return what became of opening the form; Malformed when the message is not one of the two above."""
    try:
        match json.loads(untrusted_message):
            case str(code) if code in ERRORS:
                return NotOpened(code)
            case list(sizes) if 0 < len(sizes) <= MAX_PAGES:
                return Opened(tuple(_size(size) for size in sizes))
            case _:
                raise Malformed
    except (ValueError, RecursionError):
        raise Malformed from None


def _size(plain: object) -> PageSize:
    match plain:
        case [int() | float() as width, int() | float() as height] if _is_length(width) and _is_length(height):
            return PageSize(float(width), float(height))
        case _:
            raise Malformed


def _is_length(number: float) -> bool:
    return not isinstance(number, bool) and math.isfinite(number) and 0 < number <= LARGEST


def dots(untrusted_message: bytes, piece: Piece) -> bytes | None:
    """Return the dots of a piece, or None where it could not be drawn; Malformed when they are not as many."""
    if untrusted_message == FAILURE:
        return None
    if len(untrusted_message) != piece.size:
        raise Malformed
    return untrusted_message
