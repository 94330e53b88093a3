"""The bar over a form: undo and redo, pages, size, and the way out with copies and reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls import Button, Label, TopBar
from ui.review.remarks import remarks_words

if TYPE_CHECKING:
    from ui.review.actions import Actions
    from ui.theme import Theme


class ReviewBar(TopBar):
    """Shows where one is in the form; its buttons do what the actions of the menus do."""

    def __init__(self, theme: Theme, back: str, actions: Actions) -> None:
        """Take the actions that the buttons carry out."""
        super().__init__(theme, back)
        self._pages = QWidget()
        self._page, self._zoom = Label(), Label()
        self.undo, self.redo = (Button(theme, "", "bare", icon) for icon in ("undo-2", "redo-2"))
        self.remarks = Button(theme, "", "bare", "message-square-text")
        self.export = Button(theme, self.tr("Export…"), icon="download")
        stepper = QHBoxLayout(self._pages)
        stepper.setContentsMargins(0, 0, 0, 0)
        before, after = Button(theme, "", "bare", "chevron-left"), Button(theme, "", "bare", "chevron-right")
        smaller, larger = Button(theme, "", "bare", "zoom-out"), Button(theme, "", "bare", "zoom-in")
        for widget in (before, self._page, after):
            stepper.addWidget(widget)
        self.add(self.remarks, self.undo, self.redo, self._pages, smaller, self._zoom, larger, self.export)
        for button, action in (
            (self.undo, actions.undo),
            (self.redo, actions.redo),
            (before, actions.page_back),
            (after, actions.page_on),
            (smaller, actions.zoom_out),
            (larger, actions.zoom_in),
            (self.export, actions.export),
        ):
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
            button.carry_out(action)
        self.show_page(0, 0)
        self.show_remarks(0)
        self.show_zoom(1.0)

    def show_page(self, page: int, pages: int) -> None:
        """Show which page of how many is in sight; 0 of 0 where the form has none."""
        self._pages.setVisible(pages > 1)
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))

    def show_remarks(self, count: int) -> None:
        """Offer to show so many remarks on the form as a whole."""
        self.remarks.setVisible(bool(count))
        self.remarks.set_text(remarks_words(count))

    def show_zoom(self, zoom: float) -> None:
        """Show how large the form is."""
        self._zoom.setText(f"{zoom:.0%}".replace("%", " %"))
        self._zoom.setAccessibleName(self.tr("Size of the form"))
