"""The desk that pages lie on: scrolling, zooming and turning, all about a place of the form that stays put."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar

from ui.pages.column import Anchor, Column, Spacing, scale_to_fit
from ui.pages.zoom import WHEEL, WHEEL_STEP, kept, larger, smaller

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from auditor.drawing import PageSize
    from auditor.values.box import Box

_ABOVE, _BETWEEN, _BESIDE = 20, 20, 46
_LINE = 48
_UPPER_THIRD = 3
_AIR = 8
_KEYPAD = Qt.KeyboardModifier.KeypadModifier.value


class Desk(QAbstractScrollArea):
    """Pages one under another, at a scale of the reader's.

    Everything is counted in dots, pixels of the screen, and scroll bars too: pictures are then painted dot by dot at
    any ratio of dots to device-independent pixels.
    """

    page_changed = Signal(int)
    """Another page is in the upper third of the view: its number, from 1."""
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an empty desk."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pages are never mirrored, and so neither are the bars
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else fitting the width may swing
        self._fits = True
        self._zoom = 1.0
        self._page = 1
        self.column = self._laid_out((), 0)
        self._keys: dict[str, Callable[[], None]] = {
            "Ctrl++": self.zoom_in,
            "Ctrl+=": self.zoom_in,
            "Ctrl+-": self.zoom_out,
            "Ctrl+0": self.fit_width,
            "Ctrl+PgUp": lambda: self.go_to_page(self._page - 1),
            "Ctrl+PgDown": lambda: self.go_to_page(self._page + 1),
            "Home": lambda: self.go_to_page(1),
            "End": lambda: self.verticalScrollBar().setValue(self.verticalScrollBar().maximum()),
        }

    @property
    def unit(self) -> float:
        """Dots to a device-independent pixel."""
        return self.devicePixelRatioF()

    @property
    def zoom(self) -> float:
        """How large the form is shown; 1.0 is one device-independent pixel to a point."""
        return self._zoom

    @property
    def fits_width(self) -> bool:
        """Whether the form stays as wide as the view."""
        return self._fits

    @property
    def page(self) -> int:
        """The 1-based page in the upper third of the view."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages lie on the desk."""
        return len(self.column.sizes)

    @property
    def turns(self) -> int:
        """Quarter turns clockwise that every page is given."""
        return self.column.turns

    def lay_out(self, sizes: Sequence[PageSize]) -> None:
        """Put other pages on the desk and go to the first."""
        self.column = self._laid_out(sizes, 0)
        self._fit_bars()
        self.verticalScrollBar().setValue(0)
        self._page = 1
        self.sight_changed()
        self.page_changed.emit(1)

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Show the form at another size.

        Args:
            zoom: is kept between the first and the last step of `ui.pages.zoom`.
            about: the point of the view that stays where it is; the middle where there is none.
        """
        self._fits = False
        self._zoom = kept(zoom)
        self._lay_out_about(about or QPointF(self.viewport().rect().center()))

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.zoom_to(larger(self._zoom))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.zoom_to(smaller(self._zoom))

    def fit_width(self) -> None:
        """Show the widest page as wide as the view, and keep it so."""
        self._fits = True
        self._lay_out_about(QPointF(0, 0))

    def rotate(self) -> None:
        """Turn every page a quarter clockwise."""
        self._lay_out_about(QPointF(self.viewport().rect().center()), (self.turns + 1) % 4)

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a 1-based page; beyond the last it is the last."""
        if self.page_count:
            page = min(max(1, page), self.page_count)
            self.verticalScrollBar().setValue(round(self.column.top(page) - _AIR * self.unit))

    def reveal(self, page: int, box: Box) -> None:
        """Scroll, where a box of a page is not in sight, until it is a third of the view from the top."""
        place = self.column.pages[page - 1].rectangle(box)
        left, top = self.column.left(page) + place.left, self.column.top(page) + place.top
        air, width, height = _AIR * self.unit, *self._seen()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if not down.value() + air <= top <= down.value() + height - min(place.height, height) - air:
            down.setValue(round(top - height / _UPPER_THIRD))
        if not across.value() <= left <= across.value() + width - min(place.width, width):
            across.setValue(round(left - width / _UPPER_THIRD))

    def anchor_at(self, point: QPointF) -> Anchor:
        """Return what lies at a point of the view; there must be a page."""
        x, y = point.x() * self.unit + self._left, point.y() * self.unit + self._top
        return self.column.anchor(x, y)

    def sight_changed(self) -> None:
        """Take note of other pages, or other parts of them, in sight."""
        if not self.page_count:
            return
        page = self.column.page_at(self._top + self._seen()[1] / _UPPER_THIRD)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    @property
    def _left(self) -> int:
        return self.horizontalScrollBar().value()

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _seen(self) -> tuple[int, int]:
        """Return the view's width and height in dots."""
        return round(self.viewport().width() * self.unit), round(self.viewport().height() * self.unit)

    def _laid_out(self, sizes: Sequence[PageSize], turns: int) -> Column:
        unit = self.unit
        room = self._seen()[0]
        if self._fits and sizes:
            fitting = scale_to_fit(sizes, turns, max(1, room - 2 * _BESIDE * unit)) / unit
            self._zoom = kept(fitting)
        spacing = Spacing(round(_ABOVE * unit), round(_BETWEEN * unit), round(_BESIDE * unit))
        return Column(sizes, turns, self._zoom * unit, spacing, room)

    def _lay_out_about(self, point: QPointF, turns: int | None = None) -> None:
        """Lay the pages out anew and keep what lies at a point of the view where it is."""
        turns = self.turns if turns is None else turns
        anchor = self.anchor_at(point) if self.page_count else None
        before = self._zoom
        self.column = self._laid_out(self.column.sizes, turns)
        self._fit_bars()
        if anchor:
            x, y = self.column.place(anchor)
            self.horizontalScrollBar().setValue(round(x - point.x() * self.unit))
            self.verticalScrollBar().setValue(round(y - point.y() * self.unit))
        self.sight_changed()
        self.viewport().update()
        if before != self._zoom:
            self.zoom_changed.emit(self._zoom)

    def _fit_bars(self) -> None:
        width, height = self._seen()
        _fit_bar(self.horizontalScrollBar(), self.column.width, width, round(_LINE * self.unit))
        _fit_bar(self.verticalScrollBar(), self.column.height, height, round(_LINE * self.unit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the top of the view where it is."""
        super().resizeEvent(event)
        self._lay_out_about(QPointF(0, 0))

    def event(self, event: QEvent) -> bool:
        """Lay out anew on a screen with other dots."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out_about(QPointF(0, 0))
        return super().event(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bars."""
        self.sight_changed()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / WHEEL_STEP
            self.zoom_to(self._zoom * WHEEL**steps, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, or go to another page, the first or the last; the arrows and page keys scroll."""
        pressed = QKeySequence(event.modifiers().value & ~_KEYPAD | event.key()).toString()
        act = self._keys.get(pressed)
        if act:
            act()
        else:
            super().keyPressEvent(event)


def _fit_bar(bar: QScrollBar, whole: int, seen: int, line: int) -> None:
    bar.setRange(0, max(0, whole - seen))
    bar.setPageStep(seen)
    bar.setSingleStep(line)
