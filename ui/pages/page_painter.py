"""Painting one page: paper, picture, what could not be read, and its findings."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from auditor.values.location import PageLocation
from ui.pages.hatching import paint_hatch
from ui.pages.new_words import paint_new_words
from ui.pages.outlines import paint_outline, paint_passage, paint_strike
from ui.pages.words import check_by_eye, not_shown
from ui.theme import INK, PAPER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from auditor.drawing import Piece
    from auditor.values.box import Box
    from ui.pages.form_pictures import FormPictures
    from ui.pages.geometry import Placement
    from ui.pages.look import Look
    from ui.pages.mark import Mark, Unread

_SHADOW = 6
_MESSAGE = 14
_LINE_POINTS = 13.0
"""Points that a printed line takes about, where a box is asked how many lines it holds."""


@dataclass(frozen=True, slots=True)
class PageSight:
    """One page that is in sight.

    Attributes:
        number: 1-based.
        placement: its points and dots.
        left: dots from the view's left edge.
        top: dots from the view's top edge.
        pieces: what shows it.
        marks: its findings.
        unread: what of it could not be read.
    """

    number: int
    placement: Placement
    left: int
    top: int
    pieces: Sequence[Piece]
    marks: Sequence[Mark]
    unread: Sequence[Unread]

    @property
    def rect(self) -> QRectF:
        """The page on the view, in dots."""
        return QRectF(self.left, self.top, self.placement.width, self.placement.height)

    def rectangle(self, box: Box) -> QRectF:
        """Return where a box of the page lies on the view, in dots."""
        dots = self.placement.rectangle(box)
        return QRectF(self.left + dots.left, self.top + dots.top, dots.width, dots.height)


def paint_page(painter: QPainter, page: PageSight, pictures: FormPictures, look: Look) -> None:
    """Paint a page; the painter paints dots."""
    _paint_paper(painter, page.rect, look)
    if page.number in pictures.failures:
        paint_message(painter, page.rect, look, INK["unread"])
    else:
        _paint_picture(painter, page, pictures)
    place = look.passage.block if look.passage else None
    if isinstance(place, PageLocation) and place.page == page.number:
        paint_passage(painter, page.rectangle(place.box), look.unit)
    if look.mode == "original":
        return
    for unread in page.unread:
        area = page.rectangle(unread.box) if unread.box else page.rect
        paint_hatch(painter, area, check_by_eye(), look)
    paint = _paint_after if look.mode == "after" else _paint_marked
    for mark in sorted(page.marks, key=lambda mark: mark.finding_id == look.current):
        if mark.box:
            paint(painter, page, mark, mark.box, look)


def _paint_paper(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Paint the sheet with a soft shadow, or with a plain line where contrast counts."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if look.tokens.contrast:
        painter.setPen(QPen(QColor(look.tokens.line), look.unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-look.unit, -look.unit, 0, 0))
    else:
        shade = QColor(look.tokens.text if not look.tokens.dark else look.tokens.canvas)
        for step in range(_SHADOW, 0, -1):
            shade.setAlphaF(0.025)
            reach = step * look.unit
            painter.fillRect(rect.adjusted(-reach, -reach + look.unit, reach, reach + look.unit), shade)
    painter.fillRect(rect, QColor(PAPER))


def paint_message(painter: QPainter, rect: QRectF, look: Look, colour: str) -> None:
    """Say in the middle of a rectangle that it cannot be shown."""
    painter.setFont(look.letters(_MESSAGE * look.unit))
    painter.setPen(QColor(colour))
    inner = rect.adjusted(2 * _MESSAGE * look.unit, 0, -2 * _MESSAGE * look.unit, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, not_shown())


def _paint_picture(painter: QPainter, page: PageSight, pictures: FormPictures) -> None:
    """Paint what is drawn already; where that is not all, some other picture of the page, scaled, lies below."""
    exact = [piece for piece in page.pieces if piece.width == page.placement.width]
    drawn = [(piece.area, picture) for piece in exact if (picture := pictures.picture(piece))]
    below = pictures.stand_in(page.number, page.placement.turns) if len(drawn) < len(exact) else None
    if below:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page.rect, below)
    for area, picture in drawn:
        painter.drawImage(QPointF(page.left + area.left, page.top + area.top), picture)


def _paint_marked(painter: QPainter, page: PageSight, mark: Mark, box: Box, look: Look) -> None:
    paint_outline(painter, page.rectangle(box), mark, mark.finding_id == look.current, look.unit)
    if mark.state == "removed":
        with _along_words(painter, page, box) as words:
            paint_strike(painter, words, _lines(box), look.unit)


def _paint_after(painter: QPainter, page: PageSight, mark: Mark, box: Box, look: Look) -> None:
    text = look.after.get(mark.finding_id, "" if mark.state == "removed" else None)
    if text is not None:
        with _along_words(painter, page, box) as words:
            paint_new_words(painter, words, text, words.height() / _lines(box), look)
    if mark.finding_id == look.current:
        paint_outline(painter, page.rectangle(box), mark, current=True, unit=look.unit)


@contextmanager
def _along_words(painter: QPainter, page: PageSight, box: Box) -> Iterator[QRectF]:
    """Turn the painter as the reader turned the page, and give the box's place for it: words run to its right."""
    place = page.rectangle(box)
    lies = page.placement.turns % 2
    width, height = (place.height(), place.width()) if lies else (place.width(), place.height())
    painter.save()
    painter.translate(place.center())
    painter.rotate(90 * page.placement.turns)
    yield QRectF(-width / 2, -height / 2, width, height)
    painter.restore()


def _lines(box: Box) -> int:
    return max(1, round(box.height / _LINE_POINTS))
