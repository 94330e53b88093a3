"""Revised workbooks: the form as it is to be, every other cell where and as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor import errors
from auditor.exporters.sheet_copy.carrier import OutOfReach
from auditor.exporters.sheet_copy.leftovers import clear_leftovers
from auditor.exporters.sheet_copy.places import cell_of, location_of
from auditor.exporters.sheet_copy.sheet_revision import SameWords, SheetRevision
from auditor.marking.asked_once import asked_once
from auditor.marking.item_numbers import words_start
from auditor.marking.sentences import changed_span
from auditor.values.copy import Left
from auditor.values.location import SheetLocation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.exporters.sheet_copy.book import Book
    from auditor.values.block import Block
    from auditor.values.change import Change
    from auditor.values.deed import Deed
    from auditor.values.document import Document
    from auditor.values.location import Location, Stretch

_STRENGTH: dict[Deed, int] = {"remove": 0, "replace": 1, "relabel": 2, "note": 3}
"""Where two changes want the same words, the stronger one has them."""


def revise(book: Book, document: Document, changes: Sequence[Change]) -> tuple[tuple[str, ...], tuple[Left, ...]]:
    """Carry changes into a workbook; return the ids of those that are in it, and what is not in it and why."""
    reviser = _Reviser(book, document)
    for change in sorted(asked_once(changes, document), key=lambda each: _STRENGTH[each.deed]):
        reviser.take(change)
    reviser.finish()
    return tuple(dict.fromkeys(reviser.applied)), tuple(reviser.left)


class _Reviser:
    """Collects what becomes of each sheet, and carries it out when all changes are known."""

    def __init__(self, book: Book, document: Document) -> None:
        self.applied: list[str] = []
        self.left: list[Left] = []
        self._book = book
        self._blocks: dict[Location, Block] = {b.location: b for page in document.pages for b in page.blocks}
        self._kinds = {page.sheet: page.sheet_kind for page in document.pages}
        self._sheets: dict[str, SheetRevision] = {}

    def take(self, change: Change) -> None:
        """Plan one change; where it cannot be done, say why."""
        id_ = change.finding.id
        try:
            if change.deed != "note":
                self._plan(change)
        except SameWords:
            self.left.append(Left(id_, "same_words"))
        except (OutOfReach, errors.AuditorError):
            self.left.append(Left(id_, "out_of_reach"))
        else:
            self.applied.append(id_)

    def finish(self) -> None:
        """Carry out what was planned."""
        for sheet in self._sheets.values():
            sheet.carry_out()
        clear_leftovers(self._book)

    def _plan(self, change: Change) -> None:
        question, location = change.finding.question, location_of(change)
        block = self._blocks.get(location)
        sheet = self._sheet(location)
        if block is None:
            raise OutOfReach
        if question.words is None:
            self._plan_hint(change, sheet)
            return
        words = question.words.start, question.words.end
        span = changed_span(block.text, *words, change)
        if change.deed == "remove":
            sheet.reword(location, block.text, span, "")
        else:
            start = words_start(block.text, *span, change.text)
            sheet.reword(location, block.text, (start, span[1]), change.text)
        if change.deed == "relabel":
            self._plan_answers_of_new_words(change, sheet)
        elif span == words:
            self._take_answers(change)
            if self._kinds.get(location.sheet) == "log":
                sheet.take_column(location)

    def _plan_hint(self, change: Change, sheet: SheetRevision) -> None:
        """Plan a change of what is said only in a hint: of a cell's prompt, or a control's."""
        location = location_of(change)
        place = cell_of(location)
        if location.part != "cell" or place is None:
            raise OutOfReach
        if change.deed == "remove":
            sheet.take(location, "")
            self._take_answers(change)
        elif not sheet.tell(place, change.text):
            raise OutOfReach

    def _plan_answers_of_new_words(self, change: Change, sheet: SheetRevision) -> None:
        """Let the answers of a reworded question stay, without what hints and rules said for the old words."""
        location = location_of(change)
        for place in map(cell_of, (location, *self._answer_cells(change))):
            if place is None:
                continue
            if change.makes_optional:
                sheet.loosen(place)
            elif change.decision.action in ("reword", "replace"):
                sheet.tell(place, "")

    def _answer_cells(self, change: Change) -> Iterator[SheetLocation]:
        for stretch in change.finding.question.answers:
            if isinstance(stretch.block, SheetLocation) and stretch.block.part == "cell":
                yield stretch.block

    def _take_answers(self, change: Change) -> None:
        """Plan that the blanks, boxes and cells of a question go."""
        for stretch in change.finding.question.answers:
            if isinstance(stretch.block, SheetLocation):
                self._take_answer(stretch, stretch.block)

    def _take_answer(self, stretch: Stretch, location: SheetLocation) -> None:
        block = self._blocks.get(location)
        text = block.text if block else ""
        sheet = self._sheet(location)
        if stretch.start <= 0 and stretch.end >= len(text):
            sheet.take(location, text)
        else:
            sheet.reword(location, text, (stretch.start, stretch.end), "", yielding=True)

    def _sheet(self, location: SheetLocation) -> SheetRevision:
        title = location.sheet
        if title not in self._sheets:
            if title not in self._book.sheets:
                raise OutOfReach
            cells = (b.location for b in self._blocks.values() if isinstance(b.location, SheetLocation))
            used = {(each.row - 1, each.column - 1) for each in cells if each.sheet == title and each.part == "cell"}
            sheet = self._book.sheets[title]
            sheet.is_table = self._kinds.get(title) in ("log", "catalogue")
            self._sheets[title] = SheetRevision(sheet, used)
        return self._sheets[title]
