"""From a PDF's own coordinates to the page as a reader sees it."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from auditor.values.box import Box

Matrix = tuple[float, float, float, float, float, float]
Boxes = np.ndarray[Any, np.dtype[np.float64]]
"""Rows of left, bottom, right, top in PDF coordinates, or of left, top, right, bottom on the page."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page: its size in points after rotation, and the way there from PDF coordinates.

    Attributes:
        width: in points, after the page's rotation.
        height: in points, after the page's rotation.
        matrix: from PDF coordinates to page coordinates (origin top left, y downwards).
    """

    width: float
    height: float
    matrix: Matrix

    def boxes(self, corners: Boxes) -> Boxes:
        """Return page boxes (left, top, right, bottom) for rows of two opposite corners (x, y, x, y)."""
        a, b, c, d, e, f = self.matrix
        left, bottom, right, top = corners.T
        x, other_x = left * a + bottom * c + e, right * a + top * c + e
        y, other_y = left * b + bottom * d + f, right * b + top * d + f
        sides = (np.minimum(x, other_x), np.minimum(y, other_y), np.maximum(x, other_x), np.maximum(y, other_y))
        return np.stack(sides, 1)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the page box of one rectangle in PDF coordinates."""
        a, b, c, d, e, f = self.matrix
        x, other_x = left * a + bottom * c + e, right * a + top * c + e
        y, other_y = left * b + bottom * d + f, right * b + top * d + f
        return Box(min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y))


def product(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that applies `first`, then `then` (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip


def frame_of(page: Any) -> Frame:  # noqa: ANN401 - pypdfium2 has no types
    """Return the frame of an open pdfium page, whose rotation is a multiple of 90 degrees."""
    seen = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(seen))
    width, height = seen.right - seen.left, seen.top - seen.bottom
    turns = pdfium.FPDFPage_GetRotation(page)
    turned: dict[int, Matrix] = {
        0: (1, 0, 0, -1, -seen.left, seen.top),
        1: (0, 1, 1, 0, -seen.bottom, -seen.left),
        2: (-1, 0, 0, 1, seen.right, -seen.bottom),
        3: (0, -1, -1, 0, seen.top, seen.right),
    }
    across = turns in (0, 2)
    return Frame(width if across else height, height if across else width, turned.get(turns, turned[0]))
