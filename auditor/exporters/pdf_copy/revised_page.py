"""One page of the revised copy: what goes, what is set in its place, and notes on the screen that tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.exporters.page_notes.coordinates import upright
from auditor.exporters.pdf_copy import fields
from auditor.exporters.pdf_copy.clearing import Cleared, cleared_by, stays
from auditor.exporters.pdf_copy.erasing import Eraser
from auditor.exporters.pdf_copy.note_frames import frames_around
from auditor.exporters.pdf_copy.places import box_of, lent_captions, lines_of
from auditor.exporters.pdf_copy.resources import own_resources, packed
from auditor.exporters.pdf_copy.room import rooms_at
from auditor.exporters.pdf_copy.seen_pages import UNKNOWN, Look
from auditor.exporters.pdf_copy.typesetting import NoLetters
from auditor.marking.item_numbers import keeps_number
from auditor.values.box import around

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    import pikepdf

    from auditor.exporters.page_notes.notes import Note, Notes
    from auditor.exporters.pdf_copy.places import Place
    from auditor.exporters.pdf_copy.seen_pages import SeenPages
    from auditor.exporters.pdf_copy.typesetting import Setting, Typesetter
    from auditor.layout.piece import Piece
    from auditor.values.box import Box

_USUAL_SIZE = 9.0
_NEIGHBOUR = 24.0
"""Points: questions this close under one another stand together."""
_NO_LONGER_REQUIRED = "The field is no longer required."


@dataclass(frozen=True, slots=True)
class Job:
    """All changes to the same words: where they stand, and the note of each change."""

    place: Place
    notes: tuple[Note, ...]

    @property
    def asks_no_more(self) -> bool:
        """Whether blanks, boxes and controls go with the words."""
        return any(note.change.deed in ("remove", "replace") for note in self.notes)

    @property
    def text(self) -> str:
        """The words to be set in their place; empty where nothing is."""
        return next((note.change.text for note in self.notes if note.change.text), "")

    @property
    def leaving(self) -> Place:
        """What goes where the new words are set: without the item's number, which stays beside them."""
        return self.place.behind_number() if keeps_number(self.text) else self.place

    @property
    def set_text(self) -> str:
        """The new words, with the number that can only be set anew with them."""
        return self.place.fused + self.text if keeps_number(self.text) else self.text


@dataclass(slots=True)
class _Plan:
    """What becomes of one job: what goes, what is set, and the code of LEFT that tells what does not.

    `whole` is what goes where nothing is set: the item's number, too.
    """

    job: Job
    gone: Cleared
    whole: Cleared
    look: Look = UNKNOWN
    setting: Setting | None = None
    code: str = ""


class RevisedPage:
    """Revises one page."""

    def __init__(self, pdf: pikepdf.Pdf, number: int, pages: SeenPages, notes: Notes, setter: Typesetter) -> None:
        """Take the page by its 1-based number, who writes its notes, and who sets its words."""
        self._pdf, self._number, self._pages, self._notes, self._setter = pdf, number, pages, notes, setter
        self._seen = pages.page(number)
        self._page = pdf.pages[number - 1]
        self.erased: tuple[Box, ...] = ()

    def revise(self, jobs: Sequence[Job]) -> dict[Job, str]:
        """Carry out the jobs; return for each the code of LEFT that says what of it was not done, or nothing.

        Raises:
            Unerasable: words cannot be taken out of this page's content; it is as it was.
        """
        lent = lent_captions([job.place for job in jobs if job.asks_no_more], self._seen)
        plans = [self._plan(job, lent) for job in jobs]
        for group in _asked_once(plans):
            self._fit(group[0], group, plans)
            for other in group[1:]:
                other.code, other.gone = group[0].code, other.whole
        gone = sum((plan.gone for plan in plans), Cleared())
        if gone.letters or gone.drawn:
            self._redraw(gone, plans)
        for plan in plans:
            self._finish(plan)
        self.erased = gone.letters
        return {plan.job: plan.code for plan in plans}

    def _plan(self, job: Job, lent: Collection[Piece]) -> _Plan:
        return _Plan(job, self._gone(job, job.leaving, lent), self._gone(job, job.place, lent))

    def _gone(self, job: Job, place: Place, lent: Collection[Piece]) -> Cleared:
        return cleared_by(place, self._seen.ink, answers=job.asks_no_more, lent=lent)

    def _fit(self, plan: _Plan, group: Sequence[_Plan], plans: Sequence[_Plan]) -> None:
        """Find room for the new words; where there is none, a label that is still answered stays as it is.

        Args:
            plan: what they replace first.
            group: all that they replace; its place is free.
            plans: those whose words are set already take their room.
        """
        job = plan.job
        freed = sum((other.gone for other in group), Cleared())
        taken = [*stays(self._seen.ink, freed), *(other.setting.box for other in plans if other.setting)]
        place = job.leaving
        starts = dict.fromkeys((lines_of(place.words if job.asks_no_more else place.label), lines_of(place.label)))
        rooms = [room for lines in starts for room in rooms_at(lines, taken, self._seen.ink)]
        size = next((piece.size for piece in place.words if piece.size), _USUAL_SIZE)
        try:
            plan.look = self._pages.look(self._number, box_of(place.label[0]))
            bold = all(piece.bold for piece in place.label)
            plan.setting = self._setter.fitted(job.set_text, rooms, size, bold=bold, serif=plan.look.serif)
            plan.code = "" if plan.setting else "no_room"
        except NoLetters:
            plan.code = "no_letters"
        if plan.code:
            stays_as_it_is = not job.asks_no_more and (place.answers or place.controls)
            plan.gone = Cleared() if stays_as_it_is else plan.whole

    def _redraw(self, gone: Cleared, plans: Sequence[_Plan]) -> None:
        page, frame = self._page, self._seen.frame
        page.obj.Resources = own_resources(page.resources)
        content = Eraser(self._pdf, gone.letters, gone.drawn).erase(page, frame.matrix)
        drawn = [
            self._setter.drawn(plan.setting, upright(frame), frame.height, plan.look.colour)
            for plan in plans
            if plan.setting
        ]
        page.obj.Contents = packed(self._pdf, b"q\n" + content + b"\nQ\n" + "\n".join(drawn).encode("ascii"))

    def _finish(self, plan: _Plan) -> None:
        """Change the controls, and leave a note where something was cleared or could not be set."""
        job = plan.job
        widgets = list(self._widgets(job.place))
        optional = [fields.make_optional(widget) for widget in widgets
                    if any(note.change.makes_optional for note in job.notes)]  # fmt: skip
        hints = [fields.reword_hint(widget, job.text) for widget in widgets
                 if not job.asks_no_more and job.text and not plan.code]  # fmt: skip
        if job.asks_no_more:
            for widget in widgets:
                fields.take_out(self._pdf, self._page.obj, widget)
        if not job.place.words and not (job.asks_no_more and widgets) and not any(hints) and not any(optional):
            plan.code = plan.code or ("tooltip" if job.text or job.asks_no_more else "")
        frames = self._frames(plan)
        for note in job.notes:
            if note.change.deed != "note" or any(optional):
                self._notes.cleared(note.saying(_NO_LONGER_REQUIRED if any(optional) else ""), frames)

    def _widgets(self, place: Place) -> Iterator[pikepdf.Object]:
        for control in place.controls:
            widget = fields.widget_at(self._page.obj, control, self._seen.frame)
            if widget is not None:
                yield widget

    def _frames(self, plan: _Plan) -> list[Box]:
        place = plan.job.place
        boxes = place.lines or tuple(control.box for control in place.controls)
        return frames_around(boxes, plan.setting.boxes if plan.setting else (), self._seen.ink)


def _asked_once(plans: Sequence[_Plan]) -> list[list[_Plan]]:
    """Return the plans that get new words; neighbours that get the same new question together, to be asked once."""
    groups: list[list[_Plan]] = []
    for plan in plans:
        if not plan.job.text or not plan.gone.letters:
            continue
        if groups and _same_question(groups[-1][-1].job, plan.job):
            groups[-1].append(plan)
        else:
            groups.append([plan])
    return groups


def _same_question(one: Job, other: Job) -> bool:
    if not (one.asks_no_more and other.asks_no_more and one.text == other.text):
        return False
    return -around(one.place.lines).down(around(other.place.lines)) <= _NEIGHBOUR
