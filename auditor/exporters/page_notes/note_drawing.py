"""How a marked place looks: a tint over the words, a line under them and a sign beside them, one kind each severity."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.finding import Severity

SIGN = 6.0
"""Points: how wide and high the sign is."""
GAP = 2.0
"""Points: between the sign and the words."""
REMARK_LINE, _REMARK_TINT = "5B6472", "EEF0F3"
"""The colours of what is said of a copy as a whole, which has no severity."""
_DASHES: dict[Severity, str] = {"high": "[] 0 d", "medium": "[4 2] 0 d", "low": "[1 1.6] 0 d"}
_SIDES: dict[Severity, int] = {"high": 8, "medium": 3, "low": 24}
"""Octagon, triangle, circle: the shapes of the signs in SEVERITY_COLOURS."""


def rgb(colour: str) -> tuple[float, float, float]:
    """Return `RRGGBB` as the three numbers, 0 to 1, that PDF wants."""
    red, green, blue = (round(int(colour[at : at + 2], 16) / 255, 3) for at in (0, 2, 4))
    return red, green, blue


def words_mark(lines: Sequence[Box], sign: Box | None, severity: Severity) -> str:
    """Return the drawing over words, in page coordinates with y downwards: a tint, a line under them, a sign.

    The tint is drawn to be multiplied with the page, so that the words show through.
    """
    colour = SEVERITY_COLOURS[severity]
    tint, line = _numbers(*rgb(colour.tint)), _numbers(*rgb(colour.line))
    parts = [f"/Tint gs {tint} rg", *(f"{_rectangle(box)} f" for box in lines)]
    parts += [f"{line} RG {line} rg 0.9 w {_DASHES[severity]}", *(_underline(box) for box in lines)]
    if sign:
        parts.append(_sign(sign, _SIDES[severity]))
    return "\n".join(parts)


def words_struck(lines: Sequence[Box], severity: Severity) -> str:
    """Return the drawing of a line through words, in page coordinates with y downwards."""
    line = _numbers(*rgb(SEVERITY_COLOURS[severity].line))
    strokes = (f"{_numbers(box.left, box.middle)} m {_numbers(box.right, box.middle)} l S" for box in lines)
    return "\n".join([f"{line} RG 0.5 w", *strokes])


def frame_mark(box: Box, severity: Severity) -> str:
    """Return the drawing of a frame around a control whose question is not printed."""
    line = _numbers(*rgb(SEVERITY_COLOURS[severity].line))
    return f"{line} RG 1.2 w {_DASHES[severity]} {_rectangle(box)} S"


def cleared_mark(box: Box) -> str:
    """Return the drawing of a pale dashed frame around a place that was cleared."""
    return f"0.72 0.72 0.72 RG 0.4 w [2 2] 0 d {_rectangle(box)} S"


def remark_mark(box: Box) -> str:
    """Return the drawing of a small sheet with an exclamation mark on it."""
    line, tint = _numbers(*rgb(REMARK_LINE)), _numbers(*rgb(_REMARK_TINT))
    middle, inner = (box.left + box.right) / 2, Box(box.left + 0.5, box.top + 0.5, box.right - 0.5, box.bottom - 0.5)
    dot = Box(middle - 0.9, box.bottom - 4.6, middle + 0.9, box.bottom - 2.8)
    stroke = f"{_numbers(middle, box.top + 2.8)} m {_numbers(middle, box.bottom - 6)} l S"
    return f"{tint} rg {line} RG 0.9 w {_rectangle(inner)} B 1.8 w {stroke} {line} rg {_rectangle(dot)} f"


def _underline(box: Box) -> str:
    return f"{_numbers(box.left, box.bottom + 0.2)} m {_numbers(box.right, box.bottom + 0.2)} l S"


def _rectangle(box: Box) -> str:
    return f"{_numbers(box.left, box.top, box.width, box.height)} re"


def _sign(box: Box, sides: int) -> str:
    points = [f"{_numbers(x, y)} {'l' if place else 'm'}" for place, (x, y) in enumerate(_corners(box, sides))]
    return " ".join([*points, "h f"])


def _corners(box: Box, sides: int) -> Iterator[tuple[float, float]]:
    """Yield the corners of an even shape that stands level, its tip up where it has an odd number of sides."""
    x, y, radius = (box.left + box.right) / 2, box.middle, box.width / 2
    first = -math.pi / 2 if sides % 2 else math.pi / sides
    for corner in range(sides):
        angle = first + 2 * math.pi * corner / sides
        yield x + radius * math.cos(angle), y + radius * math.sin(angle)


def _numbers(*values: float) -> str:
    return " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in values)
