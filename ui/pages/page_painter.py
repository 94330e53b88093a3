"""Painting one page: paper, picture, what could not be read, and its findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.pages.outlines import paint_hatch, paint_new_words, paint_outline, paint_strike
from ui.pages.words import check_by_eye, not_shown
from ui.theme import INK, PAPER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from auditor.drawing import Piece
    from auditor.values.box import Box
    from ui.pages.form_pictures import FormPictures
    from ui.pages.geometry import Placement
    from ui.pages.mark import Mark, Mode, Unread
    from ui.theme import Tokens

_SHADOW = 6
_MESSAGE = 14
_LINE_POINTS = 13.0
"""Points that a printed line takes about, where a box is asked how many lines it holds."""


@dataclass(frozen=True, slots=True)
class Look:
    """How every page is painted at the moment.

    Attributes:
        mode: marked up, after changes or original.
        after: the new words of each finding that has some, by its id; empty words are a removal.
        current: the finding that is being decided, or None.
        tokens: the colours of the window.
        font: of the window.
        unit: dots to a device-independent pixel.
    """

    mode: Mode
    after: Mapping[str, str]
    current: str | None
    tokens: Tokens
    font: QFont
    unit: float


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
    if look.mode == "original":
        return
    for unread in page.unread:
        area = page.rectangle(unread.box) if unread.box else page.rect
        paint_hatch(painter, area, check_by_eye(), look.font, look.unit)
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
    font = QFont(look.font)
    font.setPixelSize(round(_MESSAGE * look.unit))
    painter.setFont(font)
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
    words = page.rectangle(box)
    paint_outline(painter, words, mark, mark.finding_id == look.current, look.unit)
    if mark.state == "removed":
        paint_strike(painter, words, _lines(box), look.unit)


def _paint_after(painter: QPainter, page: PageSight, mark: Mark, box: Box, look: Look) -> None:
    words = page.rectangle(box)
    text = look.after.get(mark.finding_id, "" if mark.state == "removed" else None)
    if text is not None:
        line = words.height() / _lines(box)
        paint_new_words(painter, words, text, line, look.font)
    if mark.finding_id == look.current:
        paint_outline(painter, words, mark, current=True, unit=look.unit)


def _lines(box: Box) -> int:
    return max(1, round(box.height / _LINE_POINTS))
