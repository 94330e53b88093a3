"""Words in text boxes and shapes that lie over a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, tidy
from auditor.loaders.sheets.xlsx.package import local
from auditor.values.block import Block
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from auditor.loaders.sheets.xlsx.package import Package
    from auditor.loaders.sheets.xlsx.workbook import Tab


def shape_blocks(package: Package, tab: Tab) -> Iterator[Block]:
    """Yield a block per paragraph of each shape with words; those of one shape share a group."""
    anchors = (anchor for name in package.related(tab.part, "drawing") for anchor in package.tree(name))
    shapes = ((anchor, shape) for anchor in anchors for shape in anchor.iter("{*}sp"))
    order = -1
    for group, (anchor, shape) in enumerate(shapes, 1):
        row, column = _corner(anchor)
        for paragraph in paragraphs(shape):
            order += 1
            if words := joined(tidy("".join(run_text(run) for run in paragraph))):
                location = SheetLocation(tab.title, row + 1, column + 1, "shape", order)
                yield Block(words, "text_box", location, group=group)


def _corner(anchor: etree._Element) -> tuple[int, int]:
    """Return the 0-based row and column under the shape's top left corner; -1 for one placed on the page itself."""
    numbers = [anchor.findtext(f"{{*}}from/{{*}}{name}") or "" for name in ("row", "col")]
    row, column = (int(number) if number.isdecimal() else -1 for number in numbers)
    return row, column


def paragraphs(shape: etree._Element) -> Iterator[etree._Element]:
    """Yield the shape's paragraphs; a hidden one is a form control's shadow, which the control itself tells better."""
    properties = shape.find("{*}nvSpPr/{*}cNvPr")
    if properties is not None and properties.get("hidden") in {"1", "true"}:
        return
    yield from shape.iterfind("{*}txBody/{*}p")


def run_text(run: etree._Element) -> str:
    """Return the words of a run; a line feed for a line break."""
    return "\n" if local(run) == "br" else run.findtext("{*}t") or ""
