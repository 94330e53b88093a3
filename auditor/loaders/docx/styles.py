"""Styles: how letters and paragraphs look once styles, their parents and the file's defaults are followed."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, TypeVar

from auditor.loaders.docx.names import child_value, is_on, number, value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING_NAME = re.compile(r"heading ([1-9])$")
_BODY_TEXT = 9
"""The outline level that means no heading (ISO 29500-1, 17.3.1.20)."""
_TWIPS = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; None says that the layer beneath decides. `size` is in points."""

    bold: bool | None = None
    hidden: bool | None = None
    underlined: bool | None = None
    size: float | None = None
    font: str | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """How a paragraph is set; None says that the layer beneath decides.

    Attributes:
        level: heading level, 1 the highest; 0 for body text.
        list_id: the numbering it belongs to; "0" for none.
        depth: its level in that numbering, from 0.
        left: indent in points.
        tabs: tab stops, as points from the margin and the leader that fills the way to them ("clear" takes one away).
    """

    level: int | None = None
    list_id: str | None = None
    depth: int | None = None
    left: float | None = None
    tabs: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it inherits."""

    name: str = ""
    look: Look = Look()
    shape: Shape = Shape()


Layer = TypeVar("Layer", Look, Shape)


def layered(top: Layer, base: Layer) -> Layer:
    """Return the top layer, with the base showing where it says nothing."""
    if top == type(top)():
        return base
    chosen = {}
    for each in fields(top):
        mine = getattr(top, each.name)
        chosen[each.name] = getattr(base, each.name) if mine is None else mine
    if isinstance(top, Shape) and isinstance(base, Shape):
        chosen["tabs"] = tuple(sorted((dict(base.tabs) | dict(top.tabs)).items()))
    return type(top)(**chosen)


def look_of(properties: _Element | None) -> Look:
    """Return what a `w:rPr` says itself."""
    if properties is None or not len(properties):
        return Look()
    fonts = properties.find(w("rFonts"))
    half_points = number(child_value(properties, "sz"))
    return Look(
        bold=_toggle(properties, "b"),
        hidden=_toggle(properties, "vanish"),
        underlined=_toggle(properties, "u"),
        size=half_points / 2 if half_points > 0 else None,
        font=None if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")),
    )


def shape_of(properties: _Element | None) -> Shape:
    """Return what a `w:pPr` says itself."""
    if properties is None or not len(properties):
        return Shape()
    numbering = properties.find(w("numPr"))
    indent = properties.find(w("ind"))
    left = None if indent is None else indent.get(w("left")) or indent.get(w("start"))
    depth = child_value(numbering, "ilvl")
    return Shape(
        level=_level(child_value(properties, "outlineLvl")),
        list_id=child_value(numbering, "numId") or None,
        depth=number(depth) if depth else None,
        left=number(left) / _TWIPS if left else None,
        tabs=tuple(_tabs(properties.find(w("tabs")))),
    )


class Styles:
    """The styles of a file by id."""

    def __init__(self, root: _Element | None) -> None:
        """Index `word/styles.xml`; None stands for a file without it."""
        styles = [] if root is None else list(root.iter(w("style")))
        self._elements = {style.get(w("styleId"), ""): style for style in styles}
        self._default = next((id_ for id_, style in self._elements.items() if _is_default(style)), "")
        self._base = Style(look=_default_look(root))
        self._known: dict[str, Style] = {}

    def paragraph(self, style_id: str) -> Style:
        """Return a paragraph style, the file's default one where the id is empty or unknown."""
        return self._style(style_id if style_id in self._elements else self._default, self._base)

    def letters(self, style_id: str) -> Look:
        """Return a character style's own look, without the file's defaults."""
        return self._style(style_id, Style()).look if style_id else Look()

    def _style(self, style_id: str, base: Style) -> Style:
        if style_id not in self._known:
            chain = self._chain(style_id)
            style = base
            for element in reversed(chain):
                style = _on_top(element, style)
            self._known[style_id] = style
        return self._known[style_id]

    def _chain(self, style_id: str) -> list[_Element]:
        """Return the style and its parents, the style first; a circle ends where it closes."""
        chain: list[_Element] = []
        while (element := self._elements.get(style_id)) is not None and element not in chain:
            chain.append(element)
            style_id = child_value(element, "basedOn")
        return chain


def _on_top(element: _Element, base: Style) -> Style:
    name = child_value(element, "name").lower()
    shape = shape_of(element.find(w("pPr")))
    named = _HEADING_NAME.match(name)
    if shape.level is None and (named or name == "title"):
        shape = layered(shape, Shape(level=int(named[1]) if named else 1))
    return Style(name, layered(look_of(element.find(w("rPr"))), base.look), layered(shape, base.shape))


def _default_look(root: _Element | None) -> Look:
    found = None if root is None else root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    # Word falls back to ten points where nothing says a size.
    return layered(look_of(found), Look(size=10.0))


def _is_default(style: _Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}


def _toggle(properties: _Element, name: str) -> bool | None:
    element = properties.find(w(name))
    return None if element is None else is_on(element)


def _level(outline: str) -> int | None:
    if not outline:
        return None
    level = number(outline, _BODY_TEXT)
    return level + 1 if 0 <= level < _BODY_TEXT else 0


def _tabs(tabs: _Element | None) -> list[tuple[float, str]]:
    if tabs is None:
        return []
    return [
        (number(tab.get(w("pos"))) / _TWIPS, "clear" if value(tab) == "clear" else tab.get(w("leader"), "none"))
        for tab in tabs.iter(w("tab"))
    ]
