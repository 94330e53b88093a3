"""Taking words and drawn lines out of a page's content: they are gone from the file, not painted over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

from auditor.exporters.pdf_copy.glyphs import UnknownGlyphs, face_of
from auditor.exporters.pdf_copy.pen import matrix_of
from auditor.exporters.pdf_copy.redrawing import Redrawing, Unerasable
from auditor.exporters.pdf_copy.resources import own_resources, packed
from auditor.layout.shelf import Shelf
from auditor.loaders.pdf.frame import product

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.exporters.pdf_copy.glyphs import Face
    from auditor.exporters.pdf_copy.redrawing import Step
    from auditor.loaders.pdf.frame import Matrix
    from auditor.values.box import Box

_DEPTH = 8
_MOST_STEPS = 1_000_000
"""Operators of one page that are looked at; the fullest real pages have some 30,000."""
_SLACK = 1.0
_LARGER = 3.0
"""Heights of a word: glyphs in a larger type are a watermark's, or a drawing's."""
_LOWEST = 4.0
"""Points: the height that a dash or an underscore counts with at least."""


class Eraser:
    """Rewrites the content of one page without what stands in given boxes."""

    def __init__(self, pdf: pikepdf.Pdf, letters: Sequence[Box], drawn: Sequence[Box]) -> None:
        """Take the file and what goes.

        Args:
            pdf: the file, which gets new streams.
            letters: boxes on the page as seen; each glyph whose middle lies in one goes.
            drawn: boxes of lines and squares; what is drawn within one goes.
        """
        self._pdf, self._letters, self._drawn = pdf, Shelf(letters), drawn
        self._faces: dict[object, Face] = {}
        self._steps = 0

    def erase(self, page: pikepdf.Page, matrix: Matrix) -> bytes:
        """Return a page's new content, balanced and closed; the page itself stays as it is but for its resources.

        Args:
            page: the page, with resources of its own that may be added to.
            matrix: from PDF coordinates to the page as seen.

        Raises:
            Unerasable: the page is too damaged or too large, or has a font whose glyphs cannot be told apart.
        """
        try:
            steps, depth = self._redrawn(page.obj, page.resources, matrix, 0)
            return pikepdf.unparse_content_stream(steps) + b"\nQ" * max(0, depth)
        except (UnknownGlyphs, pikepdf.PdfError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            raise Unerasable from None

    def _redrawn(
        self, drawing: pikepdf.Object, resources: pikepdf.Object, matrix: Matrix, level: int
    ) -> tuple[list[Step], int]:
        """Return the steps of a drawing without what goes, and how many states it leaves open."""
        steps = pikepdf.parse_content_stream(drawing)
        self._steps += len(steps)
        if self._steps > _MOST_STEPS:
            raise Unerasable
        run = Redrawing(self, resources, matrix, level)
        for step in steps:
            run.take(step)
        return run.steps, len(run.kept)

    def letter_goes(self, x: float, y: float, size: float) -> bool:
        """Return whether the glyph goes whose middle is at a place of the page; a large one behind words stays."""
        return any(size <= _LARGER * max(box.height, _LOWEST) for box in self._letters.within(x, y, x, y))

    def line_goes(self, box: Box) -> bool:
        """Return whether what is drawn within a box goes."""
        return any(zone.holds(box, _SLACK) for zone in self._drawn)

    def face(self, font: pikepdf.Object) -> Face:
        """Return what is known of a font."""
        key = font.objgen if font.is_indirect else id(font)
        if key not in self._faces:
            self._faces[key] = face_of(font)
        return self._faces[key]

    def form(
        self, form: pikepdf.Stream, resources: pikepdf.Object, matrix: Matrix, level: int
    ) -> pikepdf.Stream | None:
        """Return a drawing within the page without what goes; None where nothing of it does."""
        if level >= _DEPTH:
            raise Unerasable
        inner = product(matrix_of(list(form.get("/Matrix", pikepdf.Array([1, 0, 0, 1, 0, 0])))), matrix)
        own = own_resources(form.get("/Resources", resources))
        before = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(form))
        steps, _ = self._redrawn(form, own, inner, level + 1)
        after = pikepdf.unparse_content_stream(steps)
        if after == before:
            return None
        kept = {key: value for key, value in form.stream_dict.items()
                if key not in ("/Length", "/Filter", "/DecodeParms", "/Resources")}  # fmt: skip
        kept["/Resources"] = own
        return packed(self._pdf, after, pikepdf.Dictionary(kept))
