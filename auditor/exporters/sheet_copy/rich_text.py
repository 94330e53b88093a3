"""Words in runs: of a cell, a comment, a shape. Some of them go, others come, and every other letter stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from auditor.loaders.sheets.xlsx.package import local

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # no letters of XML 1.0


@dataclass(frozen=True, slots=True)
class Edit:
    """Letters from `start` to `end` go, and `text`, which may be empty, comes in their place."""

    start: int
    end: int
    text: str


def escaped(text: str) -> str:
    """Return a text as workbooks store it (ECMA-376, ST_Xstring): what looks like an escape is escaped itself."""
    return _ESCAPE.sub("_x005F_", printable(text))


def printable(text: str) -> str:
    """Return a text without what XML 1.0 has no letters for."""
    return _FORBIDDEN.sub("", text)


def leaves_of(item: etree._Element) -> list[etree._Element]:
    """Return the elements that hold an item's words, in order, the phonetic readings over them left out."""
    found: list[etree._Element] = []
    for child in item:
        if local(child) == "t":
            found.append(child)
        elif local(child) == "r":
            found += child.iterfind("{*}t")
    return found


def rewrite(leaves: Sequence[etree._Element], texts: Iterable[str]) -> None:
    """Give elements the words that were made for them; a run that lost all of its words goes, but for the first."""
    for number, (leaf, text) in enumerate(zip(leaves, texts, strict=True)):
        run = leaf.getparent()
        if number and not text and leaf.text and run is not None and local(run) == "r":
            parent = run.getparent()
            if parent is not None:
                parent.remove(run)
                continue
        if leaf.text != text:
            leaf.text = text
            leaf.set(_SPACE, "preserve")


def edited(texts: Sequence[str], edits: Iterable[Edit]) -> list[str]:
    """Return the texts of runs after edits, whose offsets count through all of them and which do not overlap.

    New words come where the first letter was that they replace, in that run.
    """
    made = list(texts)
    whole = "".join(texts)
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        start, end = (edit.start, edit.end) if edit.text else _with_gap(whole, edit.start, edit.end)
        made = _replaced(made, Edit(start, end, edit.text))
        whole = "".join(made)
    return made


def _with_gap(whole: str, start: int, end: int) -> tuple[int, int]:
    """Return the span with the white space that would be left double, or at the end, when its words are gone."""
    before, after = whole[:start], whole[end:]
    if not after.strip():
        return len(before.rstrip()), len(whole)
    if not before.strip() or before[-1].isspace():
        return start, len(whole) - len(after.lstrip(" "))
    return start, end


def _replaced(texts: Sequence[str], edit: Edit) -> list[str]:
    made = []
    offset = 0
    text = edit.text
    for number, run in enumerate(texts):
        start, end = max(edit.start - offset, 0), min(edit.end - offset, len(run))
        last = number == len(texts) - 1
        if text and (start < end or (start <= len(run) and (last or edit.start == edit.end))):
            made.append(run[:start] + text + run[max(end, start) :])
            text = ""
        else:
            made.append(run[:start] + run[end:] if start < end else run)
        offset += len(run)
    return made
