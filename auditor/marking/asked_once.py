"""New questions that are asked once: neighbours that are replaced by the same words need these only once."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from auditor.values.block import Block
    from auditor.values.change import Change
    from auditor.values.document import Document
    from auditor.values.location import Location, Stretch

_LETTER = re.compile(r"[^\W_]")
_ALREADY = "The new words stand just before, for both questions."


@dataclass(frozen=True, slots=True)
class _Replaced:
    """A change that asks something new: its place among the changes, its block's among the blocks, its words."""

    number: int
    change: Change
    place: int
    words: Stretch


def asked_once(changes: Sequence[Change], document: Document) -> tuple[Change, ...]:
    """Return changes in their order; what would ask the same new question right behind another is a removal instead.

    Two questions are neighbours where the form says nothing between them but the choices that go with them.
    """
    blocks = [block for page in document.pages for block in page.blocks]
    places: dict[Location, int] = {}
    for place, block in enumerate(blocks):
        places.setdefault(block.location, place)
    replaced = sorted(_replaced(changes, places), key=lambda each: (each.place, each.words.start))
    again = {second.number for first, second in pairwise(replaced) if _asks_again(first, second, blocks)}
    return tuple(_removal(change) if number in again else change for number, change in enumerate(changes))


def _removal(change: Change) -> Change:
    return replace(change, deed="remove", text="", comment=f"{change.comment}\n{_ALREADY}")


def _replaced(changes: Sequence[Change], places: Mapping[Location, int]) -> Iterator[_Replaced]:
    for number, change in enumerate(changes):
        words = change.finding.question.words
        if change.deed == "replace" and words is not None and words.block in places:
            yield _Replaced(number, change, places[words.block], words)


def _asks_again(first: _Replaced, second: _Replaced, blocks: Sequence[Block]) -> bool:
    if first.change.text != second.change.text or first.words == second.words:
        return False
    gone = (first.words, *first.change.finding.question.answers, *second.change.finding.question.answers)
    for place in range(first.place, second.place + 1):
        block = blocks[place]
        end = second.words.start if place == second.place else len(block.text)
        start = first.words.end if place == first.place else 0
        if _LETTER.search(_left(block, start, end, gone)):
            return False
    return True


def _left(block: Block, start: int, end: int, gone: Iterable[Stretch]) -> str:
    """Return what of a stretch of a block's text does not go."""
    taken = {at for stretch in gone if stretch.block == block.location for at in range(stretch.start, stretch.end)}
    return "".join(block.text[at] for at in range(start, end) if at not in taken)
