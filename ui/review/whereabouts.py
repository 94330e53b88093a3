"""Where the person is in a form: kept when they pause or leave, and shown again when the form is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from auditor.library import Place
    from ui.review.desk import Desk
    from ui.review.records import Records
    from ui.review.view import ReviewView

_QUIET_MS = 1_000  # until the place is kept


class Whereabouts(QObject):
    """Keeps page, size, finding and filter of the form on the desk."""

    def __init__(self, view: ReviewView, records: Records) -> None:
        """Listen to the view."""
        super().__init__(view)
        self._view, self._records = view, records
        self._desk: Desk | None = None
        self._before: Place | None = None
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._timer.timeout.connect(self.keep)
        view.form.page_changed.connect(self.touch)
        view.form.zoom_changed.connect(self.touch)
        view.form.sheet_changed.connect(self.touch)

    def show_form(self, desk: Desk | None) -> None:
        """Keep the place in another form from now on; None: in none."""
        self._desk, self._before = desk, None
        self._timer.stop()

    def touch(self) -> None:
        """Keep the place as soon as the person pauses."""
        self._timer.start()

    def keep(self) -> None:
        """Keep the place now, unless the library has not told yet where the person was before."""
        from auditor.library import Place  # noqa: PLC0415 - the library is imported on its own thread first

        desk, view = self._desk, self._view
        self._timer.stop()
        if desk and desk.loaded:
            page = view.form.pages.page if view.form.has_pages else None
            sheet = "" if view.form.has_pages else view.form.reading.sheet
            place = Place(page, sheet, view.form.zoom, desk.current or "", view.panel.shown.shown)
            self._records.ask(lambda library: library.keep_place(desk.sha256, place))

    def restore(self, place: Place) -> None:
        """Show the form as it was: its size, and its page or sheet unless the finding that is shown stands there."""
        desk, form = self._desk, self._view.form
        self._before = place
        current = desk.finding(desk.current) if desk and desk.current else None
        if place.zoom:
            form.zoom_to(place.zoom)
        if place.page and not (current and current.question.page == place.page):
            form.go_to_page(place.page)
        self.restore_sheet()

    def restore_sheet(self) -> None:
        """Show the sheet that was open: a workbook may be there before the library has told of it, or after."""
        if self._before:
            self._view.form.reading.show_sheet(self._before.sheet)
