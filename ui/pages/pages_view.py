"""The form in the centre of the window: its pages, with the findings outlined on them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from auditor.drawing import Area
from auditor.values.location import PageLocation
from ui.pages.desk import Desk
from ui.pages.look import Look
from ui.pages.margin import spread
from ui.pages.mark_button import SIDE
from ui.pages.mark_layer import MarkLayer
from ui.pages.outlines import paint_leader
from ui.pages.page_painter import PageSight, paint_message, paint_page
from ui.pages.tiling import pieces_of
from ui.pages.waiting import Waiting
from ui.pages.words import page_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from auditor.drawing import Piece
    from ui.pages.form_pictures import FormPictures
    from ui.pages.mark import Mark, Mode, Unread
    from ui.pages.mark_button import MarkButton
    from ui.pages.passages import Passage
    from ui.theme import Theme

_GAP = 10
_EDGE = 4
_STARTS_RIGHT = 0.55
"""Share of a page's width from which on what begins there is marked on the right."""


class PagesView(Desk):
    """Shows a PDF or a scan. It tells which finding was chosen, and shows what it is told to."""

    finding_chosen = Signal(str)
    """The person clicked a finding or pressed its mark: the finding's id."""
    spot_chosen = Signal(int, float, float)
    """The person clicked a page where no finding is: its 1-based number, and the place in points."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self._theme = theme
        self._pictures: FormPictures | None = None
        self._marks: dict[int, list[Mark]] = {}
        self._unread: dict[int, list[Unread]] = {}
        self._after: Mapping[str, str] = {}
        self._mode: Mode = "marked"
        self._current: str | None = None
        self._passage: Passage | None = None
        self._first_page = 0
        self._cannot = False
        self._layer = MarkLayer(self.viewport(), theme)
        self._layer.pressed.connect(self.finding_chosen)
        self._waiting = Waiting(self)
        self._waiting.stepped.connect(self.viewport().update)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Form"))
        self.page_changed.connect(lambda page: self.setAccessibleDescription(page_words(page, self.page_count)))
        theme.changed.connect(self.viewport().update)

    @property
    def mode(self) -> Mode:
        """How the form is shown."""
        return self._mode

    def show_form(self, pictures: FormPictures) -> None:
        """Show another form, from its first page, as soon as it is open; the view before must have been closed."""
        self._pictures, self._cannot = pictures, False
        pictures.opened.connect(self._open)
        pictures.not_opened.connect(self._tell_it_cannot)
        pictures.drawn.connect(self._refresh)
        pictures.failed.connect(self._refresh)
        if pictures.sizes:
            self._open()

    def close_form(self) -> None:
        """Let go of the form: its pictures are the caller's to close."""
        if self._pictures:
            self._pictures.disconnect(self)
        self._pictures, self._current, self._passage, self._first_page = None, None, None, 0
        self._marks, self._unread, self._after = {}, {}, {}
        self.lay_out(())
        self._layer.show_marks({}, None)
        self.viewport().update()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these findings, those without a place on a page left out."""
        self._marks = defaultdict(list)
        for mark in sorted(marks, key=lambda mark: (mark.page or 0, mark.number)):
            if mark.page and mark.box:
                self._marks[mark.page].append(mark)
        self._refresh()

    def set_unread(self, unread: Iterable[Unread]) -> None:
        """Hatch what could not be read."""
        self._unread = defaultdict(list)
        for each in unread:
            self._unread[each.page].append(each)
        self._refresh()

    def set_after(self, after: Mapping[str, str]) -> None:
        """Take the new words of each finding that gets some, by its id; empty words are a removal."""
        self._after = dict(after)
        self._refresh()

    def set_mode(self, mode: Mode) -> None:
        """Show the form marked up, as after the changes, or as it is."""
        self._mode = mode
        self._refresh()

    def show_finding(self, finding_id: str | None) -> None:
        """Make a finding the current one, and scroll to it where it is out of sight; None: no finding."""
        self._current = finding_id
        mark = self._mark_of(finding_id)
        if mark and mark.page and mark.box and mark.page <= self.page_count:
            self.reveal(mark.page, mark.box)
        self._refresh()

    def show_passage(self, passage: Passage | None) -> None:
        """Mark the block in which words stand, and scroll to it where it is out of sight; None: none."""
        self._passage = passage
        place = passage.block if passage else None
        if isinstance(place, PageLocation) and place.page <= self.page_count:
            self.reveal(place.page, place.box)
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a 1-based page; where the form is not open yet, as soon as it is."""
        self._first_page = 0 if self.page_count else page
        super().go_to_page(page)

    def finding_at(self, point: QPoint) -> str | None:
        """Return the id of the finding whose words are at a point of the view, of several the smallest."""
        if self._mode == "original":
            return None
        found = [
            (rect.width() * rect.height(), mark.finding_id)
            for page in self._sights()
            for mark in page.marks
            if mark.box and (rect := self._on_view(page.rectangle(mark.box))).contains(QPointF(point))
        ]
        return min(found)[1] if found else None

    def finding_rect(self, finding_id: str) -> QRectF | None:
        """Return where a finding's words are on the view, in device-independent pixels; None where out of sight."""
        for page in self._sights():
            for mark in page.marks:
                if mark.finding_id == finding_id and mark.box:
                    return self._on_view(page.rectangle(mark.box))
        return None

    def mark_buttons(self) -> list[MarkButton]:
        """Return the marks in sight."""
        return self._layer.buttons()

    def sight_changed(self) -> None:
        """Ask for the pictures of what is in sight now, and of the pages next to it; move the marks along."""
        super().sight_changed()
        if not self._pictures:
            return
        sights = list(self._sights())
        wanted = [piece for page in sights for piece in page.pieces]
        if sights:
            wanted += self._next_pieces(sights[0].number - 1, sights[-1].number + 1)
        self._pictures.want(wanted)
        self._place_marks(sights)

    def _open(self) -> None:
        if self._pictures:
            self.lay_out(self._pictures.sizes)
            self.show_finding(self._current)
            if self._first_page:
                self.go_to_page(self._first_page)

    def _tell_it_cannot(self) -> None:
        self._cannot = True
        self.viewport().update()

    def _refresh(self) -> None:
        self._place_marks(list(self._sights()))
        self.viewport().update()

    def _mark_of(self, finding_id: str | None) -> Mark | None:
        every = (mark for marks in self._marks.values() for mark in marks)
        return next((mark for mark in every if mark.finding_id == finding_id), None)

    def _sights(self) -> Iterator[PageSight]:
        """Yield the pages in sight, from the top."""
        width, height = self._seen()
        for number in self.column.between(self._top, self._top + height):
            left, top = self.column.left(number) - self._left, self.column.top(number) - self._top
            placement = self.column.pages[number - 1]
            pieces = pieces_of(number, placement, Area(-left, -top, width, height))
            marks, unread = self._marks.get(number, ()), self._unread.get(number, ())
            yield PageSight(number, placement, left, top, pieces, marks, unread)

    def _next_pieces(self, *numbers: int) -> Iterator[Piece]:
        """Yield the pieces of pages that scrolling will bring, where they are drawn in one."""
        for number in numbers:
            if 1 <= number <= self.page_count:
                pieces = pieces_of(number, self.column.pages[number - 1], Area(0, 0, 1, 1))
                yield from pieces[:1]

    def _on_view(self, dots: QRectF) -> QRectF:
        unit = self.unit
        return QRectF(dots.left() / unit, dots.top() / unit, dots.width() / unit, dots.height() / unit)

    def _place_marks(self, sights: list[PageSight]) -> None:
        """Lay the marks beside the pages, at the side where their words begin, and never out of the view."""
        places: dict[Mark, QPoint] = {}
        if self._mode == "marked":
            for page in sights:
                places |= self._beside(page)
        self._layer.show_marks(places, self._current)

    def _beside(self, page: PageSight) -> dict[Mark, QPoint]:
        rect = self._on_view(page.rect)
        left = max(_EDGE, rect.left() - _GAP - SIDE) + SIDE / 2
        right = min(self.viewport().width() - _EDGE - SIDE, rect.right() + _GAP) + SIDE / 2
        sides: dict[float, list[tuple[float, Mark]]] = {left: [], right: []}
        for mark in page.marks:
            if mark.box:
                words = self._on_view(page.rectangle(mark.box))
                begins_right = words.left() > rect.left() + _STARTS_RIGHT * rect.width()
                sides[right if begins_right else left].append((words.center().y(), mark))
        return {mark: QPoint(round(x), round(y)) for x, marks in sides.items() for y, mark in _apart(marks)
                if -SIDE < y < self.viewport().height() + SIDE}  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the desk and the pages in sight."""
        painter = QPainter(self.viewport())
        tokens = self._theme.tokens
        painter.fillRect(event.rect(), QColor(tokens.canvas))
        look = Look(self._mode, self._after, self._current, tokens, self.font(), self.unit, self._passage)
        painter.scale(1 / self.unit, 1 / self.unit)
        if self._cannot:
            paint_message(painter, QRectF(0, 0, *self._seen()), look, tokens.text_2)
        elif self._pictures:
            self._paint_pages(painter, self._pictures, look)
            self._paint_leader(painter)
        painter.end()

    def _paint_pages(self, painter: QPainter, pictures: FormPictures, look: Look) -> None:
        seen = QRectF(0, 0, *self._seen())
        awaited = False
        for page in self._sights():
            paint_page(painter, page, pictures, look)
            if pictures.is_awaited(page.number, page.placement.turns):
                awaited = True
                self._waiting.paint(painter, page.rect.intersected(seen), look)
        self._waiting.wait(awaited)

    def _paint_leader(self, painter: QPainter) -> None:
        """Paint the line from the current finding's mark to its words."""
        button = next((button for button in self._layer.buttons() if button.current), None)
        rect = self.finding_rect(button.mark.finding_id) if button else None
        if button and rect:
            place = button.geometry()
            on_left = place.center().x() < rect.center().x()
            start = QPointF(place.right() if on_left else place.left(), place.center().y())
            end = QPointF(rect.left() - 2 if on_left else rect.right() + 2, rect.center().y())
            paint_leader(painter, start * self.unit, end * self.unit, button.mark, self.unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the finding before or after with the arrows, and choose with Enter or Space; else as the desk does."""
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in sideways and not self.horizontalScrollBar().maximum():
            self._choose_next(sideways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.finding_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _choose_next(self, step: int) -> None:
        """Choose the finding before or after the current one; without one the first of this page or a later one."""
        ids = [mark.finding_id for marks in self._marks.values() for mark in marks]
        if self._current in ids:
            place = ids.index(self._current) + step
        else:
            place = sum(len(marks) for page, marks in self._marks.items() if page < self.page)
        if 0 <= place < len(ids):
            self.finding_chosen.emit(ids[place])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        found = self.finding_at(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the finding that is clicked, or the place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.finding_at(event.position().toPoint())
        if found:
            self.finding_chosen.emit(found)
        else:
            self._choose_spot(event.position() * self.unit)

    def _choose_spot(self, dots: QPointF) -> None:
        """Tell the place on a page that stands at dots of the view."""
        for page in self._sights():
            if page.rect.contains(dots):
                self.spot_chosen.emit(page.number, *page.placement.points(dots.x() - page.left, dots.y() - page.top))


def _apart(marks: list[tuple[float, Mark]]) -> Iterator[tuple[float, Mark]]:
    """Yield marks with the heights of their middles, moved so that none lies on another."""
    marks.sort(key=lambda pair: (pair[0], pair[1].number))
    heights = spread([height for height, _ in marks], SIDE)
    yield from zip(heights, (mark for _, mark in marks), strict=True)
