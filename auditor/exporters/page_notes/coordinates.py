"""From the page as a reader sees it back to the PDF's own coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.pdf.frame import product

if TYPE_CHECKING:
    from auditor.loaders.pdf.frame import Frame, Matrix
    from auditor.values.box import Box


def to_pdf(frame: Frame) -> Matrix:
    """Return the matrix from page coordinates (origin top left, y downwards) to PDF coordinates."""
    a, b, c, d, e, f = frame.matrix
    scale = a * d - b * c
    return (
        d / scale, -b / scale, -c / scale, a / scale,
        (c * f - d * e) / scale, (b * e - a * f) / scale,
    )  # fmt: skip


def upright(frame: Frame) -> Matrix:
    """Return the matrix from upright coordinates of the page as seen (origin bottom left) to PDF coordinates."""
    return product((1.0, 0.0, 0.0, -1.0, 0.0, frame.height), to_pdf(frame))


def point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where a matrix takes a point."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def quad(box: Box, matrix: Matrix) -> list[float]:
    """Return the corners of a box in the order that viewers expect of QuadPoints: upper two, then lower two.

    ISO 32000-1 (12.5.6.10) says counterclockwise; Acrobat and all others read and write this order instead.
    """
    corners = ((box.left, box.top), (box.right, box.top), (box.left, box.bottom), (box.right, box.bottom))
    return [round(value, 2) for x, y in corners for value in point(matrix, x, y)]


def rectangle(box: Box, matrix: Matrix) -> list[float]:
    """Return a box as a PDF rectangle: left, bottom, right, top."""
    x, y = point(matrix, box.left, box.top)
    u, v = point(matrix, box.right, box.bottom)
    return [round(value, 2) for value in (min(x, u), min(y, v), max(x, u), max(y, v))]


def numbers(matrix: Matrix) -> str:
    """Return a matrix as a content stream writes it."""
    return " ".join(f"{value:.4f}".rstrip("0").rstrip(".") for value in matrix)
