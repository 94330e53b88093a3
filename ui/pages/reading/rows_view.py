"""One paper of the reading view, as a list of rows: fluid with ten thousand, and read out row by row."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from ui.pages.look import Look
from ui.pages.margin import spread
from ui.pages.mark_button import SIDE
from ui.pages.mark_layer import MarkLayer
from ui.pages.reading.row_painter import RowPainter
from ui.pages.reading.rows_model import RowsModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from auditor.values.block import Block
    from ui.pages.mark import Mark, Mode
    from ui.pages.mark_button import MarkButton
    from ui.pages.passages import Passage
    from ui.pages.reading.row import Paper, Row
    from ui.theme import Theme

_GUTTER = 46
_UPPER_THIRD = 3
_LINE = 48


class RowsView(QListView):
    """Shows the rows of one paper with the findings outlined in them."""

    finding_chosen = Signal(str)
    """The person clicked a finding, pressed its mark, or Enter on its row: the finding's id."""
    block_chosen = Signal(object, int)
    """The person clicked words that are no finding, or moved to another row with the keys: the `Block`, and a letter's
    0-based offset in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._theme = theme
        self._rows = RowsModel()
        self._painter = RowPainter(self._rows, self.font().family())
        self._mode: Mode = "marked"
        self._current: str | None = None
        self._passage: Passage | None = None
        self._zoom = 1.0
        self.setModel(self._rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # paper is never mirrored, and so neither are the bars
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else fitting the width may swing
        self.verticalScrollBar().setSingleStep(_LINE)
        self.setAccessibleName(self.tr("Form"))
        self._layer = MarkLayer(self.viewport(), theme)
        self._layer.pressed.connect(self.finding_chosen)
        theme.changed.connect(self._put_on)
        self._put_on()

    def show_paper(self, paper: Paper) -> None:
        """Show another sheet or file from its top."""
        self._painter.forget()
        self._rows.show_paper(paper)
        self.scrollToTop()

    def show_marks(self, marks: Sequence[Mark], after: Mapping[str, str], mode: Mode) -> None:
        """Take the findings, their new words and how the form is shown."""
        self._mode = mode
        self._painter.forget()
        self._rows.show_marks(marks, after, mode)
        self.doItemsLayout()
        self._place_marks()

    def zoom_to(self, zoom: float) -> None:
        """Show the rows at another size; the first in sight stays so."""
        first = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        self._zoom = zoom
        self.doItemsLayout()
        if first.isValid():
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)
        self._place_marks()

    def show_finding(self, finding_id: str | None) -> bool:
        """Make a finding the current one and scroll to it where it is out of sight; return whether it is here."""
        self._current = finding_id
        number = self._rows.row_of(finding_id) if finding_id else None
        if number is not None and finding_id:
            self._reveal(number, finding_id)
        self._place_marks()
        self.viewport().update()
        return number is not None

    def show_passage(self, passage: Passage | None) -> bool:
        """Mark words and scroll to their row; None: none. Return whether they are on this paper."""
        self._passage = passage
        number = self._rows.row_at(passage.block) if passage else None
        if number is not None:
            self.scrollTo(self._rows.index(number), QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()
        return number is not None

    def finding_at(self, point: QPoint) -> str | None:
        """Return the id of the finding whose words are at a point of the view."""
        index = self.indexAt(point)
        if not index.isValid() or self._mode == "original":
            return None
        for mark, rect in self._found(index):
            if rect.contains(QPointF(point)):
                return mark.finding_id
        return None

    def block_at(self, point: QPoint) -> tuple[Block, int] | None:
        """Return the block whose words are at a point of the view, and the 0-based offset of the letter there."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        place = self.visualRect(index)
        on_paper = (QPointF(point) - QPointF(self._paper_left(place), place.top())) / self._zoom
        for block, rect in self._painter.blocks(index.row()):
            if rect.contains(on_paper):
                return block, self._painter.letter(block, rect, on_paper)
        return None

    def finding_rect(self, finding_id: str) -> QRectF | None:
        """Return where a finding's words begin on the view, in device-independent pixels; None where not shown."""
        number = self._rows.row_of(finding_id)
        if number is None:
            return None
        found = (rect for mark, rect in self._found(self._rows.index(number)) if mark.finding_id == finding_id)
        return next(found, None)

    def mark_buttons(self) -> list[MarkButton]:
        """Return the marks in sight."""
        return self._layer.buttons()

    @property
    def paper(self) -> Paper:
        """The sheet or file that is shown."""
        return self._rows.paper

    def fitting_zoom(self) -> float:
        """Return the zoom at which the paper is as wide as the view."""
        return (self.viewport().width() - 2 * _GUTTER) / max(1.0, self.paper.width)

    def row_size(self, number: int) -> QSize:
        """Return a row's size on the view."""
        width = floor(self._rows.paper.width * self._zoom) + 2 * _GUTTER
        return QSize(width, ceil(self._painter.height(number) * self._zoom))

    def paint_row(self, painter: QPainter, place: QRect, number: int, has_focus: bool) -> None:
        """Paint a row into its place on the view."""
        painter.save()
        painter.translate(self._paper_left(place), place.top())
        painter.scale(self._zoom, self._zoom)
        look = Look(self._mode, {}, self._current, self._theme.tokens, self.font(), 1 / self._zoom, self._passage)
        self._painter.paint(painter, number, look)
        painter.restore()
        edge = QRectF(self._paper_left(place), place.top(), self._rows.paper.width * self._zoom, place.height())
        if self._theme.tokens.contrast:  # paper and ground are of one colour
            painter.setPen(QColor(self._theme.tokens.line))
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
            painter.drawLine(edge.topRight(), edge.bottomRight())
        if has_focus:
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.drawRect(edge.adjusted(1, 1, -1, -1))

    def _paper_left(self, place: QRect) -> float:
        """Return the paper's left edge in a row's place: in the middle where the view is wider."""
        return place.left() + max(_GUTTER, (place.width() - self._rows.paper.width * self._zoom) / 2)

    def _found(self, index: QModelIndex) -> Iterator[tuple[Mark, QRectF]]:
        """Yield a row's findings with where their words are on the view."""
        place = self.visualRect(index)
        left = self._paper_left(place)
        for mark, rect in self._painter.found(index.row()):
            size = (rect.width() * self._zoom, rect.height() * self._zoom)
            yield mark, QRectF(left + rect.left() * self._zoom, place.top() + rect.top() * self._zoom, *size)

    def _reveal(self, number: int, finding_id: str) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        place, rect = bar.value(), self.finding_rect(finding_id)
        if rect and not 0 <= rect.top() <= height - min(rect.height(), height):
            place += round(rect.top() - height / _UPPER_THIRD)
        self.setCurrentIndex(self._rows.index(number))
        bar.setValue(place)  # the line before has scrolled as it likes

    def _place_marks(self) -> None:
        """Lay the marks beside the rows in sight."""
        places: dict[Mark, float] = {}
        if self._mode == "marked":
            for index in self._in_sight():
                for mark, rect in self._found(index):
                    places.setdefault(mark, rect.center().y())
        ordered = sorted(places, key=lambda mark: (places[mark], mark.number))
        heights = spread([places[mark] for mark in ordered], SIDE)
        x = self._marks_left() + SIDE / 2
        middles = {mark: QPoint(round(x), round(y)) for mark, y in zip(ordered, heights, strict=True)}
        self._layer.show_marks(middles, self._current)

    def _marks_left(self) -> float:
        first = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        left = self._paper_left(self.visualRect(first)) if first.isValid() else float(_GUTTER)
        return max(4.0, left - SIDE - 8)

    def _in_sight(self) -> Iterator[QModelIndex]:
        """Yield the rows in sight, from the top."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        while index.isValid() and self.visualRect(index).top() < self.viewport().height():
            yield index
            index = self._rows.index(index.row() + 1)

    def _put_on(self) -> None:
        """Take the theme's colours and letters."""
        self._painter = RowPainter(self._rows, self.font().family())
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk, and the rows on it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.canvas))
        painter.end()
        super().paintEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the marks along."""
        super().scrollContentsBy(dx, dy)
        self._place_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marks at their rows."""
        super().resizeEvent(event)
        self._place_marks()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the finding that is clicked, or the block."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        found, block = self.finding_at(point), self.block_at(point)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if found:
            self.finding_chosen.emit(found)
        elif block:
            self.block_chosen.emit(*block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the first finding of the current row with Enter; the other keys move through rows and their blocks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            marks = self._rows.marks_in(self._rows.paper.rows[self.currentIndex().row()])
            if marks:
                self.finding_chosen.emit(marks[0].finding_id)
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose_row(self._rows.paper.rows[self.currentIndex().row()])

    def _choose_row(self, row: Row) -> None:
        """Tell the first words of a row, unless a finding stands in it."""
        worded = (block for cell in row.cells for block in cell.blocks if block.text.strip())
        block = next(worded, None)
        if block and not self._rows.marks_in(row):
            self.block_chosen.emit(block, 0)


class _RowDelegate(QStyledItemDelegate):
    """Has the view itself measure and paint."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's size."""
        return self._view.row_size(index.row())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row, with a ring while the keyboard acts on it."""
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._view.paint_row(painter, option.rect, index.row(), focus)
