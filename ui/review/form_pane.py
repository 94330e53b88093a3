"""The form itself in the middle of the review: as pages or as a reading view, marked up, as it will be, or bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.controls import Button, Label
from ui.pages import FormPictures, PagesView, ReadingView, ThumbnailRail
from ui.review.find_bar import FindBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from auditor.values.document import Page
    from ui.pages import Mark, Mode, Passage, Unread
    from ui.theme import Theme

_MODES: tuple[Mode, ...] = ("marked", "after", "original")


class FormPane(QWidget):
    """Shows one form; the rail of small pages belongs to it, and stands where the view puts it.

    Signals:
        finding_chosen: the person clicked a finding; its id.
        spot_chosen: the person clicked a page where no finding is; its 1-based number, and the place in points.
        block_chosen: the person chose words of a form without pages that are no finding; the `Block`, and a letter's
            0-based offset in it.
        passage_shown: other words are marked; the `Passage`, or None.
        page_changed: another page is in sight; its number, from 1.
        sheet_changed: another sheet of a workbook is shown; its name.
        zoom_changed: the form is shown at another size.
    """

    finding_chosen = Signal(str)
    spot_chosen = Signal(int, float, float)
    block_chosen = Signal(object, int)
    passage_shown = Signal(object)
    page_changed = Signal(int)
    sheet_changed = Signal(str)
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme, open_pictures: Callable[[Path, str | None], FormPictures] = FormPictures) -> None:
        """Begin without a form.

        Args:
            theme: colours and sizes.
            open_pictures: has a form drawn, given its path and its password.
        """
        super().__init__()
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._open_pictures = theme, open_pictures
        self._pictures: FormPictures | None = None
        self.rail = ThumbnailRail(theme)
        self.pages, self.reading = PagesView(theme), ReadingView(theme)
        self._words = Label(role="small", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self._words, self.pages, self.reading):
            self._stack.addWidget(widget)
        self._modes = self._made_modes()
        self.find_bar = FindBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._modes)
        self._connect()
        self.close_form()

    def show_pages(self, path: Path, password: str | None) -> None:
        """Show a PDF or a scan, drawn by another process."""
        self.close_form()
        self._pictures = self._open_pictures(path, password)
        self.pages.show_form(self._pictures)
        self.rail.show_form(self._pictures)
        self._show(self.pages)

    def show_blocks(self, pages: Sequence[Page]) -> None:
        """Show a Word file or a workbook by what was read of it."""
        self.close_form()
        self.reading.show_form(pages)
        self._show(self.reading)

    def close_form(self, words: str = "") -> None:
        """Let go of the form, and say something in its place."""
        if self._pictures:
            self.pages.close_form()
            self.rail.close_form()
            self._pictures.close()
            self._pictures = None
        self.reading.close_form()
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)
        self._modes.hide()

    @property
    def has_pages(self) -> bool:
        """Whether a form with pages is shown."""
        return self._stack.currentWidget() is self.pages

    @property
    def target(self) -> QWidget:
        """What has the keyboard when the person goes to the form."""
        return self._stack.currentWidget() if self._stack.currentWidget() is not self._words else self

    def set_marks(self, marks: Sequence[Mark], after: Mapping[str, str], unread: Sequence[Unread]) -> None:
        """Show the findings, the new words of those that get some, and what was not read."""
        for form in (self.pages, self.reading):
            form.set_marks(marks)
            form.set_after(after)
        self.pages.set_unread(unread)
        self.rail.set_marks(marks)
        self.rail.set_unread(unread)

    def show_finding(self, finding: str | None) -> None:
        """Make a finding the current one, and scroll to it where it is out of sight."""
        self.pages.show_finding(finding)
        self.reading.show_finding(finding)

    def show_passage(self, passage: Passage | None) -> None:
        """Mark words that were looked for, and scroll to them; None: none."""
        self.pages.show_passage(passage)
        self.reading.show_passage(passage)
        self.passage_shown.emit(passage)

    def set_mode(self, mode: Mode) -> None:
        """Show the form marked up, as after the changes, or as it is."""
        self._group.button(_MODES.index(mode)).setChecked(True)
        for form in (self.pages, self.reading):
            form.set_mode(mode)

    def go_to_page(self, page: int) -> None:
        """Show another page, where there are pages."""
        self.pages.go_to_page(page)

    @property
    def zoom(self) -> float:
        """How large the form is shown; 0.0 where it is fitted to the window."""
        if self.has_pages:
            return 0.0 if self.pages.fits_width else self.pages.zoom
        return 0.0

    def zoom_to(self, zoom: float) -> None:
        """Show the form at a size; 0.0 fits it to the window."""
        if zoom:
            self._form.zoom_to(zoom)
        else:
            self._form.fit_width()

    def zoom_in(self) -> None:
        """Show the form larger."""
        self._form.zoom_in()

    def zoom_out(self) -> None:
        """Show the form smaller."""
        self._form.zoom_out()

    def rotate(self) -> None:
        """Turn pages by a quarter."""
        if self.has_pages:
            self.pages.rotate()

    @property
    def _form(self) -> PagesView | ReadingView:
        return self.pages if self.has_pages else self.reading

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._modes.show()

    def _made_modes(self) -> QWidget:
        names = (self.tr("Marked up"), self.tr("After changes"), self.tr("Original"))
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(6)
        row.addStretch()
        self._group = QButtonGroup(self)
        for number, name in enumerate(names):
            chip = Button(self._theme, name, "chip")
            chip.setCheckable(True)
            chip.setChecked(not number)
            self._group.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch()
        self._group.idClicked.connect(lambda number: self.set_mode(_MODES[number]))
        return bar

    def _connect(self) -> None:
        for form in (self.pages, self.reading):
            form.finding_chosen.connect(self.finding_chosen)
            form.zoom_changed.connect(self.zoom_changed)
        self.pages.spot_chosen.connect(self.spot_chosen)
        self.reading.block_chosen.connect(self.block_chosen)
        self.reading.sheet_changed.connect(self.sheet_changed)
        self.pages.page_changed.connect(self.page_changed)
        self.pages.page_changed.connect(self.rail.show_page)
        self.rail.page_chosen.connect(self.pages.go_to_page)
