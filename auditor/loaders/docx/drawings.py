"""Drawings: the text that floats beside a paragraph, in boxes, shapes, diagrams and WordArt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.docx.names import COMPATIBILITY, DRAWING, VML, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

CHOICE = COMPATIBILITY + "Choice"
FALLBACK = COMPATIBILITY + "Fallback"
ALTERNATIVE = COMPATIBILITY + "AlternateContent"
BOX = w("txbxContent")
SHAPE_TEXT = DRAWING + "txBody"
DIAGRAM_REFERENCE = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"
WORD_ART = VML + "textpath"
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


def _versions(element: _Element, path: tuple[int, ...]) -> list[tuple[_Element, tuple[int, ...]]]:
    """Return the choices in their order, then the fallback."""
    versions = [(child, (*path, index)) for index, child in enumerate(element) if child.tag in {CHOICE, FALLBACK}]
    return sorted(versions, key=lambda version: version[0].tag == FALLBACK)
