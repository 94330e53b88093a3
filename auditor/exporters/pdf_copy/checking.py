"""Whether a revised page kept all words but those that were to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.layout.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from auditor.exporters.pdf_copy.seen_pages import SeenPages
    from auditor.values.box import Box
    from auditor.values.ink import PageInk, Word

_APART = -0.01
"""Points: boxes side by side share no more than an edge."""
_OFF = 1.0
"""Points: how far a word may seem moved because its neighbours are gone."""


def spoilt_pages(before: SeenPages, after: SeenPages, erased: Mapping[int, tuple[Box, ...]]) -> frozenset[int]:
    """Return the pages that lost or moved words that were to stay.

    Args:
        before: the form.
        after: its copy.
        erased: for each page to look at, the boxes from which letters were taken.
    """
    return frozenset(
        number
        for number, boxes in erased.items()
        if not _kept_rest(before.ink(number), after.ink(number), Shelf(boxes))
    )


def _kept_rest(before: PageInk, after: PageInk, erased: Shelf[Box]) -> bool:
    there: dict[int, list[Word]] = {}
    for word in after.words:
        there.setdefault(round(word.box.middle), []).append(word)
    return all(_is_there(word, there) for word in before.words if not erased.touching(word.box, _APART))


def _is_there(word: Word, there: Mapping[int, list[Word]]) -> bool:
    row = round(word.box.middle)
    near = (other for at in (row - 1, row, row + 1) for other in there.get(at, ()))
    return any(word.text in other.text and other.box.holds(word.box, _OFF) for other in near)
