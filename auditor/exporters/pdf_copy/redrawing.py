"""One content stream on its way from its steps to those that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pikepdf

from auditor.exporters.page_notes.coordinates import point
from auditor.exporters.pdf_copy.pen import Pen, matrix_of
from auditor.exporters.pdf_copy.resources import free_name
from auditor.loaders.pdf.frame import product
from auditor.values.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from auditor.exporters.pdf_copy.glyphs import Face
    from auditor.loaders.pdf.frame import Matrix

_PAINTS = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*"))
_SHOWS = frozenset(("Tj", "TJ", "'", '"'))
_BUILDS = frozenset(("m", "l", "c", "v", "y", "h", "re"))

_Instruction = pikepdf.ContentStreamInstruction
Step = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage


class Unerasable(Exception):
    """A page is drawn in a way that is not followed here; nothing of it was changed."""


class Judge(Protocol):
    """Says what goes, and knows the fonts and drawings that streams use."""

    def letter_goes(self, x: float, y: float, size: float) -> bool:
        """Return whether the glyph goes whose middle is at a place of the page, set in a type size in points."""

    def line_goes(self, box: Box) -> bool:
        """Return whether what is drawn within a box goes."""

    def face(self, font: pikepdf.Object) -> Face:
        """Return what is known of a font."""

    def form(
        self, form: pikepdf.Stream, resources: pikepdf.Object, matrix: Matrix, level: int
    ) -> pikepdf.Stream | None:
        """Return a drawing within the drawing without what goes; None where nothing of it does."""


class Redrawing:
    """Takes the steps of a content stream one by one; `steps` holds what stays of them."""

    def __init__(self, judge: Judge, resources: pikepdf.Object, matrix: Matrix, level: int) -> None:
        """Start a stream.

        Args:
            judge: says what goes.
            resources: the stream's own, which may be added to.
            matrix: from its coordinates to the page as seen.
            level: how many drawings it is within.
        """
        self._judge, self._resources, self._pen, self._level = judge, resources, Pen(matrix), level
        self.steps: list[Step] = []
        self.kept: list[Pen] = []
        self._marks: list[int] = []
        self._path: list[Step] = []
        self._clips = False
        self._moves: dict[str, Callable[[list[object]], None]] = {
            "q": self._keep, "Q": self._bring_back, "cm": self._bend, "BT": self._begin, "Tf": self._set_font,
            "Td": self._next, "TD": self._next_leading, "Tm": self._turn, "T*": self._new_line,
            "Tc": self._spacing, "Tw": self._word_spacing, "Tz": self._stretch, "TL": self._leading, "Ts": self._rise,
            "BDC": self._mark, "BMC": self._mark, "EMC": self._unmark,
        }  # fmt: skip

    def take(self, step: Step) -> None:
        """Carry out one step, and keep what stays of it."""
        name = str(step.operator)
        if name in _BUILDS or name in ("W", "W*"):
            self._path.append(step)
            self._clips |= name[0] == "W"
        elif name in _PAINTS or name == "n":
            self._paint(step)
        elif name in _SHOWS:
            self._show(name, step)
        elif name == "Do":
            self._draw(step)
        else:
            if name in self._moves:
                self._moves[name](list(step.operands))
            self.steps.append(step)

    def _keep(self, _: list[object]) -> None:
        self.kept.append(self._pen.copy())

    def _bring_back(self, _: list[object]) -> None:
        if self.kept:
            text, line = self._pen.text, self._pen.line
            self._pen = self.kept.pop()
            self._pen.text, self._pen.line = text, line

    def _bend(self, operands: list[object]) -> None:
        self._pen.matrix = product(matrix_of(operands), self._pen.matrix)

    def _begin(self, _: list[object]) -> None:
        self._pen.begin()

    def _set_font(self, operands: list[object]) -> None:
        name, size = operands
        self._pen.face = self._judge.face(self._resources.Font[str(name)])
        self._pen.size = float(size)  # type: ignore[arg-type]

    def _next(self, operands: list[object]) -> None:
        across, up = _floats(operands)
        self._pen.next_line(across, up)

    def _next_leading(self, operands: list[object]) -> None:
        self._pen.leading = -_floats(operands)[1]
        self._next(operands)

    def _turn(self, operands: list[object]) -> None:
        self._pen.turn(matrix_of(operands))

    def _new_line(self, _: list[object]) -> None:
        self._pen.next_line(0, -self._pen.leading)

    def _spacing(self, operands: list[object]) -> None:
        self._pen.spacing = _floats(operands)[0]

    def _word_spacing(self, operands: list[object]) -> None:
        self._pen.word_spacing = _floats(operands)[0]

    def _stretch(self, operands: list[object]) -> None:
        self._pen.stretch = _floats(operands)[0] / 100

    def _leading(self, operands: list[object]) -> None:
        self._pen.leading = _floats(operands)[0]

    def _rise(self, operands: list[object]) -> None:
        self._pen.rise = _floats(operands)[0]

    def _mark(self, _: list[object]) -> None:
        self._marks.append(len(self.steps))

    def _unmark(self, _: list[object]) -> None:
        if self._marks:
            self._marks.pop()

    def _unspeak(self) -> None:
        """Take the words that are given for what is drawn (14.9.4) out of the marks around what goes."""
        for place in self._marks:
            operands = list(self.steps[place].operands)
            if isinstance(operands[-1], pikepdf.Dictionary):
                said = {key: value for key, value in operands[-1].items() if key not in ("/ActualText", "/Alt", "/E")}
                self.steps[place] = _Instruction([operands[0], pikepdf.Dictionary(said)], self.steps[place].operator)

    def _show(self, name: str, step: Step) -> None:
        """Keep a shown text, numbers in the place of the glyphs that go so that the others stay where they are."""
        lead: list[_Instruction] = []
        operands = list(step.operands)
        if name == '"':
            lead = [
                _Instruction(operands[:1], pikepdf.Operator("Tw")),
                _Instruction(operands[1:2], pikepdf.Operator("Tc")),
            ]
        if name in ("'", '"'):
            lead.append(_Instruction([], pikepdf.Operator("T*")))
        for each in lead:
            self._moves[str(each.operator)](list(each.operands))
        shown = list(operands[0]) if name == "TJ" else operands[-1:]
        parts = self._parts(shown)
        if parts is None:
            self.steps.append(step)
        else:
            self._unspeak()
            self.steps += [*lead, _Instruction([pikepdf.Array(parts)], pikepdf.Operator("TJ"))]

    def _parts(self, shown: Sequence[object]) -> list[object] | None:
        """Return what stays of an array of texts and numbers; None where all does."""
        pen = self._pen
        if pen.face is None:
            raise Unerasable
        parts: list[object] = []
        gone = False
        for item in shown:
            if not isinstance(item, pikepdf.String):
                pen.advance(pen.shift(float(item)))  # type: ignore[arg-type]
                parts.append(item)
                continue
            gone |= self._shown(bytes(item), parts)
        return parts if gone else None

    def _shown(self, text: bytes, parts: list[object]) -> bool:
        """Add what stays of a text to the parts; return whether any of it goes."""
        pen, stays, skipped, gone = self._pen, bytearray(), 0.0, False
        for glyph in pen.face.glyphs(text) if pen.face else ():
            way = pen.way(glyph)
            if pen.size * pen.stretch and self._judge.letter_goes(*pen.middle(glyph), pen.seen_size):
                if stays:
                    parts.append(pikepdf.String(bytes(stays)))
                    stays.clear()
                skipped, gone = skipped + way, True
            else:
                if skipped:
                    parts.append(round(pen.number(skipped), 3))
                    skipped = 0.0
                stays += glyph.code
            pen.advance(way)
        parts += [pikepdf.String(bytes(stays))] if stays else []
        parts += [round(pen.number(skipped), 3)] if skipped else []
        return gone

    def _paint(self, step: Step) -> None:
        """Keep a path without the outlines that go; one that clips stays whole."""
        path, clips = self._path, self._clips
        self._path, self._clips = [], False
        if clips or str(step.operator) == "n":
            self.steps += [*path, step]
            return
        outlines = _outlines(path)
        stay = [outline for outline in outlines if not self._goes(outline)]
        if stay or not outlines:
            self.steps += [*(part for outline in stay for part in outline), step]

    def _goes(self, outline: Sequence[Step]) -> bool:
        places = [point(self._pen.matrix, x, y) for part in outline for x, y in _points(part)]
        if not places:
            return False
        across, down = [x for x, _ in places], [y for _, y in places]
        return self._judge.line_goes(Box(min(across), min(down), max(across), max(down)))

    def _draw(self, step: Step) -> None:
        """Draw a picture, or a drawing within the drawing without what goes of it."""
        named = self._resources.get("/XObject", pikepdf.Dictionary())
        name = str(step.operands[0])
        inner = named.get(name)
        if isinstance(inner, pikepdf.Stream) and inner.get("/Subtype") == "/Form":
            left = self._judge.form(inner, self._resources, self._pen.matrix, self._level)
            if left is not None:
                fresh = free_name(named, "Kept")
                named[fresh] = left
                step = _Instruction([pikepdf.Name(fresh)], step.operator)
        self.steps.append(step)


def _floats(operands: Sequence[object]) -> list[float]:
    return [float(value) for value in operands]  # type: ignore[arg-type]


def _outlines(path: Sequence[Step]) -> list[list[Step]]:
    """Return a path's outlines: each starts with a move or is a rectangle."""
    outlines: list[list[Step]] = []
    for part in path:
        if str(part.operator) in ("m", "re") or not outlines:
            outlines.append([])
        outlines[-1].append(part)
    return outlines


def _points(part: Step) -> list[tuple[float, float]]:
    values = _floats(list(part.operands))
    if str(part.operator) == "re":
        x, y, width, height = values
        return [(x, y), (x + width, y + height), (x + width, y), (x, y + height)]
    return list(zip(values[0::2], values[1::2], strict=True))
