"""Measuring and painting one row of the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.pages.outlines import paint_outline, paint_passage
from ui.pages.reading.lettering import font_of, height_of, laid_out, letter_at, paint_signs, rectangles
from ui.pages.words import role_words
from ui.theme import INK, PAPER, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout

    from auditor.values.block import Block
    from ui.pages.look import Look
    from ui.pages.mark import Mark
    from ui.pages.passages import Passage
    from ui.pages.reading.row import Cell, Row
    from ui.pages.reading.rows_model import RowsModel

_PAD, _LINED_PAD = 4.0, 6.0
_LABEL, _TIGHT = 16.0, 1.5
_LABEL_LETTERS = 11
_NUMBER_WIDTH = 44.0
_EMPTY_LINE = 18.0
_LINE = QColor(THEMES["light"].line_strong)
_TEXT = QColor(THEMES["light"].text)
_ASIDE_GROUND = QColor(THEMES["light"].surface_2)


class RowPainter:
    """Lays rows out at 100 per cent, in pixels; zooming is the painter's own scale, so that no line breaks anew."""

    def __init__(self, model: RowsModel, family: str) -> None:
        """Paint a model's rows in a family of letters."""
        self._model, self._family = model, family
        self._heights: dict[int, float] = {}

    def forget(self) -> None:
        """Measure anew: the rows or what is shown of them changed."""
        self._heights.clear()

    def height(self, number: int) -> float:
        """Return the height of a 0-based row."""
        if number not in self._heights:
            row = self._model.paper.rows[number]
            label = _LABEL if row.aside else 0.0
            self._heights[number] = label + max(self._cell_height(cell) for cell in row.cells)
        return self._above(number) + self._heights[number] + self._below(number)

    def paint(self, painter: QPainter, number: int, look: Look) -> None:
        """Paint a row with its top left corner at the painter's origin."""
        whole = self.height(number)
        painter.fillRect(QRectF(0, 0, self._model.paper.width, whole + 1), QColor(PAPER))
        painter.translate(0, self._above(number))
        row, height = self._model.paper.rows[number], self._heights[number]
        if row.number:
            _paint_number(painter, row.number, height)
        if row.aside:
            _paint_aside(painter, row, height)
        for cell in row.cells:
            if cell.lined:
                _paint_lines(painter, cell, row.opens, height)
        for block, place in self._places(row):
            self._paint_block(painter, block, place, look)

    def found(self, number: int) -> Iterator[tuple[Mark, QRectF]]:
        """Yield the findings of a row with the rectangles of their words."""
        for block, place in self._places(self._model.paper.rows[number]):
            seen = self._model.shown(block)
            if seen.parts:
                layout = laid_out(seen.text, font_of(block, self._family), place.width(), seen.parts)
                for part in seen.parts:
                    for rect in rectangles(layout, part.start, part.end):
                        yield part.mark, rect.translated(place.left(), self._above(number) + place.top())

    def blocks(self, number: int) -> Iterator[tuple[Block, QRectF]]:
        """Yield the blocks of a row with where each stands in it."""
        for block, place in self._places(self._model.paper.rows[number]):
            yield block, place.translated(0, self._above(number))

    def letter(self, block: Block, place: QRectF, point: QPointF) -> int:
        """Return which letter of a block, 0-based, a point of its row is at; 0 where a decision changed its text."""
        seen = self._model.shown(block)
        if seen.text != block.text:
            return 0
        layout = laid_out(seen.text, font_of(block, self._family), place.width(), seen.parts)
        return letter_at(layout, point - place.topLeft())

    def _above(self, number: int) -> float:
        return 0.0 if number else self._model.paper.margin

    def _below(self, number: int) -> float:
        return self._model.paper.margin if number == len(self._model.paper.rows) - 1 else 0.0

    def _places(self, row: Row) -> Iterator[tuple[Block, QRectF]]:
        """Yield the blocks of a row with where each stands."""
        for cell in row.cells:
            pad = _LINED_PAD if cell.lined else _PAD
            top = pad + (_LABEL if row.aside else 0.0)
            for block in cell.blocks:
                height = self._block_height(block, _inner(cell))
                yield block, QRectF(cell.left + (pad if cell.lined else 0.0), top, _inner(cell), height)
                top += height

    def _cell_height(self, cell: Cell) -> float:
        pad = _LINED_PAD if cell.lined else _PAD
        return 2 * pad + sum(self._block_height(block, _inner(cell)) for block in cell.blocks)

    def _block_height(self, block: Block, width: float) -> float:
        text = self._model.shown(block).text
        return height_of(text, font_of(block, self._family), width) if text else _EMPTY_LINE

    def _paint_block(self, painter: QPainter, block: Block, place: QRectF, look: Look) -> None:
        seen = self._model.shown(block)
        layout = laid_out(seen.text, font_of(block, self._family), place.width(), seen.parts)
        for part in seen.parts:
            if not part.is_new or part.mark.finding_id == look.current:
                for rect in rectangles(layout, part.start, part.end):
                    words = rect.translated(place.topLeft()).adjusted(0, _TIGHT, 0, -_TIGHT)
                    paint_outline(painter, words, part.mark, part.mark.finding_id == look.current, look.unit)
        if look.passage and look.passage.block == block.location:
            for rect in _found(layout, look.passage, seen.text == block.text):
                paint_passage(painter, rect.translated(place.topLeft()), look.unit)
        painter.setPen(_TEXT)
        layout.draw(painter, place.topLeft())
        paint_signs(painter, layout, place.topLeft())


def _found(layout: QTextLayout, passage: Passage, untouched: bool) -> list[QRectF]:
    """Return where sought words are in a block; all of a block whose text a decision changed."""
    return rectangles(layout, passage.start, passage.end) if untouched else [layout.boundingRect()]


def _inner(cell: Cell) -> float:
    return max(1.0, cell.width - (2 * _LINED_PAD if cell.lined else 0.0))


def _paint_lines(painter: QPainter, cell: Cell, opens: bool, height: float) -> None:
    """Paint a cell's lines; the upper one is the lower one of the row before, where there is one."""
    left, right = cell.left, cell.left + cell.width
    painter.setPen(QPen(_LINE, 1.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    corners = [QPointF(left, 0), QPointF(left, height), QPointF(right, height), QPointF(right, 0)]
    painter.drawPolyline(corners)
    if opens:
        painter.drawLine(QPointF(left, 0), QPointF(right, 0))


def _paint_number(painter: QPainter, number: int, height: float) -> None:
    font = painter.font()
    font.setPixelSize(_LABEL_LETTERS)
    painter.setFont(font)
    painter.fillRect(QRectF(0, 0, _NUMBER_WIDTH, height), _ASIDE_GROUND)
    painter.setPen(QColor(INK["unread"]))
    painter.drawText(QRectF(0, 0, _NUMBER_WIDTH - 8, height), Qt.AlignmentFlag.AlignRight | _MIDDLE, str(number))


def _paint_aside(painter: QPainter, row: Row, height: float) -> None:
    """Say what stands apart from the form's body, on a ground of its own."""
    cell = row.cells[0]
    painter.fillRect(QRectF(cell.left - 8, 1, cell.width + 16, height - 2), _ASIDE_GROUND)
    font = painter.font()
    font.setPixelSize(_LABEL_LETTERS)
    painter.setFont(font)
    painter.setPen(QColor(INK["unread"]))
    label = role_words(row.aside) if row.aside else ""
    painter.drawText(QRectF(cell.left, 2, cell.width, _LABEL), Qt.AlignmentFlag.AlignLeft | _MIDDLE, label)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
