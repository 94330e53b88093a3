"""Notes on a page: annotations that every viewer shows alike, since each brings its own drawing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from auditor.exporters.page_notes import note_drawing
from auditor.exporters.page_notes.coordinates import numbers, quad, rectangle, to_pdf
from auditor.exporters.severity_colours import SEVERITY_COLOURS
from auditor.values.box import Box, around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.loaders.pdf.frame import Frame
    from auditor.values.change import Change
    from auditor.values.copy import Marking

_PRINT = 1 << 2
_NO_ZOOM_POPUP = (180.0, 120.0)
"""Points: how large the note's window opens."""
_EDGE = 3.0
_AIR = 1.5
"""Points: between words and the frame around them."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note to write.

    Attributes:
        change: what it is about; its title and comment are the note's text.
        name: unique in the file.
        added: a line of the note's own, or empty.
    """

    change: Change
    name: str
    added: str = ""

    @property
    def text(self) -> str:
        """What the note says."""
        return "\n".join(part for part in (self.change.title, self.change.comment, self.added) if part)

    def saying(self, added: str) -> Note:
        """Return the note with a line of its own."""
        return replace(self, added=added)


class Notes:
    """Writes notes onto one page."""

    def __init__(self, pdf: pikepdf.Pdf, page: pikepdf.Object, frame: Frame, marking: Marking) -> None:
        """Take the page, with its frame, and who marks."""
        self._pdf, self._page, self._frame, self._marking = pdf, page, frame, marking
        self._matrix = to_pdf(frame)
        self.written: list[pikepdf.Object] = []

    def highlight(self, note: Note, lines: Sequence[Box], sign: Box | None) -> pikepdf.Object:
        """Mark words, with a sign beside them where there is room for one, and return the annotation."""
        drawing = note_drawing.words_mark(lines, sign, note.change.finding.severity)
        drawn = around([*lines, sign] if sign else lines)
        return self._add("Highlight", note, drawn, drawing, QuadPoints=self._quads(lines))

    def strike(self, note: Note, lines: Sequence[Box], told_by: pikepdf.Object) -> None:
        """Strike words out, as part of the note that tells why."""
        drawing = note_drawing.words_struck(lines, note.change.finding.severity)
        box = around(lines)
        self._add("StrikeOut", note, box, drawing, QuadPoints=self._quads(lines), IRT=told_by, RT=Name.Group)

    def frame(self, note: Note, box: Box) -> None:
        """Mark a control whose question is not printed."""
        outer = Box(box.left - _EDGE, box.top - _EDGE, box.right + _EDGE, box.bottom + _EDGE)
        inner = Box(box.left - 1.5, box.top - 1.5, box.right + 1.5, box.bottom + 1.5)
        self._add("Square", note, outer, note_drawing.frame_mark(inner, note.change.finding.severity))

    def cleared(self, note: Note, boxes: Sequence[Box]) -> None:
        """Tell on the screen, not on paper, what was cleared from places, or what was to stand there."""
        outer = [Box(box.left - _AIR, box.top - _AIR, box.right + _AIR, box.bottom + _AIR) for box in boxes]
        drawing = " ".join(note_drawing.cleared_mark(box) for box in outer)
        self._add("Square", note, around(outer), drawing, F=0)

    def remark(self, title: str, text: str, box: Box, name: str) -> None:
        """Put a note about the copy as a whole at a place."""
        said = {
            "Contents": String(f"{title}\n{text}"), "Subj": String(title), "NM": String(name),
            "C": Array(note_drawing.rgb(note_drawing.REMARK_LINE)), "Name": Name.Note,
        }  # fmt: skip
        made = self._made("Text", box, note_drawing.remark_mark(box), said)
        made.Popup = self._popup(made, box)
        self.written.append(made.Popup)

    def _quads(self, lines: Sequence[Box]) -> Array:
        return Array([value for box in lines for value in quad(box, self._matrix)])

    def _add(self, kind: str, note: Note, box: Box, drawing: str, **more: object) -> pikepdf.Object:
        colour = SEVERITY_COLOURS[note.change.finding.severity]
        said = {
            "Contents": String(note.text), "Subj": String(note.change.title),
            "NM": String(f"{note.name}-{kind.lower()}"), "C": Array(note_drawing.rgb(colour.line)), **more,
        }  # fmt: skip
        made = self._made(kind, box, drawing, said)
        if "IRT" not in more:
            made.Popup = self._popup(made, box)
            self.written.append(made.Popup)
        return made

    def _made(self, kind: str, box: Box, drawing: str, said: Mapping[str, object]) -> pikepdf.Object:
        """Make an annotation of a kind that says something; it is printed unless it says otherwise."""
        when = String(_moment(self._marking))
        facts = {
            "Type": Name.Annot, "Subtype": Name(f"/{kind}"), "Rect": Array(self._rectangle(box)),
            "T": String(self._marking.author), "M": when, "CreationDate": when, "F": _PRINT, "P": self._page,
            "AP": Dictionary(N=self._appearance(box, drawing)), **said,
        }  # fmt: skip
        made = self._pdf.make_indirect(Dictionary({f"/{key}": value for key, value in facts.items()}))
        self.written.append(made)
        return made

    def _rectangle(self, box: Box) -> list[float]:
        return rectangle(Box(box.left - 1, box.top - 1, box.right + 1, box.bottom + 1), self._matrix)

    def _appearance(self, box: Box, drawing: str) -> pikepdf.Object:
        """Return a drawing in page coordinates as an annotation wants it: its own stream, in PDF coordinates."""
        content = f"q {numbers(self._matrix)} cm\n{drawing}\nQ".encode("ascii")
        tint = Dictionary(Type=Name.ExtGState, BM=Name.Multiply)
        shape = self._pdf.make_stream(
            content,
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array(self._rectangle(box)),
            Resources=Dictionary(ExtGState=Dictionary(Tint=tint)),
            Group=Dictionary(S=Name.Transparency),
        )
        self.written.append(shape)
        return shape

    def _popup(self, parent: pikepdf.Object, box: Box) -> pikepdf.Object:
        """Return the note's window, closed, which opens at the page's right edge."""
        width, height = _NO_ZOOM_POPUP
        left = max(self._frame.width - width, 0.0)
        window = Box(left, box.top, left + width, box.top + height)
        place = Array(rectangle(window, self._matrix))
        facts = Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=place, Parent=parent, Open=False)
        return self._pdf.make_indirect(facts)

    def attach(self) -> list[pikepdf.Object]:
        """Put the notes on the page, before its controls; return every object that is new or changed."""
        shown = [item for item in self.written if not isinstance(item, pikepdf.Stream)]
        known = self._page.get("/Annots")
        if isinstance(known, pikepdf.Array) and known.is_indirect:
            for place, item in enumerate(shown):
                known.insert(place, item)
            return [*self.written, known]
        self._page.Annots = Array([*shown, *(list(known) if isinstance(known, pikepdf.Array) else [])])
        return [*self.written, self._page]


def _moment(marking: Marking) -> str:
    """Return when the marks were made, as PDF writes it (ISO 32000-1, 7.9.4)."""
    zone = marking.made.strftime("%z")
    return f"D:{marking.made:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'" if zone else f"D:{marking.made:%Y%m%d%H%M%S}"
