"""Tick boxes that stand one under another, joined to the question over them."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from auditor.extraction.codes import with_codes
from auditor.extraction.nearness import near
from auditor.values.box import around
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from auditor.extraction.piece import Piece
    from auditor.values.location import Location

_LONGEST_STEM = 60
_LONG_CAPTION = 12
_COLUMN_GAP = 120.0
"""On a page: points between two columns of choices at most."""
_NUMBERED = re.compile(r"\W*(?:\d{1,3}\s?(?:\(?[a-z]\)|[.)]|[a-z][.)])|[a-z][.)])")
"""An item's number, such as `4.`, `2(a)` or `b)`."""
_ASIDE = re.compile(r"\([^)]*(?:\)|$)")
_WHOLLY_ASIDE = re.compile(r"\([^)]*\)\W*")


def with_choices(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces with each run of captions joined to its question, or to one another where there is none."""
    joined: list[Piece] = []
    reach: list[Location] = []
    for piece in _with_items(with_codes(pieces)):
        here = piece.block.location
        place = _place(piece, joined, reach) if piece.captions else 0
        if place:
            joined[place] = _chosen(joined[place], piece)
            reach[place] = _widened(reach[place], here)
        elif joined and _is_line(piece, joined[-1]):
            joined[-1] = _lined(joined[-1], piece)
        else:
            joined.append(piece)
            reach.append(here)
    return tuple(joined)


def _place(piece: Piece, joined: list[Piece], reach: list[Location]) -> int:
    """Return which piece before the captions answer, counted from the end; 0 for none.

    Of two questions side by side it is the one over them.
    """
    if len(joined) > 1 and _is_over(joined[-2], joined[-1], piece) and _belongs(piece, joined[-2], reach[-2]):
        return -2
    return -1 if joined and _belongs(piece, joined[-1], reach[-1]) else 0


def _is_over(left: Piece, right: Piece, piece: Piece) -> bool:
    """Whether the first of two pieces on one line of a page stands over a third, and the second does not."""
    first, second, here = left.block.location, right.block.location, piece.block.location
    if not (isinstance(first, PageLocation) and isinstance(second, PageLocation) and isinstance(here, PageLocation)):
        return False
    if left.captions:  # a statement to tick beside another, neither of them a question
        return False
    on_line = first.page == second.page and first.box.down(second.box) > 0
    return on_line and first.box.across(here.box) > 0 >= second.box.across(here.box)


def _chosen(last: Piece, piece: Piece) -> Piece:
    return last._replace(
        text=f"{last.text} {piece.text}" if last.captions else last.text,
        answer="boxes",
        options=(*last.options, *(piece.options or (piece.text,))),
        fields=last.fields + piece.fields,
        stretches=last.stretches + piece.extent,
    )


def _lined(last: Piece, piece: Piece) -> Piece:
    help_ = f"{last.help} {piece.text}".strip()
    return last._replace(answer="blank", help=help_, fields=piece.fields, stretches=last.stretches + piece.extent)


def _is_line(piece: Piece, last: Piece) -> bool:
    """Whether a blank with nothing but an aside, such as `____ (month/year)`, is the answer to the piece before."""
    if piece.answer not in {"blank", "field"} or _WHOLLY_ASIDE.fullmatch(piece.text) is None:
        return False
    if last.answer != "none" or last.block.role == "heading" or last.text.endswith((".", "。")):
        return False
    return near(last.block.location, piece.block.location)


def _with_items(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, the items of a numbered list as questions of their own: most of a run end with a colon.

    A box before such an item is no answer among others: it says that this one is asked, or has changed.
    """
    for numbered, run in groupby(pieces, key=_is_numbered):
        items = tuple(run)
        if numbered and len(items) > 1 and 2 * sum(map(_awaits, items)) > len(items):
            yield from (item._replace(captions=False, options=()) for item in items)
        else:
            yield from items


def _is_numbered(piece: Piece) -> bool:
    return piece.captions and len(piece.options) <= 1 and _NUMBERED.match(piece.text) is not None


def _awaits(piece: Piece) -> bool:
    return piece.block.text.rstrip(" *").endswith((":", "："))


def _widened(reach: Location, here: Location) -> Location:
    """Return where a question with one more caption stands: on a page around both, elsewhere where it ends."""
    if isinstance(reach, PageLocation) and isinstance(here, PageLocation):
        return PageLocation(reach.page, around((reach.box, here.box)))
    return here


def _belongs(piece: Piece, last: Piece, reach: Location) -> bool:
    """Whether the captions answer the piece before: it asks and has no other answer yet, or is of the same run.

    `reach` is where the piece before stands with the captions it has.
    """
    stem, here = last.block.location, piece.block.location
    if _long(piece) or last.answer not in {"none", "boxes"}:
        return False
    if (last.captions and _long(last)) or (not last.captions and last.word_count > _LONGEST_STEM):
        return False
    if last.answer == "boxes" and piece.block.group and last.block.group:
        return piece.block.group == last.block.group
    if last.captions or last.answer == "none":
        return near(stem, here)
    return near(reach, here) or _beside(stem, reach, here)


def _long(piece: Piece) -> bool:
    """Whether a caption is a statement of its own rather than one of several short answers (examples left out)."""
    return len(piece.options) <= 1 and len(_ASIDE.sub("", piece.text).split()) > _LONG_CAPTION


def _beside(stem: Location, reach: Location, here: Location) -> bool:
    """Whether a caption stands beside the choices a question has: on their line, or in their next column below it."""
    if not (isinstance(stem, PageLocation) and isinstance(reach, PageLocation) and isinstance(here, PageLocation)):
        return False
    within = stem.box.top <= here.box.middle and here.box.top < reach.box.bottom
    return stem.page == here.page and within and here.box.across(reach.box) > -_COLUMN_GAP
