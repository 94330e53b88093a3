"""Where on a scanned page a question's words stand, and where its answer may have been written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.masking import MASK, NUMBER_MASK
from auditor.values.block import BLANK, EMPTY_BOX, TICKED_BOX
from auditor.values.box import Box, around
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.values.block import Block
    from auditor.values.change import Change
    from auditor.values.document import Document, Page
    from auditor.values.location import Stretch

_LINE = 1.6
"""Type sizes: a block no higher than this is one line."""
_LEADING = 1.2
"""Type sizes: from one line to the next."""
_WIDE = 0.75
"""Type sizes: letters are no wider than this on the average."""
_WIDTH = 260.0
"""Points: how wide an answer beneath its label may be."""
_BELOW = 30.0
"""Points: how far beneath its label an answer may stand."""
_RISE = 0.35
"""Share of a line's height by which handwriting may reach over and under it."""
_FEW_WORDS = 2
"""A text with more words than this was printed, not written as an answer."""
_USUAL_SIZE = 10.0


@dataclass(frozen=True, slots=True)
class ScanPlace:
    """One change's 1-based page, and the boxes of its words on the page upright."""

    page: int
    words: tuple[Box, ...]


def place_of(change: Change, document: Document) -> ScanPlace | None:
    """Return where a change's words stand; None where that is not to be told."""
    question = change.finding.question
    at = question.words.block if question.words else question.location
    if not isinstance(at, PageLocation):
        return None
    block = _block_at(at, _page(document, at.page))
    if question.words is None or block is None:
        return ScanPlace(at.page, (at.box,))
    return ScanPlace(at.page, tuple(_lines(_part(block, at, question.words), block.size or _USUAL_SIZE)))


def answer_areas(change: Change, document: Document, width: float) -> tuple[Box, ...]:
    """Return the boxes on the question's page within which its answer may stand; more rather than less.

    A clause or a demand for a document has none. These are the places that the audit found for its answer, and what is
    right of and beneath its words up to the next printed label.

    Args:
        change: its finding says which question.
        document: the form as it was read.
        width: of the page upright, in points.
    """
    place = place_of(change, document)
    page = _page(document, place.page) if place else None
    if place is None or page is None or change.finding.kind != "question":
        return ()
    words = around(place.words)
    known = (_stretch_box(stretch, page) for stretch in change.finding.question.answers)
    controls = (c.box for c in change.finding.question.controls if isinstance(c, PageLocation) and c.page == place.page)
    beside = _right_of(words, page, width)
    return (*(box for box in known if box), *controls, beside, _beneath(words, beside, page))


def _page(document: Document, number: int) -> Page | None:
    return next((page for page in document.pages if page.number == number), None)


def _block_at(place: PageLocation, page: Page | None) -> Block | None:
    return next((block for block in page.blocks if block.location == place), None) if page else None


def _part(block: Block, place: PageLocation, stretch: Stretch) -> Box:
    """Return the box of a stretch of a block: of one line a share of it, of several lines all.

    Blanks and boxes at the text's end may stand elsewhere: letters as wide as if they did show it.
    """
    box, size = place.box, block.size or _USUAL_SIZE
    if box.height > _LINE * size or not stretch.end:
        return box
    whole = stretch.end if _is_filled(block, box, stretch.end) else len(block.text)
    letter = box.width / whole
    return Box(box.left + stretch.start * letter, box.top, box.left + min(stretch.end, whole) * letter, box.bottom)


def _lines(box: Box, size: float) -> Iterator[Box]:
    """Yield a box line by line."""
    count = max(1, round(box.height / (_LEADING * size)))
    high = box.height / count
    yield from (Box(box.left, box.top + row * high, box.right, box.top + (row + 1) * high) for row in range(count))


def _stretch_box(stretch: Stretch, page: Page) -> Box | None:
    """Return the box of an answer; None where its marks stand somewhere beside the box of the words before it."""
    if not isinstance(stretch.block, PageLocation) or stretch.block.page != page.number:
        return None
    block = _block_at(stretch.block, page)
    if block is None or _is_filled(block, stretch.block.box, stretch.start):
        return None
    return _part(block, stretch.block, stretch)


def _is_filled(block: Block, box: Box, letters: int) -> bool:
    """Whether so many letters of a block of one line take up all of its box."""
    size = block.size or _USUAL_SIZE
    return letters > 0 and box.height <= _LINE * size and box.width / letters <= _WIDE * size


def _right_of(words: Box, page: Page, width: float) -> Box:
    """Return what is right of words on their line up to the next label, with room for high letters."""
    rise = _RISE * words.height
    line = Box(words.left, words.top - rise, words.right, words.bottom + rise)
    next_ones = (box.left for box in _labels(page) if box.left >= words.right - 1 and box.down(words) > 0)
    right = min([width, *next_ones])
    return Box(words.right, max(0.0, line.top), max(words.right, right), line.bottom)


def _beneath(words: Box, beside: Box, page: Page) -> Box:
    """Return what is beneath words up to the next label in their column."""
    right = max(words.right, min(beside.right, words.left + _WIDTH))
    column = Box(words.left, words.bottom, right, words.bottom)
    under = (box.top for box in _labels(page) if box.top >= words.bottom - 1 and box.across(column) > 0)
    return Box(words.left, words.bottom, right, max(words.bottom, min([words.bottom + _BELOW, *under])))


def _labels(page: Page) -> Iterator[Box]:
    """Yield the places of what was printed; what looks like an answer is none of it."""
    for block in page.blocks:
        if isinstance(block.location, PageLocation) and _is_printed(block):
            yield block.location.box


def _is_printed(block: Block) -> bool:
    """Whether a block is a label or a text rather than what someone wrote."""
    text = block.text
    if MASK in text or NUMBER_MASK in text:
        return False
    asks = any(sign in text for sign in (BLANK, EMPTY_BOX, TICKED_BOX)) or text.rstrip().endswith((":", "?"))
    return asks or bool(block.fields) or block.bold or _is_text(text.split())


def _is_text(words: Sequence[str]) -> bool:
    return len(words) > _FEW_WORDS
