"""What the drawing of a form tells the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.drawing.piece import PageSize, Piece


@dataclass(frozen=True, slots=True)
class Opened:
    """The form is open; these are the sizes of its pages, in order."""

    sizes: tuple[PageSize, ...]


@dataclass(frozen=True, slots=True)
class NotOpened:
    """The form has no pages that can be drawn: a code of ERRORS says why."""

    error: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece's picture: rows from the top, each dot blue, green, red and a byte without meaning."""

    piece: Piece
    dots: bytes


@dataclass(frozen=True, slots=True)
class Failed:
    """A piece could not be drawn: its page is damaged, or drawing it took too long or too much."""

    piece: Piece


News = Opened | NotOpened | Drawn | Failed
