"""One scan: its pages as pictures in a PDF, blacked out where asked for, with notes on them."""

from __future__ import annotations

import io
from collections import defaultdict
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name

from auditor.exporters.page_notes import Note, Notes, remark_place
from auditor.exporters.scan_copy.embedding import embedded, passed_through
from auditor.exporters.scan_copy.page_pictures import PagePictures
from auditor.exporters.scan_copy.places import ScanPlace, answer_areas, place_of
from auditor.exporters.scan_copy.redaction import blackened
from auditor.exporters.scan_copy.written_numbers import written_numbers
from auditor.exporters.shortfall import shortfall
from auditor.loaders.pdf.frame import Frame
from auditor.values.copy import Copy, Left
from auditor.values.location import PageLocation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.exporters.shortfall import Shortfall
    from auditor.frames import Picture
    from auditor.loaders.request import Request
    from auditor.values.box import Box
    from auditor.values.change import Change
    from auditor.values.copy import Marking
    from auditor.values.document import Document, Page

_STRUCK = frozenset(("remove", "replace"))
_HARMLESS = frozenset(("not_sensitive", "keep_protective"))
_UNDRAWN = (612.0, 792.0)
"""Points: the empty page that stands for one that cannot be drawn."""


def write(
    request: Request,
    document: Document,
    changes: tuple[Change, ...],
    marking: Marking,
    known: tuple[Left, ...] = (),
) -> Copy:
    """Return a PDF of a scan's pages as pictures with a note at every change; it runs in a worker.

    A picture's words cannot be changed: a revised copy carries the notes, and says so of each change in `left`.

    Args:
        request: the form's bytes.
        document: what was read of it.
        changes: what is to be done.
        marking: how it is to be shown, who marks, and whether answers are blacked out.
        known: what is known beforehand not to be in it; the copy says so, too.
    """
    copy = ScanCopy(request, document, marking)
    try:
        content = copy.made(changes, known)
    finally:
        copy.close()
    return Copy(content, ".pdf", tuple(dict.fromkeys(copy.applied)), tuple(copy.left), ("flattened",))


class ScanCopy:
    """Makes the PDF of one scan.

    Attributes:
        applied: ids of the findings whose change is in it.
        left: what is not in it, and why.
    """

    def __init__(self, request: Request, document: Document, marking: Marking) -> None:
        """Open the form."""
        self._request, self._document, self._marking = request, document, marking
        self._pictures = PagePictures(request)
        self._pdf = pikepdf.new()
        self.applied: list[str] = []
        self.left: list[Left] = []

    def made(self, changes: Sequence[Change], known: Sequence[Left] = ()) -> bytes:
        """Return the PDF's bytes, protected as the form was; it says what is not in it, and what is known to be so."""
        placed: defaultdict[int, list[tuple[Note, ScanPlace]]] = defaultdict(list)
        for number, change in enumerate(changes):
            place = place_of(change, self._document)
            if place is None:
                self.left.append(Left(change.finding.id, "out_of_reach"))
            else:
                placed[place.page].append((Note(change, f"askless-{number}-{change.finding.id}"), place))
        for index, page in enumerate(self._document.pages, 1):
            self._add(page, index, placed[index])
        short = shortfall((*self.left, *known), changes)
        if short and self._document.pages:
            self._remark(short)
        return self._saved()

    def _remark(self, short: Shortfall) -> None:
        """Say on the first page what is not in the copy."""
        sheet = self._pdf.pages[0].obj
        width, height = float(sheet.MediaBox[2]), float(sheet.MediaBox[3])
        blocks = self._document.pages[0].blocks
        taken = [block.location.box for block in blocks if isinstance(block.location, PageLocation)]
        place = remark_place(min(taken, key=lambda box: box.top, default=None), taken, width, height)
        notes = Notes(self._pdf, sheet, Frame(width, height, (1, 0, 0, -1, 0, height)), self._marking)
        notes.remark(short.title, short.text, place, "askless-partial")
        notes.attach()

    def _add(self, page: Page, number: int, placed: Sequence[tuple[Note, ScanPlace]]) -> None:
        picture = self._pictures.page(number, page.rotation)
        if picture is None:
            self._pdf.add_blank_page(page_size=_UNDRAWN)
            self.left += [Left(note.change.finding.id, "out_of_reach") for note, _ in placed]
            return
        areas = self._areas([note.change for note, _ in placed], page, picture.width)
        self._draw(picture, page, areas)
        self._note(picture, number, placed)

    def _areas(self, changes: Sequence[Change], page: Page, width: float) -> list[Box]:
        if not self._marking.redact:
            return []
        asked = (change for change in changes if change.decision.action not in _HARMLESS)
        answers = (area for change in asked for area in answer_areas(change, self._document, width))
        return [*answers, *written_numbers(page)]

    def _draw(self, picture: Picture, page: Page, areas: Sequence[Box]) -> None:
        """Add a page that shows a picture and nothing else."""
        own = self._pictures.jpeg() if not areas and not page.rotation and not self._marking.redact else None
        if own is None:
            shown = blackened(picture, areas) if areas else picture
            stream = embedded(self._pdf, shown.image, photo=self._request.kind in ("pdf", "image/jpeg"))
        else:
            stream = passed_through(self._pdf, own, picture.image)
        sheet = self._pdf.add_blank_page(page_size=(picture.width, picture.height))
        sheet.obj.Resources = Dictionary(XObject=Dictionary(Page=stream))
        content = f"q {picture.width:.3f} 0 0 {picture.height:.3f} 0 0 cm /Page Do Q"
        sheet.obj.Contents = self._pdf.make_stream(content.encode("ascii"))
        sheet.obj.MediaBox = Array([0, 0, round(picture.width, 3), round(picture.height, 3)])
        sheet.obj.Type = Name.Page

    def _note(self, picture: Picture, number: int, placed: Sequence[tuple[Note, ScanPlace]]) -> None:
        frame = Frame(picture.width, picture.height, (1, 0, 0, -1, 0, picture.height))
        notes = Notes(self._pdf, self._pdf.pages[number - 1].obj, frame, self._marking)
        for note, place in placed:
            told = notes.highlight(note, place.words, None)
            if self._marking.manner == "marked" and note.change.deed in _STRUCK:
                notes.strike(note, place.words, told)
            self._tell(note.change)
        if notes.written:
            notes.attach()

    def _tell(self, change: Change) -> None:
        if self._marking.manner == "revised" and change.deed != "note":
            self.left.append(Left(change.finding.id, "picture"))
        else:
            self.applied.append(change.finding.id)

    def _saved(self) -> bytes:
        saved = io.BytesIO()
        password = self._request.password if self._request.kind == "pdf" else None
        lock = pikepdf.Encryption(user=password, owner=password) if password else None
        self._pdf.save(saved, encryption=lock)
        return saved.getvalue()

    def close(self) -> None:
        """Give the form back."""
        self._pictures.close()
        self._pdf.close()
