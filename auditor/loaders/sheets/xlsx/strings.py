"""A workbook's texts: the shared table and the texts in cells, with symbol-font boxes made box letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.limits import MAX_CELLS
from auditor.loaders.sheets.marks import symbols, tidy
from auditor.loaders.sheets.xlsx.package import elements, local

if TYPE_CHECKING:
    from lxml import etree

    from auditor.loaders.sheets.xlsx.package import Package


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def shared_strings(package: Package, part: str | None) -> list[str]:
    """Return the shared texts in order, at most MAX_CELLS of them."""
    texts: list[str] = []
    if part is None:
        return texts
    with package.stream(part) as stream:
        for _, item in elements(stream, "si"):
            texts.append(tidy(rich_text(item)))
            release(item)
            if len(texts) >= MAX_CELLS:
                break
    return texts


def rich_text(item: etree._Element) -> str:
    """Return the words of an item, run after run; the phonetic readings over them are left out."""
    if len(item) == 1 and local(item[0]) == "t":
        return _unescaped(item[0].text or "")
    words: list[str] = []
    for child in item:
        kind = local(child)
        if kind == "t":
            words.append(child.text or "")
        elif kind == "r":
            font = child.find("{*}rPr/{*}rFont")
            text = "".join(t.text or "" for t in child.iterfind("{*}t"))
            words.append(symbols(text, font.get("val", "")) if font is not None else text)
    return _unescaped("".join(words))


def release(element: etree._Element) -> None:
    """Let go of an element that has been read, and of those before it, so that memory stays small."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _unescaped(text: str) -> str:
    """Return the text with its control characters, written as `_x000D_` (ECMA-376, ST_Xstring)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
