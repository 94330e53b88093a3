"""The revised copy: the form as it is to be."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.notes import Note, Notes
from auditor.exporters.pdf_copy import fields
from auditor.exporters.pdf_copy.places import place_of
from auditor.exporters.pdf_copy.redrawing import Unerasable
from auditor.exporters.pdf_copy.revised_page import Job, RevisedPage
from auditor.exporters.pdf_copy.typesetting import Typesetter
from auditor.values.box import around
from auditor.values.copy import Left

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pikepdf

    from auditor.exporters.pdf_copy.places import Place
    from auditor.exporters.pdf_copy.seen_pages import SeenPages
    from auditor.values.box import Box
    from auditor.values.change import Change
    from auditor.values.copy import Marking
    from auditor.values.document import Document


class RevisedForm:
    """Revises a form.

    Attributes:
        applied: ids of the findings whose change is in it.
        left: what is not in it, or not wholly.
        touched: whether anything of the file is not as it was.
        erased: for each page that was drawn anew, the boxes from which letters were taken.
        warnings: codes of what the person must know.
    """

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        pages: SeenPages,
        document: Document,
        marking: Marking,
        barred: frozenset[int] = frozenset(),
    ) -> None:
        """Take the form, opened for change and as its loader saw it; pages that are barred get notes alone."""
        self._pdf, self._pages, self._document, self._marking, self._barred = pdf, pages, document, marking, barred
        self._setter = Typesetter()
        self.applied: list[str] = []
        self.left: list[Left] = []
        self.touched = False
        self.erased: dict[int, tuple[Box, ...]] = {}
        self.warnings: tuple[str, ...] = ()

    def revise(self, changes: Sequence[Change]) -> None:
        """Carry out the changes."""
        for number, jobs in self._jobs(changes).items():
            self._revise_page(number, jobs)
        self._give_fonts()
        if self.touched and fields.drop_xfa(self._pdf):
            self.warnings = ("xfa_dropped",)

    def _jobs(self, changes: Sequence[Change]) -> dict[int, list[Job]]:
        """Return the changes by page, those to the same words as one job."""
        shared: defaultdict[Place, list[Note]] = defaultdict(list)
        for number, change in enumerate(changes):
            place = place_of(change, self._document, self._pages)
            if place is None or (change.deed != "note" and change.finding.question.words and not place.words):
                self.left.append(Left(change.finding.id, "out_of_reach"))
            else:
                shared[place].append(Note(change, f"askless-{number}-{change.finding.id}"))
        by_page: defaultdict[int, list[Job]] = defaultdict(list)
        for place, notes in shared.items():
            by_page[place.page].append(Job(place, tuple(notes)))
        return by_page

    def _revise_page(self, number: int, jobs: Sequence[Job]) -> None:
        seen = self._pages.page(number)
        notes = Notes(self._pdf, self._pdf.pages[number - 1].obj, seen.frame, self._marking)
        page = RevisedPage(self._pdf, number, self._pages, notes, self._setter)
        try:
            codes = _told(jobs, notes) if number in self._barred else page.revise(jobs)
        except Unerasable:
            codes = _told(jobs, notes)
        self.erased[number] = page.erased
        if notes.written:
            self.touched = True
            notes.attach()
        for job, code in codes.items():
            self._tell(job, code)

    def _tell(self, job: Job, code: str) -> None:
        """Note what was done: words that went are applied even where the new ones found no room."""
        for note in job.notes:
            change = note.change
            if not code or change.deed == "note" or (job.asks_no_more and code in ("no_room", "no_letters")):
                self.applied.append(change.finding.id)
            if code and change.deed != "note":
                self.left.append(Left(change.finding.id, code))

    def _give_fonts(self) -> None:
        """Put the fonts of the new words among the resources of the pages that were drawn anew."""
        drawn = [number for number, erased in self.erased.items() if erased]
        if drawn:
            named = {f"/{self._setter.name(face)}": face.made(self._pdf) for face in self._setter.used}
            for number in drawn:
                self._pdf.pages[number - 1].obj.Resources.Font.update(named)


def _told(jobs: Sequence[Job], notes: Notes) -> dict[Job, str]:
    """Leave notes alone on a page that cannot be drawn anew."""
    for job in jobs:
        boxes = job.place.lines or tuple(control.box for control in job.place.controls)
        for note in job.notes:
            if note.change.deed != "note":
                notes.cleared(note, [around(boxes)])
    return dict.fromkeys(jobs, "out_of_reach")
