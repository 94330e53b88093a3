"""What a cell's style tells of it: bold, type size, symbol font, and whether it looks like a place to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from lxml import etree

    from auditor.loaders.sheets.xlsx.package import Package

_T = TypeVar("_T")
_WHITE_THEME = "0"
_WHITE_INDEXES = frozenset({"1", "9", "65"})
_FULL_RGB = 6


@dataclass(frozen=True, slots=True)
class Style:
    """One cell format.

    Attributes:
        bold: whether the font is bold.
        size: type size in points.
        font: the font's name.
        fill: a text that is equal for equal fills; empty for none and for white.
        edges: which of left, right, top and bottom have a border.
        unlocked: whether it stays open when the sheet is protected.
    """

    bold: bool = False
    size: float = 0.0
    font: str = ""
    fill: str = ""
    edges: frozenset[str] = frozenset()
    unlocked: bool = False

    @property
    def underlined(self) -> bool:
        """Whether the borders make it a line or a box to write in; a frame's side or top alone does not."""
        return "bottom" in self.edges

    @property
    def marked(self) -> bool:
        """Whether anything about it can make an empty cell an answer blank."""
        return bool(self.underlined or self.fill or self.unlocked)


def styles(package: Package, part: str | None) -> tuple[Style, ...]:
    """Return the cell formats in the order in which cells name them."""
    if part is None:
        return ()
    root = package.tree(part)
    fonts = [_font(font) for font in root.iterfind("{*}fonts/{*}font")]
    fills = [_fill(fill) for fill in root.iterfind("{*}fills/{*}fill")]
    edges = [_edges(border) for border in root.iterfind("{*}borders/{*}border")]
    made = []
    for xf in root.iterfind("{*}cellXfs/{*}xf"):
        bold, size, font = _at(fonts, xf.get("fontId"), (False, 0.0, ""))
        protection = xf.find("{*}protection")
        unlocked = protection is not None and protection.get("locked") in {"0", "false"}
        fill, border = _at(fills, xf.get("fillId"), ""), _at(edges, xf.get("borderId"), frozenset[str]())
        made.append(Style(bold, size, font, fill, border, unlocked))
    return tuple(made)


def _at(entries: list[_T], index: str | None, default: _T) -> _T:
    number = int(index) if index and index.isdecimal() else 0
    return entries[number] if number < len(entries) else default


def _font(font: etree._Element) -> tuple[bool, float, str]:
    bold, size, name = font.find("{*}b"), font.find("{*}sz"), font.find("{*}name")
    return (
        bold is not None and bold.get("val", "1") not in {"0", "false"},
        _points(size.get("val", "")) if size is not None else 0.0,
        name.get("val", "") if name is not None else "",
    )


def _points(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _fill(fill: etree._Element) -> str:
    pattern = fill.find("{*}patternFill")
    if pattern is None:
        return "gradient" if len(fill) else ""
    colour = pattern.find("{*}fgColor")
    if pattern.get("patternType", "none") == "none" or colour is None or _is_white(colour):
        return ""
    return " ".join(f"{name!s}={value!s}" for name, value in sorted(colour.items()))


def _is_white(colour: etree._Element) -> bool:
    if colour.get("theme") == _WHITE_THEME:
        return not float(colour.get("tint", "0") or 0)
    return colour.get("rgb", "")[-_FULL_RGB:].upper() == "FFFFFF" or colour.get("indexed") in _WHITE_INDEXES


def _edges(border: etree._Element) -> frozenset[str]:
    return frozenset(local(edge) for edge in border if edge.get("style", "none") != "none")
