"""What is drawn on a PDF page: rules, small squares, and how much of it is picture."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from auditor.loaders.pdf.calls import address, quick, unsigned
from auditor.loaders.pdf.frame import IDENTITY, Frame, Matrix, product
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.loaders.pdf.calls import Address

THIN = 3.0
"""Points: what is drawn thinner than this is a line."""
SHORT = 6.0
"""Points: shorter lines are parts of signs, not rules."""
SQUARE = (4.5, 22.0)
"""Points: the sides a tick box may have."""
DEPTH = 8
"""Form XObjects within one another that are followed."""
PARTS = 20_000
"""Drawn parts of a page that are looked at."""
WHITE = 250
DARK = 130
"""Colours from 0 to 255: paler than WHITE is not seen; a spot darker than DARK is no box to tick."""
CORNER = 1.5
"""Points: how far from its corners the points of a drawn square may lie."""
CURVED = 8
"""A shape of so many parts is a circle, or a frame drawn by its inner and outer edge."""
_MOVE = pdfium.FPDF_SEGMENT_MOVETO
_TEXT = pdfium.FPDF_PAGEOBJ_TEXT
_FORM = pdfium.FPDF_PAGEOBJ_FORM
_DRAWN = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE)

_type = quick("FPDFPageObj_GetType", ctypes.c_int)
_draw_mode = quick("FPDFPath_GetDrawMode", None)
_edges = quick("FPDFPageObj_GetBounds", None)
_stroke_colour, _fill_colour = (quick(f"FPDFPageObj_Get{what}Color", ctypes.c_int) for what in ("Stroke", "Fill"))
_segment_count = quick("FPDFPath_CountSegments", ctypes.c_int)
_segment = quick("FPDFPath_GetPathSegment", ctypes.c_void_p)
_segment_type = quick("FPDFPathSegment_GetType", ctypes.c_int)
_point = quick("FPDFPathSegment_GetPoint", None)
_closes = quick("FPDFPathSegment_GetClose", ctypes.c_int)
_matrix = quick("FPDFPageObj_GetMatrix", ctypes.c_int)
_on_page = quick("FPDFPage_GetObject", ctypes.c_void_p)
_in_form = quick("FPDFFormObj_GetObject", ctypes.c_void_p)
_form_count = quick("FPDFFormObj_CountObjects", ctypes.c_int)

_FLOATS, _WHOLES = (ctypes.c_float * 6)(), (ctypes.c_uint * 4)()
"""Where pdfium writes its answers; it serves one caller at a time itself."""
_FLOAT_AT = tuple(address(ctypes.addressof(_FLOATS) + 4 * place) for place in range(4))
_WHOLE_AT = tuple(address(ctypes.addressof(_WHOLES) + 4 * place) for place in range(4))


@dataclass(frozen=True, slots=True)
class Drawing:
    """Rules as thin boxes, squares, those of them that are ticked, and the share of the page under pictures."""

    rules: tuple[Box, ...] = ()
    squares: tuple[Box, ...] = ()
    ticked: tuple[Box, ...] = ()
    pictures: float = 0.0
    empty: bool = True


@dataclass(slots=True)
class _Sketch:
    """What has been gathered of a page so far."""

    rules: list[Box] = field(default_factory=list)
    squares: list[Box] = field(default_factory=list)
    strokes: list[Box] = field(default_factory=list)
    pictured: float = 0.0
    parts: int = 0


def drawing_of(page: Any, frame: Frame) -> Drawing:  # noqa: ANN401 - pypdfium2 has no types
    """Return what is drawn on an open pdfium page, form XObjects included, in page coordinates."""
    sketch = _Sketch()
    for part, kind, matrix in _parts(page, frame.matrix, sketch):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _draw(part, matrix, frame, sketch)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            box = _bounds(part, matrix)
            sketch.pictured += box.width * box.height
            sketch.strokes.append(box)
    squares = _singled(sketch.squares)
    ticked = tuple(s for s in squares if any(_crosses(stroke, s) for stroke in sketch.strokes))
    area = max(frame.width * frame.height, 1.0)
    return Drawing(tuple(sketch.rules), squares, ticked, min(sketch.pictured / area, 1.0), sketch.parts == 0)


def _parts(page: Any, base: Matrix, sketch: _Sketch) -> Iterator[tuple[Address, int, Matrix]]:  # noqa: ANN401
    """Yield the paths and images of a page with the matrix that leads from each to the page as seen."""
    handle = address(ctypes.cast(page.raw, ctypes.c_void_p).value)
    pending = [(_on_page, handle, pdfium.FPDFPage_CountObjects(page), base, 0)]
    while pending:
        get, owner, count, matrix, depth = pending.pop()
        inside = list(map(address, map(get, repeat(owner), map(unsigned, range(count)))))
        for part, kind in zip(inside, map(_type, inside), strict=True):
            if kind == _TEXT:  # as most parts are
                continue
            if kind == _FORM and depth < DEPTH:
                inner = product(_own_matrix(part), matrix)
                pending.append((_in_form, part, _form_count(part), inner, depth + 1))
            elif kind in _DRAWN:
                sketch.parts += 1
                if sketch.parts > PARTS:
                    return
                yield part, kind, matrix


def _own_matrix(part: Address) -> Matrix:
    a, b, c, d, e, f = _FLOATS if _matrix(part, _FLOAT_AT[0]) else IDENTITY
    return (a, b, c, d, e, f)


def _bounds(part: Address, matrix: Matrix) -> Box:
    _edges(part, *_FLOAT_AT)
    left, bottom, right, top = _FLOATS[:4]
    a, b, c, d, e, f = matrix
    x, u = a * left + c * bottom + e, a * right + c * top + e
    y, v = b * left + d * bottom + f, b * right + d * top + f
    return Box(min(x, u), min(y, v), max(x, u), max(y, v))


def _draw(part: Address, matrix: Matrix, frame: Frame, sketch: _Sketch) -> None:
    """Add one path: as a rule, as a square, or segment by segment."""
    if not _inked(part):
        return
    bounds = _bounds(part, matrix)
    width, height = bounds.right - bounds.left, bounds.bottom - bounds.top
    if width <= THIN or height <= THIN:
        _add_rule(bounds, sketch)
        return
    segments = _segment_count(part)
    if width >= frame.width * 0.97 and height >= frame.height * 0.97:
        return
    if _squarish(width, height):
        (sketch.squares if _is_outline(part, segments, bounds, matrix) else sketch.strokes).append(bounds)
    elif segments <= PARTS:
        _trace(part, segments, product(_own_matrix(part), matrix), sketch)
        sketch.parts += segments // 8


def _inked(part: Address) -> bool:
    """Whether a path leaves anything but white on the page."""
    fill, stroke = _modes(part)
    return bool(fill or stroke) and not _white(part, _stroke_colour if stroke else _fill_colour)


def _modes(part: Address) -> tuple[int, int]:
    """Return how a path is filled, and whether its outline is drawn; 0 for not at all."""
    _draw_mode(part, *_WHOLE_AT[:2])
    return _WHOLES[0], _WHOLES[1]


def _white(part: Address, ask: Any) -> bool:  # noqa: ANN401 - ctypes
    red, green, blue, opaque = _colour(part, ask)
    return opaque == 0 or (red >= WHITE and green >= WHITE and blue >= WHITE)


def _squarish(width: float, height: float) -> bool:
    low, high = SQUARE
    return low <= width <= high and low <= height <= high and abs(width - height) <= 0.3 * height


def _is_outline(part: Address, segments: int, bounds: Box, matrix: Matrix) -> bool:
    """Whether a small path is the outline of a box or circle: neither a dark spot nor an arrow."""
    if segments < 4 or (segments < CURVED and _dark_fill(part)):  # noqa: PLR2004 - a square has four sides
        return False
    if segments >= CURVED:
        return True
    points = [point for outline in _outlines(part, segments, product(_own_matrix(part), matrix)) for point in outline]
    return all(
        min(x - bounds.left, bounds.right - x) <= CORNER and min(y - bounds.top, bounds.bottom - y) <= CORNER
        for x, y in points
    )


def _dark_fill(part: Address) -> bool:
    fill, stroke = _modes(part)
    return bool(fill) and not stroke and max(_colour(part, _fill_colour)[:3]) < DARK


def _colour(part: Address, ask: Any) -> tuple[int, int, int, int]:  # noqa: ANN401 - ctypes
    """Return red, green, blue and opacity, 0 to 255; black where there is none."""
    if not ask(part, *_WHOLE_AT):
        return (0, 0, 0, 255)
    red, green, blue, opaque = _WHOLES[:]
    return (red, green, blue, opaque)


def _add_rule(box: Box, sketch: _Sketch) -> None:
    if max(box.width, box.height) >= SHORT:
        sketch.rules.append(box)
    else:
        sketch.strokes.append(box)


def _trace(part: Address, segments: int, matrix: Matrix, sketch: _Sketch) -> None:
    """Add a path's straight upright and level lines; small closed shapes within it are squares."""
    for outline in _outlines(part, segments, matrix):
        across, down = zip(*outline, strict=True)
        whole = Box(min(across), min(down), max(across), max(down))
        width, height = whole.right - whole.left, whole.bottom - whole.top
        if width <= THIN or height <= THIN:
            _add_rule(whole, sketch)
        elif not _squarish(width, height):
            _add_sides(outline, sketch)
        elif len(outline) >= 4:  # noqa: PLR2004
            sketch.squares.append(whole)
        else:
            sketch.strokes.append(whole)


def _outlines(part: Address, segments: int, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
    """Yield the points of each outline of a path, closed where the path closes it; curves by their points."""
    a, b, c, d, e, f = matrix
    x_at, y_at = _FLOAT_AT[:2]
    points: list[tuple[float, float]] = []
    for segment in map(address, map(_segment, repeat(part), range(segments))):
        if _segment_type(segment) == _MOVE and points:
            yield points
            points = []
        _point(segment, x_at, y_at)
        x, y = _FLOATS[:2]
        points.append((a * x + c * y + e, b * x + d * y + f))
        if _closes(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points


def _add_sides(outline: list[tuple[float, float]], sketch: _Sketch) -> None:
    """Add the level and upright sides of an outline as rules."""
    for (x, y), (u, v) in pairwise(outline):
        width, height = abs(u - x), abs(v - y)
        if min(width, height) <= THIN / 3 and max(width, height) >= SHORT:
            sketch.rules.append(Box(min(x, u), min(y, v), max(x, u), max(y, v)))


def _singled(squares: list[Box]) -> tuple[Box, ...]:
    """Return the squares without those drawn again at the same place (fill and outline, or a shadow)."""
    seen: dict[tuple[int, int], Box] = {}
    for square in squares:
        column, row = int(square.left // 4), int(square.top // 4)
        near = (seen.get((column + i, row + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if not any(other and other.across(square) > 0 and other.down(square) > 0 for other in near):
            seen[column, row] = square
    return tuple(seen.values())


def _crosses(stroke: Box, square: Box) -> bool:
    return square.holds(stroke, 0.5) and stroke.width * stroke.height < square.width * square.height * 0.95
