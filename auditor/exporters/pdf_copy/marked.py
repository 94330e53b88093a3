"""The marked copy: notes at every finding, written behind the original's own bytes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.note_drawing import GAP, SIGN
from auditor.exporters.page_notes.notes import Note, Notes
from auditor.exporters.pdf_copy.places import lent_captions, lines_of, place_of
from auditor.exporters.pdf_copy.remark import ink_of
from auditor.marking.item_numbers import keeps_number
from auditor.values.box import Box
from auditor.values.copy import Left

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    import pikepdf

    from auditor.exporters.pdf_copy.places import Place
    from auditor.exporters.pdf_copy.seen_pages import SeenPage, SeenPages
    from auditor.layout.piece import Piece
    from auditor.values.change import Change
    from auditor.values.copy import Marking
    from auditor.values.document import Document

_STRUCK = frozenset(("remove", "replace"))


class MarkedForm:
    """Puts notes on a form's pages.

    Attributes:
        applied: ids of the findings that have their note.
        left: those that have none, and why.
        changed: every object of the file that is new or not as it was.
    """

    def __init__(self, pdf: pikepdf.Pdf, pages: SeenPages, document: Document, marking: Marking) -> None:
        """Take the form, opened for change and as its loader saw it."""
        self._pdf, self._pages, self._document, self._marking = pdf, pages, document, marking
        self.applied: list[str] = []
        self.left: list[Left] = []
        self.changed: list[pikepdf.Object] = []

    def mark(self, changes: Sequence[Change]) -> None:
        """Put a note at each change's place."""
        by_page: defaultdict[int, list[tuple[Note, Place]]] = defaultdict(list)
        for number, change in enumerate(changes):
            place = place_of(change, self._document, self._pages)
            if place is None:
                self.left.append(Left(change.finding.id, "out_of_reach"))
            else:
                by_page[place.page].append((Note(change, f"askless-{number}-{change.finding.id}"), place))
                self.applied.append(change.finding.id)
        for page, placed in by_page.items():
            self._mark_page(page, placed)

    def _mark_page(self, number: int, placed: Sequence[tuple[Note, Place]]) -> None:
        seen = self._pages.page(number)
        notes = Notes(self._pdf, self._pdf.pages[number - 1].obj, seen.frame, self._marking)
        taken = list(ink_of(seen))
        lent = lent_captions([place for note, place in placed if note.change.deed in _STRUCK], seen)
        for note, place in placed:
            if not place.lines:
                for control in place.controls[:1]:
                    notes.frame(note, control.box)
                continue
            sign = _sign_place(place.lines[0], taken, seen)
            taken += [sign] if sign else []
            told = notes.highlight(note, place.lines, sign)
            if self._marking.manner == "marked" and note.change.deed in _STRUCK:
                notes.strike(note, _struck(note, place, lent), told)
        self.changed += notes.attach()


def _struck(note: Note, place: Place, lent: Collection[Piece]) -> tuple[Box, ...]:
    """Return the lines of the words that go, without a number that stays, and of the choices that go with them."""
    words = (place.behind_number() if keeps_number(note.change.text) else place).words
    choices = (piece for piece in place.answers if piece.kind != "blank" and piece not in lent and piece not in words)
    return (*lines_of(words), *lines_of(tuple(choices)))


def _sign_place(line: Box, taken: Iterable[Box], seen: SeenPage) -> Box | None:
    """Return a free place for the sign just left of the words, else just right of them; None where there is none."""
    top = line.middle - SIGN / 2
    near = [box for box in taken if box.top < top + SIGN and box.bottom > top]
    for left in (line.left - GAP - SIGN, line.right + GAP):
        place = Box(left, top, left + SIGN, top + SIGN)
        inside = left >= 0 and place.right <= seen.ink.width
        if inside and not any(box.across(place) > -0.5 for box in near):  # noqa: PLR2004 - half a point of air
            return place
    return None
