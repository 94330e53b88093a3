"""Lettering: text that only looks like words in the font it was typed for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from auditor.values.block import Block

_SHORTEST = 15
_SHARE = 1 / 3
"""No language writes a third of its letters with accents of Latin-1; fonts that draw another script over them do."""
_LEAST = 40
_ACCENTED = frozenset(chr(code) for code in range(0xC0, 0x100)) - {"×", "÷"}


def is_garbled(blocks: Iterable[Block]) -> bool:
    """Whether a form holds text in a font encoding from before Unicode: the letters stored are not those seen."""
    return sum(map(_garbled_letters, blocks)) >= _LEAST


def _garbled_letters(block: Block) -> int:
    letters = "".join(block.text.split())
    accented = sum(letter in _ACCENTED for letter in letters)
    return len(letters) if len(letters) >= _SHORTEST and accented > _SHARE * len(letters) else 0
