"""Headers and footers of printed sheets, without their formatting codes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.loaders.sheets.marks import joined, tidy
from auditor.values.block import Block, Role
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SECTION = re.compile(r"&[LCR]")
_CODE = re.compile(
    r"""
    &"[^"]*"            # font and style
  | &K[0-9A-Fa-f]{6}    # colour
  | &K\d{2}[+-]\d{3}    # theme colour
  | &\d{1,3}            # type size
  | &[A-Za-z]           # page, date, picture, bold ...
    """,
    re.VERBOSE,
)
_AND = "\x00"


def margin_blocks(margins: Iterable[tuple[str, str]], sheet: str) -> Iterator[Block]:
    """Yield a block per left, middle and right part that has words; the same words on other pages are not repeated."""
    seen: set[tuple[str, str]] = set()
    parts = ((tag, part) for tag, coded in margins for part in parts_of(coded))
    for order, (tag, part) in enumerate(parts):
        role: Role = "header" if tag.endswith("Header") else "footer"
        words = words_of(part)
        if any(character.isalnum() for character in words) and (role, words) not in seen:
            seen.add((role, words))
            yield Block(words, role, SheetLocation(sheet, 0, 0, role, order))


def parts_of(coded: str) -> list[str]:
    """Return what stands before, at the left, in the middle and at the right, without the codes that part them."""
    return [part.replace(_AND, "&&") for part in _SECTION.split(coded.replace("&&", _AND))]


def words_of(part: str) -> str:
    """Return a part's words without its codes."""
    return joined(tidy(_CODE.sub(" ", part.replace("&&", _AND)).replace(_AND, "&")))
