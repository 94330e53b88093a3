"""Finding words in the form that is reviewed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages import passages

if TYPE_CHECKING:
    from ui.pages import Passage
    from ui.review.form_blocks import FormBlocks
    from ui.review.view import ReviewView

_MOST = 999
"""Places that are gone through: a single letter stands in thousands, which nobody looks for."""


class Seeking(QObject):
    """Leads from place to place. A form with pages is read once more when the first words are looked for."""

    def __init__(self, view: ReviewView, blocks: FormBlocks) -> None:
        """Listen to the view's bar and actions."""
        super().__init__(view)
        self._view, self._blocks, self._bar = view, blocks, view.form.find_bar
        self._places: tuple[Passage, ...] = ()
        self._at = 0
        actions = view.actions_
        actions.find.triggered.connect(self._open)
        actions.find_next.triggered.connect(lambda: self._step(1))
        actions.find_previous.triggered.connect(lambda: self._step(-1))
        self._bar.sought.connect(self._seek)
        self._bar.stepped.connect(self._step)
        self._bar.left.connect(self._close)

    def show_form(self, *, possible: bool) -> None:
        """Look in another form from now on, where that is possible."""
        self._bar.field.clear()
        self._bar.hide()
        for action in self._view.actions_.finding:
            action.setEnabled(possible)

    def _open(self) -> None:
        self._bar.open()
        self._seek(self._bar.field.text())

    def _close(self) -> None:
        self._bar.hide()
        self._view.form.show_passage(None)
        self._view.announced.emit("")  # the place is no longer told
        self._view.form.target.setFocus()

    def _step(self, step: int) -> None:
        """Go to the next or the previous place, around the end; without the bar it is opened first."""
        if not self._bar.isVisible():
            self._open()
        elif self._places:
            self._at = (self._at + step) % len(self._places)
            self._show_place()

    def _seek(self, words: str) -> None:
        """Go to the first place of words, once the form is read."""
        if self._blocks.pages is None and words:
            self._blocks.want(lambda _: self._seek(self._bar.field.text()))
        self._places = tuple(islice(passages(self._blocks.pages or (), words), _MOST))
        self._at = 0
        self._show_place()

    def _show_place(self) -> None:
        places, words = self._places, self._words()
        self._bar.show_place(words, len(places))
        self._view.form.show_passage(places[self._at] if places else None)
        if words:
            self._view.announced.emit(words)

    def _words(self) -> str:
        if not self._bar.field.text().strip():
            return ""
        if self._blocks.pages is None:
            return self.tr("Reading the form…")
        if not self._places:
            return self.tr("Not found in what could be read")
        count = len(self._places)
        words = self.tr("Place {number} of {count}") if count < _MOST else self.tr("Place {number} of {count} or more")
        return words.format(number=self._at + 1, count=count)
