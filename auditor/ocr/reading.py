"""What recognition returns: lines with their words, and the places where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.ocr.pixels import Pixels

Corners = NDArray[np.float32]
"""Four points in pixels, clockwise from the line's own top left: x right, y down; shape (4, 2)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a line: its letters, confidence 0.0 to 1.0, and where it begins and ends along the line, 0.0 to 1.0."""

    text: str
    confidence: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Reading:
    """One line as an engine read it: its words, and the mean confidence over its letters."""

    pieces: tuple[Piece, ...] = ()
    confidence: float = 0.0

    @property
    def text(self) -> str:
        """The line's words with single spaces."""
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Line:
    """A line on the straightened page: where it stands, and how it was read."""

    corners: Corners
    reading: Reading


class Engine(Protocol):
    """Something that reads the picture of one line."""

    name: str

    def reads(self, language: str) -> bool:
        """Return whether it reads this language here and now."""
        ...

    def recognise(self, strips: Sequence[Pixels], language: str) -> list[Reading]:
        """Return one reading per strip, in their order."""
        ...


def reading_of(pieces: Sequence[Piece]) -> Reading:
    """Return the reading made of these words, its confidence weighed by letters."""
    letters = sum(len(piece.text) for piece in pieces)
    if not letters:
        return Reading()
    return Reading(tuple(pieces), sum(piece.confidence * len(piece.text) for piece in pieces) / letters)


def mean_confidence(readings: Sequence[Reading]) -> float:
    """Return the mean confidence over all letters, a line without any counting as one letter at 0; 0.0 for no lines."""
    letters = [max(1, len(reading.text)) for reading in readings]
    return sum(reading.confidence * count for reading, count in zip(readings, letters, strict=True)) / max(
        1, sum(letters)
    )


def strip(page: Pixels, corners: Corners) -> Pixels:
    """Return the line's own pixels, its first corner at the top left."""
    width, height = max(4, round(_length(corners, 0, 1))), max(4, round(_length(corners, 0, 3)))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shift = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return cast(
        "Pixels",
        cv2.warpPerspective(page, shift, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE),
    )


def height_of(corners: Corners) -> float:
    """Return the line's height in pixels, across its own direction."""
    return _length(corners, 0, 3)


def stands(corners: Corners, usual: float) -> bool:
    """Return whether the text runs up or down the page: clearly taller than wide, and than the usual line's height."""
    tall = height_of(corners)
    return tall >= 1.5 * _length(corners, 0, 1) and tall > 2 * usual


def _length(corners: Corners, start: int, end: int) -> float:
    return float(np.linalg.norm(corners[start] - corners[end]))


def laid(corners: Corners, clockwise: int) -> Corners:
    """Return the corners beginning at another one, so that the strip comes out turned clockwise by those degrees."""
    return np.roll(corners, clockwise // 90, axis=0)
