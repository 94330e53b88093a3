"""Where words stand in a form."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.values.document import Page
    from auditor.values.location import Location

_ACCENTED = (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))  # Latin letters: those of Vietnamese are the last


@dataclass(frozen=True, slots=True)
class Passage:
    """Letters of a block.

    Attributes:
        block: where the block stands.
        start: 0-based offset of the first letter in the block's text.
        end: the offset after the last.
    """

    block: Location
    start: int
    end: int


def passages(pages: Iterable[Page], words: str) -> Iterator[Passage]:
    """Yield where words stand, in reading order; capitals, accents and the width of spaces make no difference."""
    sought = folded(" ".join(words.split()))
    if not sought:
        return
    for page in pages:
        for block in page.blocks:
            text = folded(block.text)
            start = text.find(sought)
            while start >= 0:
                yield Passage(block.location, start, start + len(sought))
                start = text.find(sought, start + len(sought))


def folded(text: str) -> str:
    """Return a text of the same length in small letters, Latin ones without their accents."""
    return text.translate(_PLAIN).lower()


def _plain_letters() -> dict[int, str]:
    """Return the plain letter of each accented one."""
    pairs = ((code, unicodedata.normalize("NFD", chr(code))[0]) for code in _ACCENTED)
    return {code: plain for code, plain in pairs if plain != chr(code)}


_PLAIN = _plain_letters()
