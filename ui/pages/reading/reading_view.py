"""A Word file or a workbook in the centre of the window: what was read of it, with the findings outlined."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from auditor.values.location import SheetLocation
from ui.pages.reading import flow, grid
from ui.pages.reading.row import Paper
from ui.pages.reading.rows_view import RowsView
from ui.pages.words import hidden_sheet, sheet_words
from ui.pages.zoom import WHEEL, WHEEL_STEP, kept, larger, smaller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from auditor.values.document import Page
    from ui.pages.mark import Mark, Mode
    from ui.pages.mark_button import MarkButton
    from ui.pages.passages import Passage
    from ui.theme import Theme

_LEAST_FIT, _MOST_FIT = 0.9, 1.4
"""The zooms between which a paper is fitted to the view: beyond them its letters would be too small or too large."""


class ReadingView(QWidget):
    """Shows a form that has no pages, under the same contract as `PagesView`; the sheets of a workbook are tabs."""

    finding_chosen = Signal(str)
    """The person clicked a finding or pressed its mark: the finding's id."""
    block_chosen = Signal(object, int)
    """The person chose words that are no finding: the `Block`, and a letter's 0-based offset in it."""
    sheet_changed = Signal(str)
    """Another sheet is shown: its name."""
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self._papers: tuple[Paper, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._after: dict[str, str] = {}
        self._mode: Mode = "marked"
        self._zoom, self._fits = 1.0, True
        self._tabs = QTabBar(self)
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Sheets"))
        self._tabs.currentChanged.connect(self._show_tab)
        self._rows = RowsView(theme, self)
        self._rows.finding_chosen.connect(self.finding_chosen)
        self._rows.block_chosen.connect(self.block_chosen)
        self._rows.installEventFilter(self)
        self._rows.viewport().installEventFilter(self)
        self.setFocusProxy(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._rows)
        self._keys: dict[str, Callable[[], None]] = {
            "Ctrl++": self.zoom_in,
            "Ctrl+=": self.zoom_in,
            "Ctrl+-": self.zoom_out,
            "Ctrl+0": self.fit_width,
            "Ctrl+PgUp": lambda: self._step_tab(-1),
            "Ctrl+PgDown": lambda: self._step_tab(1),
        }

    @property
    def mode(self) -> Mode:
        """How the form is shown."""
        return self._mode

    @property
    def zoom(self) -> float:
        """How large the form is shown."""
        return self._zoom

    @property
    def sheet(self) -> str:
        """The name of the sheet that is shown; empty where the form has none."""
        tab = self._tabs.currentIndex()
        return self._papers[tab].name if 0 <= tab < len(self._papers) else ""

    def show_sheet(self, name: str) -> None:
        """Show another sheet, where there is one of this name."""
        tab = self._sheet(name)
        if tab is not None:
            self._tabs.setCurrentIndex(tab)

    def show_form(self, pages: Sequence[Page]) -> None:
        """Show a form's blocks, the first sheet that is not hidden to begin with."""
        self._papers = tuple(flow.paper_of(page) if page.sheet is None else grid.paper_of(page) for page in pages)
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for paper in self._papers:
            self._tabs.addTab(paper.name)
        first = next((tab for tab, paper in enumerate(self._papers) if paper.rows and not paper.hidden), 0)
        self._tabs.setCurrentIndex(first)
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(self._papers) > 1)
        self._name_tabs()
        self._show_tab(first)

    def close_form(self) -> None:
        """Let go of the form."""
        self._marks, self._after = (), {}
        self._rows.show_finding(None)
        self._rows.show_passage(None)
        self.show_form(())

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these findings, those without a place in the form left out."""
        self._marks = tuple(mark for mark in marks if mark.page is None)
        self._name_tabs()
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
        """Make a finding the current one, and go to its sheet and scroll to it where it is out of sight."""
        mark = next((mark for mark in self._marks if mark.finding_id == finding_id), None)
        tab = self._tab_of(mark) if mark else None
        if tab is not None:
            self._tabs.setCurrentIndex(tab)
        self._rows.show_finding(finding_id)

    def show_passage(self, passage: Passage | None) -> None:
        """Mark words, and go to their sheet and row; None: none."""
        place = passage.block if passage else None
        if isinstance(place, SheetLocation):
            self.show_sheet(place.sheet)
        self._rows.show_passage(passage)

    def finding_at(self, point: QPoint) -> str | None:
        """Return the id of the finding whose words are at a point of the view."""
        return self._rows.finding_at(self._rows.viewport().mapFrom(self, point))

    def finding_rect(self, finding_id: str) -> QRectF | None:
        """Return where a finding's words begin on the view, in device-independent pixels; None where not shown."""
        rect = self._rows.finding_rect(finding_id)
        return rect.translated(self._rows.viewport().mapTo(self, QPoint(0, 0))) if rect else None

    def mark_buttons(self) -> list[MarkButton]:
        """Return the marks in sight."""
        return self._rows.mark_buttons()

    def zoom_to(self, zoom: float) -> None:
        """Show the form at another size, within the steps of `ui.pages.zoom`."""
        self._fits = False
        self._put_zoom(zoom)

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.zoom_to(larger(self._zoom))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.zoom_to(smaller(self._zoom))

    def fit_width(self) -> None:
        """Show the form as wide as the view, as far as its letters stay readable, and keep it so."""
        self._fits = True
        self._put_zoom(min(max(self._rows.fitting_zoom(), _LEAST_FIT), _MOST_FIT))

    def _put_zoom(self, zoom: float) -> None:
        before, self._zoom = self._zoom, kept(zoom)
        if before != self._zoom:
            self._rows.zoom_to(self._zoom)
            self.zoom_changed.emit(self._zoom)

    def _show_tab(self, tab: int) -> None:
        self._rows.show_paper(self._papers[tab] if 0 <= tab < len(self._papers) else Paper((), 0.0))
        if self._fits:
            self.fit_width()
        self._refresh()
        self.sheet_changed.emit(self.sheet)

    def _step_tab(self, step: int) -> None:
        self._tabs.setCurrentIndex(min(max(0, self._tabs.currentIndex() + step), self._tabs.count() - 1))

    def _tab_of(self, mark: Mark) -> int | None:
        sheet = mark.location.sheet if isinstance(mark.location, SheetLocation) else ""
        return self._sheet(sheet)

    def _sheet(self, name: str) -> int | None:
        return next((tab for tab, paper in enumerate(self._papers) if paper.name == name), None)

    def _name_tabs(self) -> None:
        """Say on each tab how many findings are open on its sheet."""
        counts = Counter(self._tab_of(mark) for mark in self._marks if mark.is_open)
        for tab, paper in enumerate(self._papers):
            name = hidden_sheet(paper.name) if paper.hidden else paper.name
            self._tabs.setTabText(tab, sheet_words(name, counts[tab]))

    def _refresh(self) -> None:
        self._rows.show_marks(self._marks, self._after, self._mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the form as wide as the view, where that was asked for."""
        super().resizeEvent(event)
        if self._fits:
            self.fit_width()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Zoom with Ctrl and the wheel or the keys, and go to another sheet, before the rows take them."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * WHEEL ** (event.angleDelta().y() / WHEEL_STEP))
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._keys.get(QKeySequence(event.keyCombination()).toString())
            if act:
                act()
                return True
        return False
