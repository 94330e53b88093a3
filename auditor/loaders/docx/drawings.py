"""Drawings: the text that floats beside a paragraph, in boxes, shapes, diagrams and WordArt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.docx.names import COMPATIBILITY, DIAGRAM, DRAWING, VML, number, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

CHOICE = COMPATIBILITY + "Choice"
FALLBACK = COMPATIBILITY + "Fallback"
ALTERNATIVE = COMPATIBILITY + "AlternateContent"
SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}wsp"
SHAPE_LOOK = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}spPr"
BOX = w("txbxContent")
SHAPE_TEXT = DRAWING + "txBody"
DIAGRAM_REFERENCE = DIAGRAM + "relIds"
WORD_ART = VML + "textpath"
_SQUARES = frozenset({"rect", "roundRect", "ellipse", "flowChartProcess", "bevel"})
_VML_SQUARES = tuple(VML + name for name in ("rect", "roundrect", "oval"))
_SIDES = range(5, 31)
"""How long the sides of a shape are, in points, that is drawn as a tick box."""
_EMU = 12_700
_POINTS: dict[str, float] = {"pt": 1.0, "in": 72.0, "mm": 2.8346, "cm": 28.346, "px": 0.75}
_SIDE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*(\d{1,5}(?:\.\d{0,9})?|\.\d{1,9})(pt|in|mm|cm|px)")
_HOLDERS = frozenset({BOX, SHAPE_TEXT, DIAGRAM_REFERENCE, WORD_ART})


@dataclass(frozen=True, slots=True)
class Floating:
    """An element with floating text, and the child indexes that lead to it from its part's root."""

    element: _Element
    path: tuple[int, ...]


def floating(element: _Element, path: tuple[int, ...]) -> list[Floating]:
    """Return the outermost holders of text in a drawing, in order, each once whatever its fallbacks repeat."""
    if element.tag in _HOLDERS:
        return [Floating(element, path)]
    if element.tag == ALTERNATIVE:
        return next((found for child, at in _versions(element, path) if (found := floating(child, at))), [])
    return [found for index, child in enumerate(element) for found in floating(child, (*path, index))]


def shape_lines(element: _Element) -> Iterator[str]:
    """Yield the paragraphs of DrawingML text, without Word's own properties."""
    for paragraph in element.iter(DRAWING + "p"):
        yield " ".join("".join(text.text or "" for text in paragraph.iter(DRAWING + "t")).split())


def tick_boxes(element: _Element) -> int:
    """Return how many small empty squares or circles a drawing draws: they stand for tick boxes."""
    if element.tag == ALTERNATIVE:
        return next((count for child, _ in _versions(element, ()) if (count := tick_boxes(child))), 0)
    if element.tag == SHAPE or element.tag in _VML_SQUARES:
        return int(_is_small_square(element) and not any(text.text for text in element.iter(w("t"))))
    return sum(tick_boxes(child) for child in element)


def _is_small_square(shape: _Element) -> bool:
    if shape.tag == SHAPE:
        geometry = shape.find(f"{SHAPE_LOOK}/{DRAWING}prstGeom")
        extent = shape.find(f"{SHAPE_LOOK}/{DRAWING}xfrm/{DRAWING}ext")
        if geometry is None or extent is None or geometry.get("prst") not in _SQUARES:
            return False
        return all(number(extent.get(side)) // _EMU in _SIDES for side in ("cx", "cy"))
    sides = {side: float(length) * _POINTS[unit] for side, length, unit in _SIDE.findall(shape.get("style", ""))}
    return sides.keys() == {"width", "height"} and all(int(length) in _SIDES for length in sides.values())


def _versions(element: _Element, path: tuple[int, ...]) -> list[tuple[_Element, tuple[int, ...]]]:
    """Return the choices in their order, then the fallback."""
    versions = [(child, (*path, index)) for index, child in enumerate(element) if child.tag in {CHOICE, FALLBACK}]
    return sorted(versions, key=lambda version: version[0].tag == FALLBACK)
