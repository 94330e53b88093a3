"""The boxes of notes in a VML drawing, added to its text: nothing that other programs drew there is written anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml import etree

    from auditor.loaders.sheets.sheet import Place

_SPACES = {
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:schemas-microsoft-com:office:excel",
}
_END = b"</xml>"
_BLOCK = 1024
"""Shapes have numbers in blocks of so many; each drawing of a workbook has blocks of its own (ISO/IEC 29500, idmap)."""
_MOST_BLOCKS = 65_535
_IDMAP = re.compile(rb"(<o:idmap\b[^>]*\bdata=[\"'])([\d, ]*)([\"'])")
_NUMBER = re.compile(rb"_s(\d{1,9})\b")
_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)

Box = tuple["Place", str, str, str]
"""The cell, the anchor, and the colours of the box and of the line around it."""


def new_drawing(block: int) -> bytes:
    """Return a drawing without shapes, whose shapes will have the numbers of a block."""
    spaces = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
    layout = f'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/></o:shapelayout>'
    return f"<xml {spaces}>{layout}{_TYPE}</xml>".encode()


def next_block(drawings: Iterable[bytes]) -> int:
    """Return the first block of shape numbers that no drawing of the workbook uses."""
    taken = {0}
    for drawing in drawings:
        for _, blocks, _ in _IDMAP.findall(drawing):
            taken.update(int(block) for block in re.findall(rb"\d{1,5}", blocks))
        taken.update(int(number) // _BLOCK for number in _NUMBER.findall(drawing))
    return min(max(taken) + 1, _MOST_BLOCKS)


def with_boxes(drawing: bytes, boxes: Sequence[Box], block: int) -> bytes | None:
    """Return a drawing with boxes added at its end, hidden until the cell is pointed at; None where it has no end."""
    end = drawing.rfind(_END)
    if end < 0:
        return None
    start = drawing[:end]
    mapped = f"{block}".encode()
    start = _IDMAP.sub(lambda found: _with_block(found, mapped), start, count=1)
    shapes = "".join(_shape(block * _BLOCK + number, box) for number, box in enumerate(boxes, 1))
    added = shapes if b'"_x0000_t202"' in start else _TYPE + shapes
    for prefix, space in _SPACES.items():
        if f'xmlns:{prefix}="{space}"'.encode() not in start:
            added = re.sub(r"<(v:shape(?:type)?)(?=\s)", rf'<\1 xmlns:{prefix}="{space}"', added)
    return start + added.encode() + drawing[end:]


def is_note_on(shape: etree._Element, place: Place) -> bool:
    """Whether a shape is the box of the note on a cell."""
    data = next((child for child in shape if local(child) == "ClientData"), None)
    if data is None or data.get("ObjectType") != "Note":
        return False
    return (data.findtext("{*}Row"), data.findtext("{*}Column")) == (str(place[0]), str(place[1]))


def _with_block(found: re.Match[bytes], block: bytes) -> bytes:
    blocks = [known.strip() for known in found[2].split(b",") if known.strip()]
    return found[1] + b",".join(dict.fromkeys((*blocks, block))) + found[3]


def _shape(number: int, box: Box) -> str:
    (row, column), anchor, tint, line = box
    return (
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;visibility:hidden"'
        f' fillcolor="#{tint}" strokecolor="#{line}" o:insetmode="auto"><v:fill color2="#{tint}"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
        '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column>"
        "</x:ClientData></v:shape>"
    )
