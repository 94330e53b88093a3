"""Numbering: the number or tick box that Word prints before a list's paragraph without storing it there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.loaders.docx.marks import finished, symbol
from auditor.loaders.docx.names import child_value, number, w
from auditor.loaders.docx.styles import look_of
from auditor.values.block import EMPTY_BOX, TICKED_BOX

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ALPHABET = 26
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its first number, its number format, its text (`%1.%2`), and the font of a bullet."""

    start: int
    format: str
    text: str
    font: str


class Numbering:
    """The lists of a file, and how far each has been counted."""

    def __init__(self, root: _Element | None) -> None:
        """Index `word/numbering.xml`; None stands for a file without it."""
        abstract = {} if root is None else {a.get(w("abstractNumId")): a for a in root.iter(w("abstractNum"))}
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        for num in [] if root is None else root.iter(w("num")):
            kind = child_value(num, "abstractNumId")
            list_id = num.get(w("numId"), "")
            self._lists[list_id] = (kind, _levels(abstract.get(kind)) | _levels(num))
            self._restarts[list_id] = _restarts(num)

    def next(self, list_id: str, depth: int) -> str:
        """Count one paragraph of a list on, and return what is printed before it.

        That is its number (`2.1`, `b)`), a tick box where the bullet is one, and an empty string for any other
        bullet and for number formats that are not known here.
        """
        kind, levels = self._lists.get(list_id, ("", {}))
        level = levels.get(depth)
        if level is None or not 0 <= depth < _LEVELS:
            return ""
        if level.format == "bullet":
            mark = finished(symbol(level.text, level.font))
            return mark if mark in {EMPTY_BOX, TICKED_BOX} else ""
        counts = self._counts.setdefault(kind, [None] * _LEVELS)
        for restarted, start in self._restarts.pop(list_id, {}).items():
            counts[restarted] = start - 1
        _count_on(counts, levels, depth)
        return _label(level, levels, counts)


def _count_on(counts: list[int | None], levels: dict[int, Level], depth: int) -> None:
    current = counts[depth]
    counts[depth] = levels[depth].start if current is None else current + 1
    counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)


def _label(level: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
    used = [int(place) - 1 for place in _PLACE.findall(level.text)]
    if any(place not in levels or levels[place].format not in _FORMATS for place in used):
        return ""

    def counted(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        count = counts[place]
        return _FORMATS[levels[place].format](levels[place].start if count is None else count)

    return _PLACE.sub(counted, level.text).strip()


def _levels(parent: _Element | None) -> dict[int, Level]:
    found = [] if parent is None else parent.iter(w("lvl"))
    return {
        number(lvl.get(w("ilvl"))): Level(
            start=number(child_value(lvl, "start"), 1),
            format=child_value(lvl, "numFmt", "decimal"),
            text=child_value(lvl, "lvlText"),
            font=look_of(lvl.find(w("rPr"))).font or "",
        )
        for lvl in found
    }


def _restarts(num: _Element) -> dict[int, int]:
    overrides = [o for o in num.iter(w("lvlOverride")) if o.find(w("startOverride")) is not None]
    return {
        min(max(number(o.get(w("ilvl"))), 0), _LEVELS - 1): number(child_value(o, "startOverride"), 1)
        for o in overrides
    }


def _letters(count: int) -> str:
    """Return a, b … z, aa, bb …, as Word counts."""
    if not 0 < count < _LONGEST:
        return str(count)
    return chr(ord("a") + (count - 1) % _ALPHABET) * ((count - 1) // _ALPHABET + 1)


def _roman(count: int) -> str:
    if not 0 < count < _LONGEST:
        return str(count)
    text = ""
    for worth, letters in _ROMAN:
        text += letters * (count // worth)
        count %= worth
    return text


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02d}".format,
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "none": lambda _: "",
}
