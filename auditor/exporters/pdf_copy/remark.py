"""The remark on a PDF's first page that says what is not in the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.exporters.page_notes.notes import Notes
from auditor.exporters.page_notes.remark_place import remark_place
from auditor.values.box import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

    from auditor.exporters.pdf_copy.seen_pages import SeenPage, SeenPages
    from auditor.exporters.shortfall import Shortfall
    from auditor.values.box import Box
    from auditor.values.copy import Marking

_NAME = "askless-partial"


def leave_remark(pdf: pikepdf.Pdf, pages: SeenPages, marking: Marking, short: Shortfall) -> list[pikepdf.Object]:
    """Put it beside the title of the form's first page; return every object that is new or changed."""
    seen = pages.page(1)
    place = remark_place(_title_of(seen), list(ink_of(seen)), seen.ink.width, seen.ink.height)
    notes = Notes(pdf, pdf.pages[0].obj, seen.frame, marking)
    notes.remark(short.title, short.text, place, _NAME)
    return notes.attach()


def ink_of(seen: SeenPage) -> Iterator[Box]:
    """Yield the place of everything that is printed on a page, and of its controls."""
    yield from (word.box for word in seen.ink.words)
    yield from (control.box for control in seen.ink.controls)
    yield from seen.ink.squares
    yield from seen.ink.rules


def _title_of(seen: SeenPage) -> Box | None:
    """Return the line of the largest words, the highest of them; None on a page without words."""
    if not seen.ink.words:
        return None
    title = max(seen.ink.words, key=lambda word: (round(word.size), -word.box.top)).box
    return around(word.box for word in seen.ink.words if word.box.down(title) > 0)
